import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAsLoaded } from '@/utils/photos/is-as-loaded';
import { factsOfPage } from '@/utils/photos/listing-facts';
import { findSite } from '@/utils/sites/registry';

/** Answers what the page says of its listing, to whoever brought it (background/bring-facts.ts). */
export default defineUnlistedScript(() =>
  factsOfPage(document, findSite(location.hostname), isAsLoaded()),
);
