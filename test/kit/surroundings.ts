/** What the job engine touches, made of nothing: a provider that does as it is told, a clock that stands. */
import * as z from 'zod/mini';
import type { Surroundings } from '@/utils/jobs/surroundings';
import { newId } from '@/utils/lib/ids';
import type { Look, ProviderAdapter, ProviderCard, Submitted } from '@/utils/providers/spec';
import { openDatabase } from '@/utils/store/database';
import type { Photo } from '@/utils/store/rows';
import type { Style } from '@/utils/styles/spec';
import { noWorkshop } from './no-workshop';
import { pictureBytes } from './picture-bytes';

export interface TestTicket {
  ticket: string;
}

export const accepted: Submitted<TestTicket> = { state: 'accepted', operation: { ticket: 't1' } };

/** A look that finds the picture made. */
export const picture: Look = {
  state: 'done',
  images: [{ url: 'https://pictures.example/r.png' }],
};

/** What the scripted provider does next; every submit is counted. */
export interface Script {
  submits: number;
  submit: () => Promise<Submitted<TestTicket>>;
  poll: () => Promise<Look>;
}

export function makeScript(): Script {
  return {
    submits: 0,
    submit: async () => accepted,
    poll: async () => ({ state: 'running' }),
  };
}

/** The two halves of a provider that costs one credit and answers by `script`. */
export function scriptedAdapter(script: Script): ProviderAdapter<TestTicket> {
  return {
    operation: z.object({ ticket: z.string() }),
    toBody: () => ({}),
    submit() {
      script.submits += 1;
      return script.submit();
    },
    poll: () => script.poll(),
  };
}

export function paidCard(change: Partial<ProviderCard> = {}): ProviderCard {
  return {
    id: 'paid',
    label: 'Paid',
    description: { en: '' },
    hosts: { api: ['https://paid.example/*'], results: ['https://pictures.example/*'] },
    capabilities: { clientJobId: false, credits: false, repeatable: false },
    pace: { firstSeconds: 1, everySeconds: 1, deadlineSeconds: 60, usualSeconds: 5 },
    account: z.object({}),
    modes: [
      {
        id: 'make',
        label: { en: 'Make' },
        takes: { photo: 'either', mask: 'none', object: false, words: true, earlier: false },
        images: 1,
        request: z.object({}),
        cost: () => ({ kind: 'credits', credits: 1 }),
      },
    ],
    order: 1,
    ...change,
  };
}

export const testStyle: Style = {
  ...{ id: 'japandi', label: { en: 'Japandi' }, description: { en: '' }, words: 'oak', order: 1 },
  palette: ['#ffffff', '#eeeeee', '#dddddd', '#cccccc', '#bbbbbb'],
  tone: {
    ...{ wall: '#ffffff', accent: '#ffffff', floor: '#ffffff' },
    ...{ warmth: 0, contrast: 0, saturation: 0, lift: 0 },
  },
};

/** A room whose bytes are there and which has a public address. */
export const testPhoto = (): Photo => ({
  ...{ id: 'photo', listingKey: 'https://homes.example/1', state: 'ready', source: 'address' },
  ...{
    candidates: [],
    url: 'https://pictures.example/1.jpg',
    width: 640,
    height: 480,
    chosenAt: 1,
  },
  bytes: new Blob([pictureBytes(640, 480)], { type: 'image/png' }),
});

/** Surroundings in which everything works, with a database of their own; `change` says what doesn't. */
export function makeSurroundings(change: Partial<Surroundings> = {}): Surroundings {
  const adapter = scriptedAdapter(makeScript());
  return {
    database: change.database ?? openDatabase(`test-${newId()}`),
    mirror: {
      keep: async () => undefined,
      find: async () => undefined,
      forget: async () => undefined,
    },
    clock: { now: () => 1_000_000, sleep: () => Promise.resolve() },
    fetch: async () => new Response(pictureBytes(640, 480)),
    workshop: noWorkshop,
    pictures: { thumbnail: async (bytes) => ({ thumb: bytes, width: 640, height: 480 }) },
    life: 'life-1',
    findCard: () => paidCard(),
    findAdapter: () => adapter,
    findHost: () => undefined,
    findStyle: () => testStyle,
    openAccount: async () => ({}),
    canReach: async () => true,
    freeBytes: async () => 1e9,
    random: () => 0.5,
    ...change,
  };
}
