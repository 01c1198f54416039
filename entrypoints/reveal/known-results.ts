import { askBackground } from '@/entrypoints/listing/ask-background';
import { pictureAddresses } from '@/utils/photos/picture-addresses';

/** More photos than a screen shows; what `results-here` takes. */
const MOST_ADDRESSES = 60;
const LONGEST_ADDRESS = 4096;

/** Which photos have results, as far as the background was asked. */
export interface KnownResults {
  /** Asks about photos not asked about before. Answers whether anything new is known. */
  lookUp(photos: Iterable<Element>, pageUrl: string): Promise<boolean>;
  /** The result to show for a photo as the page shows it now. */
  of(photo: Element): string | undefined;
  forget(): void;
}

export function createKnownResults(): KnownResults {
  /** Result ids by address; null where there is none. */
  const known = new Map<string, string | null>();

  return {
    async lookUp(photos, pageUrl) {
      const addresses = [...new Set([...photos].map(addressOf))]
        .filter((address) => address && address.length <= LONGEST_ADDRESS && !known.has(address))
        .slice(0, MOST_ADDRESSES);
      if (addresses.length === 0) return false;
      for (const address of addresses) known.set(address, null);
      const answer = await askBackground('results-here', { pageUrl, addresses });
      const found = answer?.ok ? answer.value.results : [];
      for (const { address, resultId } of found) known.set(address, resultId);
      return found.length > 0;
    },
    of: (photo) => known.get(addressOf(photo)) ?? undefined,
    forget: () => known.clear(),
  };
}

/** What the page shows for a photo, empty for none. Reads no layout. */
export function addressOf(photo: Element): string {
  return pictureAddresses(photo)[0]?.url ?? '';
}
