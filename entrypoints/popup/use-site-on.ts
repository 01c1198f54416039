import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { hostsOff, originsOn } from '@/utils/settings';
import { useStored } from '@/utils/use-stored';
import type { ActivePage } from './active-page';

/** Whether the button shows on this page; undefined until known, and where there is no switch. */
export function useSiteOn(page: ActivePage | undefined): boolean | undefined {
  const off = useStored(hostsOff);
  const on = useStored(originsOn);
  const [allowed, setAllowed] = useState<boolean>();
  const origin = page?.kind === 'other' ? page.origin : undefined;
  useEffect(() => {
    if (origin === undefined) return;
    const look = () =>
      void browser.permissions.contains({ origins: [`${origin}/*`] }).then(setAllowed);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [origin]);
  if (!page || page.kind === 'closed' || !off || !on) return undefined;
  if (off.includes(page.host)) return false;
  if (page.kind === 'known') return true;
  return on.includes(page.origin) ? allowed : false;
}
