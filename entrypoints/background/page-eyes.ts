import * as z from 'zod/mini';
import { type FramePlace, lookIntoPage } from '@/utils/look-into-page';
import { type PhotoProposal, photoProposal } from '@/utils/messages';
import type { PlaceInTab } from '@/utils/page-messages';

/** The photo whose button was pressed; undefined where none was or the page is shut to us. */
export async function askChosen(place: FramePlace): Promise<PhotoProposal | undefined> {
  const look = () => globalThis.restageEyes?.chosen() ?? null;
  return readProposal(await lookIntoPage(place, look, null));
}

/** The picture under the pointer; undefined where there is none or the page is shut to us. */
export async function askPointedAt(
  address: string | null,
  place: FramePlace,
): Promise<PhotoProposal | undefined> {
  const look = (wanted: string | null) => globalThis.restageEyes?.pointedAt(wanted) ?? null;
  return readProposal(await lookIntoPage(place, look, address));
}

/** Where a picture stands now in the tab. */
export async function askPlaceOf(
  address: string,
  place: FramePlace,
): Promise<PlaceInTab | undefined> {
  const look = (wanted: string) => globalThis.restageEyes?.placeOf(wanted) ?? null;
  return (await lookIntoPage(place, look, address)) ?? undefined;
}

/** Pixels of a picture without an address, as a `data:` address. */
export async function askPixelsOf(address: string, place: FramePlace): Promise<string | undefined> {
  const look = (wanted: string) => globalThis.restageEyes?.pixelsOf(wanted) ?? null;
  return (await lookIntoPage(place, look, address)) ?? undefined;
}

/** What stands in a page is its owner's, however honest our script. */
function readProposal(seen: unknown): PhotoProposal | undefined {
  return z.safeParse(photoProposal, seen).data;
}
