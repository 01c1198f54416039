import { useRef, useState } from 'react';
import { quoteForeign } from '@/utils/lib/foreign-words';
import { newId } from '@/utils/lib/ids';
import { Problem } from '@/utils/lib/problem';
import type { RoomType } from '@/utils/photos/room-type';
import type { Price } from '@/utils/providers/spec';
import { sendCommand } from '@/utils/send-command';
import { type ListingChoices, type ListingPhoto, roomOf } from './listing-order';
import type { Commands } from './use-commands';

/** What is confirmed at once. */
export interface ListingDecision {
  windowId: number;
  tabId: number;
  photos: readonly ListingPhoto[];
  /** Of photos whose caption names none. */
  roomType: RoomType;
  choices: ListingChoices;
  /** Of one photo. */
  priceShown: Price;
}

interface Confirmation {
  key: string;
  setId: string;
  /** In the order of the photos. */
  jobIds: readonly string[];
}

/**
 * Starts a job for every photo. The ids are made once per decision, so a second click, or another
 * try after an error, finds the jobs of the first.
 */
export function useStartListing(commands: Commands) {
  const [pending, setPending] = useState(false);
  const busy = useRef(false);
  const last = useRef<Confirmation>(undefined);
  const confirm = (decision: ListingDecision) => {
    if (busy.current) return;
    busy.current = true;
    setPending(true);
    const confirmation = confirmationOf(decision, last.current);
    last.current = confirmation;
    commands.start(async () => {
      try {
        await send(decision, confirmation);
      } finally {
        busy.current = false;
        setPending(false);
      }
    });
  };
  return { pending, confirm };
}

function confirmationOf(decision: ListingDecision, last: Confirmation | undefined): Confirmation {
  const key = JSON.stringify(decision);
  if (last?.key === key) return last;
  return { key, setId: newId(), jobIds: decision.photos.map(() => newId()) };
}

/** @throws Problem what the background said, or which photos were left out */
async function send(
  { photos, roomType, choices, priceShown, tabId, windowId }: ListingDecision,
  { setId, jobIds }: Confirmation,
): Promise<void> {
  const { leftOut } = await sendCommand('start-listing', {
    ...{ setId, tabId, windowId, choices },
    photos: photos.map((photo, place) => ({
      jobId: jobIds[place] ?? newId(),
      roomType: roomOf(photo, roomType),
      proposal: photo.proposal,
    })),
    priceShown: JSON.stringify(priceShown),
  });
  const [first] = leftOut;
  if (!first) return;
  const gone = new Set(leftOut.map(({ jobId }) => jobId));
  const names = photos.filter((_, place) => gone.has(jobIds[place] ?? '')).map(({ name }) => name);
  const key = leftOut.length < photos.length ? 'listingLeftOut' : 'listingNothing';
  throw new Problem({
    ...first.problem,
    say: { key, values: [names.map(quoteForeign).join(', ')] },
    charged: 'no',
  });
}
