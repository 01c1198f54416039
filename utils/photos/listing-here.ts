import type { Site } from '@/utils/sites/spec';
import { isAsLoaded } from './is-as-loaded';
import { type Listing, listingOfPage } from './listing-of-page';

/** The listing that the page shows now. @param site whose file may know where its title stands */
export function listingHere(site?: Site): Listing {
  return listingOfPage(document, site, !isAsLoaded());
}
