import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { factsOfPage } from '@/utils/photos/listing-facts';
import { findSite } from '@/utils/sites/registry';

/** Answers what the page says of its listing, to whoever brought it (background/bring-facts.ts). */
export default defineUnlistedScript(() =>
  factsOfPage(document, findSite(location.hostname), isAsLoaded()),
);

/** Whether the address is still the one that the server answered. */
function isAsLoaded(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return !loaded || new URL(loaded.name).pathname === location.pathname;
}
