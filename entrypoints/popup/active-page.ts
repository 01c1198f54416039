import { findSite } from '@/utils/sites/registry';

/** The page under the popup, as far as Restage can be on or off there. */
export type ActivePage =
  /** A listing site with a file: on unless switched off. `label` is its own name. */
  | (SitePage & { kind: 'known'; label: string })
  /** Any other https site: off unless turned on. */
  | (SitePage & { kind: 'other' })
  /** No switch: the browser's own pages, files, plain http. */
  | { kind: 'closed' };

interface SitePage {
  host: string;
  /** Scheme and host, as `https://host`. */
  origin: string;
}

/** @param address of the tab; undefined where the browser hides it */
export function readActivePage(address: string | undefined): ActivePage {
  const url = URL.parse(address ?? '');
  if (url?.protocol !== 'https:') return { kind: 'closed' };
  const { hostname: host, origin } = url;
  const site = findSite(host);
  return site
    ? { kind: 'known', host, origin, label: site.label }
    : { kind: 'other', host, origin };
}
