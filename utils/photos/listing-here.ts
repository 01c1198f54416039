import type { SiteRules } from '@/utils/sites/spec';
import { isAsLoaded } from './is-as-loaded';
import { type Listing, listingOfPage } from './listing-of-page';

/** The listing that the page shows now. */
export function listingHere(site: SiteRules | undefined): Listing {
  return listingOfPage(document, site, !isAsLoaded());
}
