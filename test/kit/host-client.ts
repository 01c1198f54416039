/** Uploads through a host as the background does, by the real `createHttp`, into a network of ours. */
import { expect } from 'vitest';
import { type Publication, publishPicture } from '@/utils/hosts/publish-picture';
import type { Host, Hosted } from '@/utils/hosts/spec';
import { systemClock } from '@/utils/lib/clock';
import { Problem, type ProblemRecord } from '@/utils/lib/problem';
import { pictureBytes } from './picture-bytes';
import { CANARY } from './provider-calls';

export const picture = new Blob([pictureBytes(640, 480)], { type: 'image/png' });

export interface Upload extends Partial<Publication> {
  host: Host;
  network: typeof fetch;
  bytes?: Blob;
  now?: () => number;
}

export function publish({ network, bytes = picture, now, ...rest }: Upload): Promise<Hosted> {
  const { signal } = new AbortController();
  return publishPicture(
    bytes,
    { account: {}, kind: 'picture', signal, ...rest },
    {
      fetch: network,
      clock: { ...systemClock, ...(now ? { now } : {}) },
      canReach: async () => true,
      reencode: () => expect.fail('it was encoded anew'),
    },
  );
}

/** The problem of an upload that must fail: it costs nothing and keeps the secret. */
export async function problemOf(publishing: Promise<unknown>): Promise<ProblemRecord> {
  const thrown: unknown = await publishing.catch((error) => error);
  if (!(thrown instanceof Problem)) throw new Error(`no problem but ${JSON.stringify(thrown)}`);
  expect(JSON.stringify(thrown.record)).not.toContain(CANARY);
  expect(thrown.record.charged).toBe('no');
  return thrown.record;
}
