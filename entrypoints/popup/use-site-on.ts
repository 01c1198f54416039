import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { hostsOff, originsOn } from '@/utils/settings';
import { useStored } from '@/utils/use-stored';
import type { ActivePage } from './active-page';

export interface SiteState {
  /** Whether the button shows on this page. */
  on: boolean;
  /** Whether the browser lets us in. People take that back for listing sites too. */
  allowed: boolean;
}

/** Undefined until known, and where there is no switch. */
export function useSiteOn(page: ActivePage | undefined): SiteState | undefined {
  const off = useStored(hostsOff);
  const on = useStored(originsOn);
  const [allowed, setAllowed] = useState<boolean>();
  const origin = page === undefined || page.kind === 'closed' ? undefined : page.origin;
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
  if (!page || page.kind === 'closed' || !off || !on || allowed === undefined) return undefined;
  const wanted = page.kind === 'known' || on.includes(page.origin);
  return { allowed, on: allowed && wanted && !off.includes(page.host) };
}
