import { findSite } from '@/utils/sites/registry';

/** The page under the popup, as far as Restage can be on or off there. */
export type ActivePage =
  /** A listing site with a file: on unless switched off. `label` is its own name. */
  | { kind: 'known'; host: string; label: string }
  /** Any other https site: off unless turned on. */
  | { kind: 'other'; host: string; origin: string }
  /** No switch: the browser's own pages, files, plain http. */
  | { kind: 'closed' };

/** @param address of the tab; undefined where the browser hides it */
export function readActivePage(address: string | undefined): ActivePage {
  const url = URL.parse(address ?? '');
  if (!url || !/^https?:$/.test(url.protocol)) return { kind: 'closed' };
  const site = findSite(url.hostname);
  if (site) return { kind: 'known', host: url.hostname, label: site.label };
  if (url.protocol !== 'https:') return { kind: 'closed' };
  return { kind: 'other', host: url.hostname, origin: url.origin };
}
