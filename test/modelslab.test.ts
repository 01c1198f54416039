/** The ModelsLab adapter against the emulated service, over real HTTP by the real `createHttp`. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adapter } from '@/utils/providers/modelslab/adapter';
import { card } from '@/utils/providers/modelslab/card';
import { watchElsewhere } from './kit/elsewhere';
import { account, type ModelsLabClient, startModelsLab } from './kit/modelslab-client';
import { CANARY, makeWire, outcomeOf } from './kit/provider-calls';
import { imagesOf } from './kit/provider-client';

let client: ModelsLabClient;
const elsewhere = watchElsewhere();

beforeAll(async () => {
  client = await startModelsLab();
});
beforeEach(() => client.service.reset());
afterAll(() => client.service.close());

describe('a picture', () => {
  it('comes at once', async () => {
    client.service.knobs.immediate = true;
    const done = await client.submit();
    expect(await client.pictureOf(done)).toMatchObject({ type: 'image/png', width: 320 });
    expect(done).toHaveProperty('seed');
    expect(client.service.count('submit')).toBe(1);
  });

  it('comes after two looks', async () => {
    Object.assign(client.service.knobs, { rounds: 2, etaSeconds: 7 });
    const submitted = await client.submit();
    expect(submitted).toMatchObject({ state: 'accepted', etaSeconds: 7 });
    if (submitted.state !== 'accepted') return;
    const { operation } = submitted;
    expect(await client.look(operation)).toEqual({ state: 'running' });
    expect(await client.look(operation)).toEqual({ state: 'running' });
    const done = await client.look(operation);
    expect((await client.pictureOf(done)).bytes.size).toBeGreaterThan(1000);
    expect(client.service.count('submit')).toBe(1);
  });

  it.each([
    ['ids as texts', { idAs: 'text' }],
    ['only fetch_result', { idAs: 'missing' }],
    ['only the id', { fetchResult: '' }],
    ['output as one text', { outputAs: 'text' }],
    ['only proxy_links, as an object', { outputAs: 'missing', proxyLinksAs: 'object' }],
    ['only announced addresses', { ending: 'empty' }],
    ['a status that nobody knows', { ending: 'completed' }],
  ] as const)('comes with %s', async (_, knobs) => {
    Object.assign(client.service.knobs, { ...knobs, rounds: 0 });
    const done = await client.look(await client.accepted());
    expect(await client.pictureOf(done)).toMatchObject({ type: 'image/png' });
  });

  it.each(['text', 'data-uri'] as const)('comes as base64 %s', async (base64As) => {
    Object.assign(client.service.knobs, { base64As, immediate: true });
    const done = await client.submit({ request: { base64: true } });
    const [image] = imagesOf(done);
    expect(image && 'bytes' in image && image.bytes.size).toBeGreaterThan(1000);
  });

  it('comes as the address of a base64 text', async () => {
    client.service.knobs.immediate = true;
    const done = await client.submit({ request: { base64: true } });
    expect(await client.pictureOf(done)).toMatchObject({ type: 'image/png', width: 320 });
    expect(imagesOf(done)).toEqual([{ url: expect.stringContaining('.base64') }]);
  });

  it('comes from its announced address when the job never ends', async () => {
    Object.assign(client.service.knobs, { rounds: 1000 });
    const operation = await client.accepted();
    expect(await client.look(operation)).toEqual({ state: 'running' });
    const done = await client.look(
      operation,
      operation.acceptedAt + card.pace.deadlineSeconds * 1000,
    );
    expect(await client.pictureOf(done)).toMatchObject({ type: 'image/png' });
  });
});

describe('a request', () => {
  it('carries every field that was filled in, and the key only in its body', async () => {
    await client.submit({ request: { steps: '31', specificObject: 'armchair', trackId: 7 } });
    const [asked] = client.service.log;
    expect(asked?.json).toMatchObject({
      key: CANARY,
      init_image: 'https://photos.example/room.jpg',
      num_inference_steps: 31,
      specific_object: 'armchair',
      track_id: 7,
    });
    expect(`${asked?.path} ${JSON.stringify(asked?.headers)}`).not.toContain(CANARY);
  });

  it.each([
    ['no address', undefined],
    ['an address of this browser', 'blob:https://www.zillow.com/1'],
    ['bytes for an address', 'data:image/png;base64,AAAA'],
  ])('is not sent for a photo with %s', async (_, url) => {
    const photo = { width: 640, height: 480, ...(url === undefined ? {} : { url }) };
    expect(await outcomeOf(client.submit({ photo }))).toMatchObject({
      problem: { kind: 'rejected', charged: 'no', say: { key: 'problemNeedsPublicPhoto' } },
    });
    expect(client.service.log).toEqual([]);
  });
});

describe('the key', () => {
  it.each([301, 302, 307, 308])('does not follow a %s to another place', async (status) => {
    const headers = { location: `${elsewhere.origin()}/api/v6/interior/make` };
    client.service.knobs.faults = { submit: [{ kind: 'reply', status, headers }] };
    expect(await outcomeOf(client.submit())).toMatchObject({ problem: { charged: 'maybe' } });
    expect(elsewhere.visits()).toBe(0);
    expect(client.service.count('submit')).toBe(1);
  });

  it('does not follow fetch_result to another place', async () => {
    Object.assign(client.service.knobs, { fetchResult: `${elsewhere.origin()}/{id}`, rounds: 0 });
    const operation = await client.accepted();
    expect(await client.look(operation)).toMatchObject({ state: 'done' });
    expect(elsewhere.visits()).toBe(0);
  });

  it('is told apart from a wrong one, and shows the balance', async () => {
    expect(await adapter.credits?.(account, makeWire(card, client.network))).toBe('43.60 USD');
    const wrong = adapter.credits?.({ key: 'wrong' }, makeWire(card, client.network));
    await expect(wrong).rejects.toMatchObject({ record: { kind: 'account', charged: 'no' } });
  });
});

describe('an address of a picture', () => {
  it.each([
    ['missing', 'problemImageStatus'],
    ['forbidden', 'problemImageStatus'],
    ['empty', 'problemNotAnImage'],
    ['html', 'problemNotAnImage'],
    ['wrong-type', 'problemNotAnImage'],
    ['svg', 'problemSvg'],
  ] as const)('may answer: %s', async (picture, key) => {
    Object.assign(client.service.knobs, { immediate: true, picture });
    const done = await client.submit();
    await expect(client.pictureOf(done)).rejects.toMatchObject({ record: { say: { key } } });
  });
});
