/** Uploads are repeated where that may help, a few times, with pauses; refusals are not. */
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { publishPatiently } from '@/utils/hosts/publish-patiently';
import type { Host } from '@/utils/hosts/spec';
import { Problem, type ProblemRecord } from '@/utils/lib/problem';
import { picture } from './kit/host-client';

let slept: number[];

function host(answers: readonly (string | Partial<ProblemRecord>)[]): Host & { asked: number } {
  const one = {
    asked: 0,
    ...{ id: 'bucket', label: 'Bucket', description: { en: '' }, publicity: { en: '' }, order: 1 },
    account: z.object({}),
    reaches: () => ['https://bucket.example/*'],
    limitBytes: 1_000_000,
    async upload() {
      const answer = answers[Math.min(one.asked++, answers.length - 1)] ?? '';
      if (typeof answer === 'string') return { url: answer };
      throw new Problem({
        kind: 'network',
        say: { key: 'problemNetwork' },
        charged: 'maybe',
        ...answer,
      });
    },
  };
  return one;
}

function publish(to: Host, signal = new AbortController().signal) {
  slept = [];
  return publishPatiently(
    picture,
    { host: to, account: {}, kind: 'picture', signal },
    {
      fetch,
      random: () => 0,
      canReach: async () => true,
      clock: {
        now: () => 0,
        async sleep(milliseconds, awaited) {
          awaited?.throwIfAborted();
          slept.push(milliseconds);
        },
      },
    },
  );
}

const url = 'https://bucket.example/a.png';

it('is tried again after a broken line and a "not now", and then there', async () => {
  const to = host([{}, { kind: 'busy', retryAfterSeconds: 7 }, url]);
  expect(await publish(to)).toEqual({ url });
  expect(to.asked).toBe(3);
  expect(slept).toEqual([1000, 7000]);
});

it('is given up after three tries, and costs nothing', async () => {
  const to = host([{ kind: 'provider', say: { key: 'problemProviderTrouble' } }]);
  await expect(publish(to)).rejects.toMatchObject({ record: { charged: 'no' } });
  expect(to.asked).toBe(3);
});

it.each<[string, Partial<ProblemRecord>]>([
  ['a refused key', { kind: 'account', say: { key: 'problemKeyRefused' } }],
  ['a refused picture', { kind: 'rejected', say: { key: 'problemRejected' } }],
  ['being told to come back in an hour', { kind: 'busy', retryAfterSeconds: 3600 }],
])('is not tried again after %s', async (_, answer) => {
  const to = host([answer, url]);
  await expect(publish(to)).rejects.toBeInstanceOf(Problem);
  expect(to.asked).toBe(1);
  expect(slept).toEqual([]);
});

it('stops when the person cancels', async () => {
  const cancelled = new AbortController();
  const to = host([{}]);
  cancelled.abort(new Error('cancelled'));
  await expect(publish(to, cancelled.signal)).rejects.toThrow('cancelled');
  expect(to.asked).toBeLessThanOrEqual(1);
});
