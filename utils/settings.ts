import { storage } from 'wxt/utils/storage';

/** Small preferences, in storage.local; pages and the background may write them. Nothing secret. */

/** Hosts where the person switched the button off. */
export const hostsOff = storage.defineItem<string[]>('local:hostsOff', {
  fallback: [],
  version: 1,
});

/** Origins (`https://host`) the person turned on beyond the sites that have a file. */
export const originsOn = storage.defineItem<string[]>('local:originsOn', {
  fallback: [],
  version: 1,
});

/** What the pickers start with. */
export interface LastChoices {
  styleId?: string;
  /** For whole rooms, and for putting an object into one. */
  providerId?: string;
  objectProviderId?: string;
  accountId?: string;
  /** Where pictures without a public address are put: host id, slash, account id. */
  hostingId?: string;
  /** Mode by provider id. */
  modeIds?: Record<string, string>;
  /** Request values by provider id, slash, mode id. */
  requests: Record<string, Record<string, unknown>>;
}
export const lastChoices = storage.defineItem<LastChoices>('local:lastChoices', {
  fallback: { requests: {} },
  version: 1,
});

/** A page whose photos are to be restaged all at once: chosen in the popup, shown by the panel. */
export interface ListingAsked {
  windowId: number;
  tabId: number;
  /** Milliseconds since the epoch; a photo put on the bench after that takes the place. */
  at: number;
}
/** Forgotten with the browser's session, as tab numbers are. */
export const listingAsked = storage.defineItem<ListingAsked>('session:listingAsked');

/** Whether the pages that were open before the extension got its script. */
export const openPagesServed = storage.defineItem<boolean>('session:openPagesServed', {
  fallback: false,
});

/** How soft the edge of a marked area becomes, in percent of the photo's longer side. */
export const featherPercent = storage.defineItem<number>('local:featherPercent', {
  fallback: 0,
  version: 1,
});
