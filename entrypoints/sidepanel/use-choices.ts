import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { FormValues } from '@/utils/forms/fields';
import type { RoomType } from '@/utils/photos/room-type';
import { cards } from '@/utils/providers/cards';
import type { ProviderCard } from '@/utils/providers/spec';
import { database } from '@/utils/store/database';
import type { Photo } from '@/utils/store/rows';
import { type Chosen, choose, requestKey, usableCards } from './choose';
import { useLastChoices } from './use-last-choices';

/** The pickers' state and what changes it. */
export interface ChoiceForm extends Chosen {
  /** Providers that can be used right now. */
  usable: readonly ProviderCard[];
  /** Some provider can't be used before an account is added. */
  lacking: boolean;
  wish: string;
  setStyle: (styleId: string) => void;
  setRoom: (roomType: RoomType) => void;
  setProvider: (providerId: string) => void;
  setMode: (modeId: string) => void;
  setAccount: (accountId: string) => void;
  setValues: (values: FormValues) => void;
  setWish: (wish: string) => void;
}

/** @returns undefined until everything that was kept is read */
export function useChoices(photo: Photo | undefined): ChoiceForm | undefined {
  const [kept, keep] = useLastChoices();
  const accounts = useLiveQuery(() => database.accounts.toArray());
  const [room, setRoom] = useState<{ photoId: string | undefined; roomType: RoomType }>();
  const [wish, setWish] = useState('');
  if (!kept || !accounts) return undefined;
  const usable = usableCards(cards, accounts);
  const ownRoom = room?.photoId === photo?.id ? room?.roomType : undefined;
  const chosen = choose(kept, photo, ownRoom, usable, accounts);
  return {
    ...chosen,
    usable,
    lacking: usable.length < cards.length,
    wish,
    setWish,
    setStyle: (styleId) => keep({ styleId }),
    setProvider: (providerId) => keep({ providerId, accountId: undefined }),
    setMode(modeId) {
      if (chosen.card) keep({ modeIds: { ...kept.modeIds, [chosen.card.id]: modeId } });
    },
    setAccount: (accountId) => keep({ accountId }),
    setRoom(roomType) {
      setRoom({ photoId: photo?.id, roomType });
      keep({ roomType });
    },
    setValues(values) {
      const { card, mode } = chosen;
      if (!card || !mode) return;
      keep({ requests: { ...kept.requests, [requestKey(card, mode)]: { ...values } } });
    },
  };
}
