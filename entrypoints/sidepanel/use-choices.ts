import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { FormValues } from '@/utils/forms/fields';
import type { RoomType } from '@/utils/photos/room-type';
import { cards } from '@/utils/providers/cards';
import type { ProviderCard } from '@/utils/providers/spec';
import { database } from '@/utils/store/database';
import type { Photo } from '@/utils/store/rows';
import { type Chosen, choose, modesOf, requestKey, usableCards } from './choose';
import { type Hosting, listHostings } from './hosting';
import { useLastChoices } from './use-last-choices';

/** The pickers' state and what changes it. */
export interface ChoiceForm extends Chosen {
  /** Providers that can do what the bench asks for; and those of them that can be used right now. */
  fitting: readonly ProviderCard[];
  usable: readonly ProviderCard[];
  /** Some provider can't be used before an account is added. */
  lacking: boolean;
  /** Places for pictures without a public address, and the chosen one. */
  hostings: readonly Hosting[];
  hosting?: Hosting;
  setHosting: (id: string) => void;
  wish: string;
  setStyle: (styleId: string) => void;
  setRoom: (roomType: RoomType) => void;
  setProvider: (providerId: string) => void;
  setMode: (modeId: string) => void;
  setAccount: (accountId: string) => void;
  setValues: (values: FormValues) => void;
  setWish: (wish: string) => void;
}

/**
 * @param withObject an object lies on the bench: only what takes one is offered
 * @returns undefined until everything that was kept is read
 */
export function useChoices(photo: Photo | undefined, withObject: boolean): ChoiceForm | undefined {
  const [kept, keep] = useLastChoices();
  const accounts = useLiveQuery(() => database.accounts.toArray());
  const [room, setRoom] = useState<{ photoId: string | undefined; roomType: RoomType }>();
  const [wish, setWish] = useState('');
  if (!kept || !accounts) return undefined;
  const fitting = cards.filter((card) => modesOf(card, withObject).length > 0);
  const usable = usableCards(fitting, accounts);
  const hostings = listHostings(accounts);
  const roomType = room?.photoId === photo?.id ? room?.roomType : undefined;
  const chosen = choose(kept, { photo, roomType, withObject }, usable, accounts);
  return {
    ...chosen,
    fitting,
    usable,
    lacking: usable.length < fitting.length,
    hostings,
    hosting: hostings.find(({ id }) => id === kept.hostingId),
    setHosting: (hostingId) => keep({ hostingId }),
    wish,
    setWish,
    setStyle: (styleId) => keep({ styleId }),
    setProvider: (id) =>
      keep({ [withObject ? 'objectProviderId' : 'providerId']: id, accountId: undefined }),
    setMode(modeId) {
      if (chosen.card) keep({ modeIds: { ...kept.modeIds, [chosen.card.id]: modeId } });
    },
    setAccount: (accountId) => keep({ accountId }),
    setRoom: (wanted) => setRoom({ photoId: photo?.id, roomType: wanted }),
    setValues(values) {
      const { card, mode } = chosen;
      if (!card || !mode) return;
      keep({ requests: { ...kept.requests, [requestKey(card, mode)]: { ...values } } });
    },
  };
}
