import { useState } from 'react';
import { ProblemNote } from '@/components/ProblemNote';
import { Switch } from '@/components/Switch';
import { useAttempt } from '@/components/use-attempt';
import { t } from '@/utils/i18n';
import { originsOn } from '@/utils/settings';
import { switchHostOff, switchHostOn, turnOriginOff, turnOriginOn } from '@/utils/switch-site';
import { useStored } from '@/utils/use-stored';
import type { ActivePage } from './active-page';

interface SiteSwitchProps {
  page: Exclude<ActivePage, { kind: 'closed' }>;
  on: boolean;
}

/** One switch for both kinds of site; only for a site without a file does the browser ask. */
export function SiteSwitch({ page, on }: SiteSwitchProps) {
  const { busy, problem, start } = useAttempt();
  const known = useStored(originsOn);
  const [refused, setRefused] = useState(false);
  const change = async (wanted: boolean) => {
    setRefused(false);
    if (page.kind === 'known') return (wanted ? switchHostOn : switchHostOff)(page.host);
    if (!wanted) return turnOriginOff(page.origin);
    setRefused(!(await turnOriginOn(page.origin, known ?? [])));
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
      {page.kind === 'other' && !on && <p className="muted small">{t('popupSiteAsks')}</p>}
      {refused && <p role="status">{t('popupSiteRefused', name)}</p>}
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}
