/** Calls an adapter as the background does, through the real `createHttp`, with a network of ours. */
import * as z from 'zod/mini';
import { createHttp } from '@/utils/lib/create-http';
import type { HttpRequest } from '@/utils/lib/http';
import { Problem, type ProblemRecord } from '@/utils/lib/problem';
import { findMode } from '@/utils/providers/find-mode';
import type {
  AccountValues,
  Done,
  Look,
  Order,
  ProviderAdapter,
  ProviderCard,
  Submitted,
  Tools,
} from '@/utils/providers/spec';
import type { Style } from '@/utils/styles/spec';
import { noWorkshop } from './no-workshop';
import { pictureBytes } from './picture-bytes';

/** Stands for a secret wherever an account asks for one. */
export const CANARY = 'canary-7f3a9c51e2';

/** When a fixture's clock starts, milliseconds since the epoch. */
export const START_MILLISECONDS = 1_750_000_000_000;

/** An account of a provider with the canary in every text. */
export function canaryAccount(card: ProviderCard): AccountValues {
  const values = Object.keys(card.account.shape).map((name) => [name, CANARY]);
  return z.parse(card.account, Object.fromEntries(values));
}

/** A style of the tests' own, so that bodies don't change with the registry. */
const style: Style = {
  id: 'modern',
  label: { en: 'Modern' },
  description: { en: 'Plain.' },
  words: 'plain furniture',
  palette: ['#eeeeee', '#bbbbbb', '#555555', '#dddddd', '#222222'],
  tone: {
    wall: '#eeeeee',
    accent: '#555555',
    floor: '#bbbbbb',
    warmth: 0,
    contrast: 0,
    saturation: 0,
    lift: 0,
  },
  order: 0,
};

const photo = new Blob([pictureBytes(640, 480)], { type: 'image/png' });

const objectPhoto = {
  bytes: photo,
  url: 'https://photos.example/sofa.jpg',
  width: 640,
  height: 480,
};

export function makeOrder(card: ProviderCard, change: Partial<Order> = {}): Order {
  const mode = findMode(card, change.mode);
  return {
    jobId: '4f0c2b66-3f0e-4b1e-9d7c-6f1f6a2f7a10',
    photo: { bytes: photo, url: 'https://photos.example/room.jpg', width: 640, height: 480 },
    style,
    roomType: 'living-room',
    prompt: 'a prompt',
    negativePrompt: 'things to avoid',
    variation: 0,
    ...(mode.takes.object ? { object: objectPhoto } : {}),
    ...(mode.takes.maskRequired ? { mask: photo, maskUrl: 'https://photos.example/mask.png' } : {}),
    ...change,
    mode: mode.id,
    request: z.parse(mode.request, change.request ?? {}),
  };
}

export interface Wire extends Tools {
  /** Everything the adapter asked for, whether or not it was let out. */
  asked: HttpRequest[];
}

/** Tools whose requests go to `network` by the rules of the card. */
export function makeWire(
  card: ProviderCard,
  network: typeof fetch,
  options: { signal?: AbortSignal; nowMilliseconds?: number } = {},
): Wire {
  const { signal = new AbortController().signal, nowMilliseconds = START_MILLISECONDS } = options;
  const http = createHttp({ fetch: network, hosts: card.hosts.api, label: card.label, signal });
  const asked: HttpRequest[] = [];
  return {
    asked,
    signal,
    http: {
      send(request) {
        asked.push(request);
        return http.send(request);
      },
    },
    clock: { now: () => nowMilliseconds, sleep: () => Promise.resolve() },
    progress: () => undefined,
    preview: () => undefined,
    workshop: noWorkshop,
  };
}

/** What a call came to: what it returned, or the problem it threw. */
export type Outcome = Submitted<unknown> | Look | { credits: string } | { problem: ProblemRecord };

/** @throws whatever isn't a `Problem` */
export async function outcomeOf(
  call: Promise<Submitted<unknown> | Look | string>,
): Promise<Outcome> {
  try {
    const value = await call;
    return typeof value === 'string' ? { credits: value } : value;
  } catch (thrown) {
    if (thrown instanceof Problem) return { problem: thrown.record };
    throw thrown;
  }
}

/** A call of an adapter by name. */
export function callAdapter(
  adapter: ProviderAdapter,
  card: ProviderCard,
  call: 'submit' | 'poll' | 'credits',
  tools: Tools,
  operation: unknown = undefined,
): Promise<Submitted<unknown> | Look | string> {
  const account = canaryAccount(card);
  switch (call) {
    case 'submit':
      return adapter.submit(makeOrder(card), account, tools);
    case 'poll':
      return adapter.poll({ jobId: 'job', operation, account }, tools);
    case 'credits':
      return adapter.credits?.(account, tools) ?? Promise.resolve('');
  }
}

/** An outcome as JSON, with the size of bytes in place of bytes. */
export function toPlain(outcome: Outcome): unknown {
  return 'images' in outcome ? { ...outcome, images: plainImages(outcome) } : outcome;
}

function plainImages({ images }: Done): unknown[] {
  return images.map((image) => ('url' in image ? image : { bytes: image.bytes.size }));
}
