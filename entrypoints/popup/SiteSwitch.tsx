import { useState } from 'react';
import { ProblemNote } from '@/components/ProblemNote';
import { Switch } from '@/components/Switch';
import { useAttempt } from '@/components/use-attempt';
import { t } from '@/utils/i18n';
import { hostsOff, originsOn } from '@/utils/settings';
import {
  allowSite,
  switchHostOff,
  switchHostOn,
  turnOriginOff,
  turnOriginOn,
} from '@/utils/switch-site';
import { useStored } from '@/utils/use-stored';
import type { ActivePage } from './active-page';
import type { SiteState } from './use-site-on';

interface SiteSwitchProps {
  page: Exclude<ActivePage, { kind: 'closed' }>;
  state: SiteState;
}

/** One switch for both kinds of site; the browser asks where it doesn't let us in yet. */
export function SiteSwitch({ page, state: { on, allowed } }: SiteSwitchProps) {
  const { busy, problem, start } = useAttempt();
  const known = useStored(originsOn);
  const off = useStored(hostsOff);
  const [refused, setRefused] = useState(false);
  // Without them a click would forget the other sites.
  if (!known || !off) return null;
  const change = async (wanted: boolean) => {
    setRefused(false);
    if (page.kind === 'other') {
      if (!wanted) return turnOriginOff(page.origin);
      setRefused(!(await turnOriginOn(page.origin, known)));
    } else if (wanted && !allowed) setRefused(!(await allowSite(page.origin, off)));
    else await (wanted ? switchHostOn : switchHostOff)(page.host);
  };
  const name = page.kind === 'known' ? page.label : page.host;
  return (
    <div className="stack">
      <Switch
        label={t('popupSite', name)}
        on={on}
        disabled={busy}
        onChange={(wanted) => start(() => change(wanted))}
      />
      {!allowed && <p className="muted small">{t('popupSiteAsks')}</p>}
      {refused && <p role="status">{t('popupSiteRefused', name)}</p>}
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}
