/** A picture that isn't public gets an address from ModelsLab, over real HTTP by the real `createHttp`. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { layOnWhite, type Reencode } from '@/utils/hosts/fit-picture';
import { host } from '@/utils/hosts/modelslab/host';
import { type Publication, publishPicture } from '@/utils/hosts/publish-picture';
import { findHost } from '@/utils/hosts/registry';
import { fetchImage } from '@/utils/images/fetch-image';
import { Problem, type ProblemRecord } from '@/utils/lib/problem';
import type { PlannedFault } from './emulator/faults';
import { modelsLabErrors } from './emulator/modelslab/errors';
import { NodeFileReader } from './kit/file-reader';
import { type ModelsLabClient, startModelsLab } from './kit/modelslab-client';
import { pictureBytes } from './kit/picture-bytes';
import { CANARY, START_MILLISECONDS } from './kit/provider-calls';
import { replaying } from './kit/replay';

const DAY_MILLISECONDS = 86_400_000;

let client: ModelsLabClient;

beforeAll(async () => {
  vi.stubGlobal('FileReader', NodeFileReader);
  client = await startModelsLab();
});
beforeEach(() => client.service.reset());
afterAll(() => client.service.close());

const picture = new Blob([pictureBytes(640, 480)], { type: 'image/png' });
const tooLarge = new Blob([new Uint8Array(host.limitBytes + 1)], { type: 'image/png' });

/** Halves with every attempt; no codec is at work. */
const halving =
  (bytesAtFirst: number): Reencode =>
  async (_, longestSide) =>
    new Blob([new Uint8Array((bytesAtFirst * longestSide) / 4096)], { type: 'image/jpeg' });

interface Change extends Partial<Publication> {
  bytes?: Blob;
  network?: typeof fetch;
  reencode?: Reencode;
  reachable?: boolean;
}

function publish({ bytes = picture, network, reencode, reachable = true, ...rest }: Change = {}) {
  const { signal } = new AbortController();
  return publishPicture(
    bytes,
    { host, account: { key: CANARY }, kind: 'picture', signal, ...rest },
    {
      fetch: network ?? client.network,
      clock: { now: () => START_MILLISECONDS, sleep: () => Promise.resolve() },
      canReach: async () => reachable,
      reencode: reencode ?? (() => expect.fail('it was encoded anew')),
    },
  );
}

async function problemOf(publishing: Promise<unknown>): Promise<ProblemRecord> {
  const thrown: unknown = await publishing.catch((error) => error);
  if (!(thrown instanceof Problem)) throw new Error(`no problem but ${JSON.stringify(thrown)}`);
  expect(JSON.stringify(thrown.record)).not.toContain(CANARY);
  expect(thrown.record.charged).toBe('no');
  return thrown.record;
}

describe('a picture', () => {
  it('gets a public address for a day, byte for byte', async () => {
    const { url, expiresAt } = await publish();
    const { signal } = new AbortController();
    const fetched = await fetchImage(url, { fetch: client.network, signal });
    expect(await fetched.bytes.arrayBuffer()).toEqual(await picture.arrayBuffer());
    expect(expiresAt).toBe(START_MILLISECONDS + DAY_MILLISECONDS);
    expect(client.service.count('upload')).toBe(1);
  });

  it('travels with the key in the body only', async () => {
    await publish();
    const [asked] = client.service.log;
    expect(asked).toMatchObject({ path: '/api/v6/base64_to_url', json: { key: CANARY } });
    expect(JSON.stringify(asked?.headers)).not.toContain(CANARY);
  });

  it('is made smaller until it fits', async () => {
    const { url } = await publish({ bytes: tooLarge, reencode: halving(host.limitBytes * 1.3) });
    expect(url).toMatch(/\.jpeg$/);
    const { text = '' } = client.service.log[0] ?? {};
    expect(text.length).toBeLessThan(5_000_000);
    expect(text.length).toBeGreaterThan(4_000_000);
  });

  it('is refused when nothing makes it fit, and a mask is never touched', async () => {
    const never = await problemOf(publish({ bytes: tooLarge, reencode: async () => tooLarge }));
    expect(never.say).toEqual({ key: 'problemHostLimit', values: ['ModelsLab', 3.7] });
    const mask = await problemOf(publish({ bytes: tooLarge, kind: 'mask' }));
    expect(mask.say.key).toBe('problemHostLimit');
    expect(client.service.log).toEqual([]);
  });

  it('shows white where it was transparent', () => {
    const rgba = Uint8ClampedArray.of(10, 20, 30, 0, 10, 20, 30, 255, 0, 0, 0, 128);
    layOnWhite(rgba);
    expect([...rgba]).toEqual([255, 255, 255, 255, 10, 20, 30, 255, 127, 127, 127, 255]);
  });
});

describe('nothing is sent', () => {
  it.each([
    ['without a key', { account: {} }, 'problemAccountGone'],
    ['where the browser forbids it', { reachable: false }, 'problemNoPermission'],
  ] as const)('%s', async (_, change, key) => {
    expect((await problemOf(publish(change))).say.key).toBe(key);
    expect(client.service.log).toEqual([]);
  });

  it('after it was cancelled', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(publish({ signal })).rejects.toThrow('cancelled');
    expect(client.service.log).toEqual([]);
  });
});

const errors: Record<keyof typeof modelsLabErrors, readonly [kind: string, key: string]> = {
  badRequest: ['rejected', 'problemRejected'],
  badKey: ['account', 'problemKeyRefused'],
  missingKey: ['account', 'problemKeyRefused'],
  noCredit: ['credit', 'problemNoCredit'],
  noPlan: ['account', 'problemPlanRefused'],
  rateLimit: ['busy', 'problemBusy'],
  serverError: ['provider', 'problemProviderTrouble'],
  unavailable: ['provider', 'problemProviderTrouble'],
  photoUnreachable: ['rejected', 'problemPhotoUnread'],
  errorIn200: ['rejected', 'problemRejected'],
  badKeyIn200: ['account', 'problemKeyRefused'],
  rateLimitIn200: ['busy', 'problemBusy'],
  photoUnreachableIn200: ['rejected', 'problemPhotoUnread'],
  validation: ['rejected', 'problemRejected'],
  misspelled: ['rejected', 'problemRejected'],
  failedAtOnce: ['rejected', 'problemRejected'],
};

const broken: readonly [PlannedFault, string][] = [
  [{ kind: 'reset-before-headers' }, 'problemNetwork'],
  [{ kind: 'reset-in-body' }, 'problemNetwork'],
  [{ kind: 'truncated' }, 'problemReplyUnreadable'],
  [{ kind: 'html' }, 'problemReplyUnreadable'],
  [
    { kind: 'reply', status: 307, headers: { location: 'https://elsewhere.example/' } },
    'problemNetwork',
  ],
];

describe('an upload that fails costs nothing and is understood', () => {
  it.each(Object.entries(modelsLabErrors))('%s', async (name, answer) => {
    client.service.knobs.faults = { upload: [{ kind: 'reply', ...answer }] };
    const { kind, say } = await problemOf(publish());
    const expected = Object.entries(errors).find(([error]) => error === name)?.[1];
    expect([kind, say.key]).toEqual(expected);
  });

  it.each(broken)('%j', async (fault, key) => {
    client.service.knobs.faults = { upload: [{ ...fault }] };
    expect((await problemOf(publish())).say.key).toBe(key);
    expect(client.service.count('upload')).toBe(1);
  });

  it.each([
    ['', 'problemNoAddress'],
    ['http://cdn.modelslab.com/{name}', 'problemHostedPrivately'],
    ['https://127.0.0.1/{name}', 'problemHostedPrivately'],
    ['https://files.internal/{name}', 'problemHostedPrivately'],
    ['https://cdn.modelslab.com:8443/{name}', 'problemHostedPrivately'],
    ['file:///uploads/{name}', 'problemNoAddress'],
  ])('put at "%s"', async (uploadedTo, key) => {
    client.service.knobs.uploadedTo = uploadedTo;
    expect((await problemOf(publish())).say.key).toBe(key);
  });

  it('whatever the answer', async () => {
    const status = fc.constantFrom(200, 201, 400, 401, 404, 429, 500);
    const output = fc.oneof(fc.jsonValue(), fc.webUrl(), fc.array(fc.webUrl()));
    const json = fc.oneof(
      fc.jsonValue(),
      fc.record({
        status: fc.constantFrom('success', 'error', CANARY),
        output,
        message: fc.constant(CANARY),
      }),
    );
    await fc.assert(
      fc.asyncProperty(status, json, async (code, body) => {
        const publishing = publish({ network: replaying({ status: code, json: body }) });
        const hosted = await publishing.catch(() => undefined);
        if (hosted) expect(new URL(hosted.url).protocol).toBe('https:');
        else await problemOf(publishing);
      }),
      { numRuns: 500 },
    );
  });
});

it('is in the list, and says what becomes public', () => {
  expect(findHost('modelslab')).toBe(host);
  expect(host.publicity.en).toContain('24 hours');
});
