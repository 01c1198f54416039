/** The InteriorDecoratorAI adapter against the emulated service, over real HTTP by the real `createHttp`. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPixels, writeJpeg } from '@/utils/images/pictures';
import { Problem } from '@/utils/lib/problem';
import { adapter } from '@/utils/providers/interior-decorator-ai/adapter';
import { card } from '@/utils/providers/interior-decorator-ai/card';
import type { PlannedFault } from './emulator/faults';
import { interiorDecoratorErrors } from './emulator/interior-decorator-ai/errors';
import { brokenAnswers, type Expected, gatewayErrors } from './kit/broken-answers';
import { watchElsewhere } from './kit/elsewhere';
import {
  account,
  type InteriorDecoratorClient,
  startInteriorDecorator,
} from './kit/interior-decorator-client';
import { CANARY, makeOrder, makeWire, outcomeOf } from './kit/provider-calls';

// Codecs are the browser's; here it matters only when they are asked.
vi.mock('@/utils/images/pictures', () => ({ readPixels: vi.fn(), writeJpeg: vi.fn() }));

let client: InteriorDecoratorClient;
const elsewhere = watchElsewhere();

beforeAll(async () => {
  client = await startInteriorDecorator();
});
beforeEach(() => client.service.reset());
afterEach(() => vi.resetAllMocks());
afterAll(() => client.service.close());

const { jobId } = makeOrder(card);
const creditsLeft = () => client.service.knobs.credits;

describe('a picture', () => {
  it('comes after two looks, from a relative address', async () => {
    client.service.knobs.rounds = 2;
    const operation = await client.accepted();
    expect(operation.uuid).toBe(jobId);
    expect(await client.look(operation)).toEqual({ state: 'running' });
    expect(await client.look(operation)).toEqual({ state: 'running' });
    const [picture] = await client.picturesOf(await client.look(operation));
    expect(picture).toMatchObject({ type: 'image/png', width: 320 });
    expect(client.service.count('submit')).toBe(1);
    expect(creditsLeft()).toBe(49);
  });

  it('comes four times over', async () => {
    client.service.knobs.rounds = 0;
    const operation = await client.accepted({ request: { renders: 4 } });
    expect(await client.picturesOf(await client.look(operation))).toHaveLength(4);
    const addresses = client.service.log.filter(({ call }) => call === 'picture');
    expect(new Set(addresses.map(({ path }) => path)).size).toBe(4);
    expect(client.service.count('submit')).toBe(1);
  });

  it.each([
    ['a submit answered with nothing', { submitAs: 'empty' }],
    ['a submit answered with a word', { submitAs: 'text' }],
    ['a submit answered with the result', { submitAs: 'finished' }],
    ['whole addresses', { urlsAs: 'absolute' }],
  ] as const)('comes with %s', async (_, knobs) => {
    Object.assign(client.service.knobs, { ...knobs, rounds: 0 });
    const look = await client.look(await client.accepted());
    expect(await client.picturesOf(look)).toHaveLength(1);
  });

  it.each([404, 405] as const)('comes by the other address where one is %i', async (status) => {
    const knobs = { submitAt: 'conversion', otherAddressAs: status, rounds: 0 };
    Object.assign(client.service.knobs, knobs);
    const look = await client.look(await client.accepted());
    expect(await client.picturesOf(look)).toHaveLength(1);
    const paths = client.service.log.filter(({ call }) => call === 'submit').map((a) => a.path);
    expect(paths).toEqual(['/interior/', '/api/conversion/']);
    expect(creditsLeft()).toBe(49);
  });

  it('is waited for while it is not found yet, and asked for when it should be there', async () => {
    client.service.knobs.hiddenLooks = 2;
    const operation = await client.accepted();
    expect(await client.look(operation)).toEqual({ state: 'queued' });
    const late = client.look(operation, operation.acceptedAt + 60_000);
    expect(await outcomeOf(late)).toMatchObject({ problem: { say: { key: 'problemJobUnknown' } } });
    expect(await client.look(operation)).toEqual({ state: 'running' });
  });

  it.each([
    ['missing', 'problemImageStatus'],
    ['page', 'problemNotAnImage'],
  ] as const)('may be %s where it should lie', async (picture, key) => {
    Object.assign(client.service.knobs, { rounds: 0, picture });
    const look = await client.look(await client.accepted());
    await expect(client.picturesOf(look)).rejects.toMatchObject({ record: { say: { key } } });
  });
});

describe('the form', () => {
  it('carries the photo, our id and every field that was filled in', async () => {
    const request = { renders: 3, model: 'flux-dev', upscale: true, staging: true, sketch: true };
    await client.submit({ request });
    const { fields, files } = client.formSent();
    expect(Object.fromEntries(fields)).toEqual({
      uuid: jobId,
      room_type: 'living_room',
      style: 'modern',
      space: 'interior',
      renders: '3',
      model: 'flux-dev',
      upscale: 'true',
      staging: 'true',
      sketch: 'true',
    });
    expect(files.get('files')).toMatchObject({ name: 'room.png', type: 'image/png' });
    expect(creditsLeft()).toBe(48);
  });

  it('names the room and the style in its words, an outdoor photo as exterior', async () => {
    const { style } = makeOrder(card);
    const label = { en: 'Mid-century modern' };
    await client.submit({ roomType: 'outdoor', style: { ...style, label } });
    const sent = Object.fromEntries(client.formSent().fields);
    expect(sent).toMatchObject({ style: 'mid_century_modern', space: 'exterior' });
  });

  it('is not sent while nobody knows the room', async () => {
    expect(await outcomeOf(client.submit({ roomType: 'unknown' }))).toMatchObject({
      problem: { kind: 'rejected', charged: 'no', say: { key: 'problemNeedsRoomType' } },
    });
    expect(client.service.log).toEqual([]);
    await client.submit({ roomType: 'unknown', request: { roomTypeWords: 'attic' } });
    expect(client.formSent().fields.get('room_type')).toBe('attic');
  });

  it('is not sent without the photo', async () => {
    const photo = { url: 'https://photos.example/room.jpg', width: 640, height: 480 };
    expect(await outcomeOf(client.submit({ photo }))).toMatchObject({
      problem: { charged: 'no', say: { key: 'problemPhotoNotReady' } },
    });
    expect(client.service.log).toEqual([]);
  });

  it('carries a JPEG where the photo is of a kind that is not taken', async () => {
    const jpeg = new Blob([new Uint8Array([0xff, 0xd8, 0xff])], { type: 'image/jpeg' });
    vi.mocked(readPixels).mockResolvedValue({
      data: new Uint8ClampedArray(4),
      width: 1,
      height: 1,
    });
    vi.mocked(writeJpeg).mockResolvedValue(jpeg);
    const webp = new Blob(['RIFF'], { type: 'image/webp' });
    await client.submit({ photo: { bytes: webp, width: 640, height: 480 } });
    expect(readPixels).toHaveBeenCalledWith(webp, 4096);
    expect(client.formSent().files.get('files')).toMatchObject({
      name: 'room.jpg',
      type: 'image/jpeg',
    });
  });

  it('is priced before it is sent', () => {
    expect(card.modes[0].cost({ staging: false, sketch: false })).toEqual({
      kind: 'credits',
      credits: 1,
    });
    expect(card.modes[0].cost({ staging: true })).toEqual({ kind: 'credits', credits: 2 });
    expect(card.modes[0].cost({ sketch: true, staging: true })).toEqual({
      kind: 'credits',
      credits: 2,
    });
  });
});

describe('the token', () => {
  it('travels in its header on every call, and nowhere else', async () => {
    client.service.knobs.rounds = 0;
    await client.look(await client.accepted());
    for (const { headers, path, text } of client.service.log) {
      expect(headers.authorization).toBe(`Token ${CANARY}`);
      expect(`${path} ${text}`).not.toContain(CANARY);
    }
    expect(client.service.log).toHaveLength(2);
  });

  it('does not go with the request for a picture', async () => {
    client.service.knobs.rounds = 0;
    await client.picturesOf(await client.look(await client.accepted()));
    const asked = client.service.log.filter(({ call }) => call === 'picture');
    expect(asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it.each([301, 302, 307, 308])('does not follow a %i to another place', async (status) => {
    const headers = { location: `${elsewhere.origin()}/interior/` };
    client.service.knobs.faults = { submit: [{ kind: 'reply', status, headers }] };
    expect(await outcomeOf(client.submit())).toMatchObject({ problem: { charged: 'maybe' } });
    expect(elsewhere.visits()).toBe(0);
    expect(client.service.count('submit')).toBe(1);
  });
});

const errors: Record<keyof typeof interiorDecoratorErrors, Expected> = {
  missingField: ['rejected', 'no', 'problemRejected'],
  badPhoto: ['rejected', 'no', 'problemRejected'],
  badToken: ['account', 'no', 'problemKeyRefused'],
  missingToken: ['account', 'no', 'problemKeyRefused'],
  noCredit: ['credit', 'no', 'problemNoCredit'],
  noPermission: ['account', 'no', 'problemKeyRefused'],
  noPlan: ['account', 'no', 'problemPlanRefused'],
  badMediaType: ['rejected', 'no', 'problemRejected'],
  throttled: ['busy', 'no', 'problemBusy'],
  serverError: ['provider', 'maybe', 'problemProviderTrouble'],
  unavailable: ['provider', 'maybe', 'problemProviderTrouble'],
  errorIn200: ['provider', 'maybe', 'problemJobFailed'],
};

/** What breaks on the way: nobody can know whether the request was taken. */
const faults: readonly (readonly [PlannedFault, Expected])[] = [
  // Half an answer with code 200 is an acceptance here, because the id is ours.
  ...brokenAnswers.filter(([{ kind }]) => kind !== 'truncated'),
  ...gatewayErrors,
];

const named = Object.entries(errors).map(([name, expected]) => ({ name, expected }));
const broken = faults.map(([fault, expected]) => ({
  fault,
  expected,
  about: JSON.stringify(fault),
}));

describe('a submit is sent once', () => {
  it.each(named)('and understood: $name', async ({ name, expected }) => {
    const answer = Object.entries(interiorDecoratorErrors).find(([error]) => error === name)?.[1];
    if (!answer) throw new Error(name);
    client.service.knobs.faults = { submit: [{ kind: 'reply', ...answer }] };
    await client.expectProblem(expected);
  });

  it.each(broken)('and its charge is open: $about', async ({ fault, expected }) => {
    client.service.knobs.faults = { submit: [{ ...fault }] };
    await client.expectProblem(expected);
  });

  it('and half an answer does no harm: the id is ours', async () => {
    client.service.knobs.faults = { submit: [{ kind: 'truncated' }] };
    expect(await client.submit()).toMatchObject({ state: 'accepted' });
  });

  it('and refused by the service itself where a field is wrong or credits are short', async () => {
    client.service.knobs.credits = 1;
    const staged = await outcomeOf(client.submit({ request: { staging: true } }));
    expect(staged).toMatchObject({ problem: { kind: 'credit', charged: 'no' } });
    const badId = await outcomeOf(client.submit({ jobId: 'job' }));
    expect(badId).toMatchObject({ problem: { kind: 'rejected', charged: 'no' } });
    expect(creditsLeft()).toBe(1);
  });

  it('and stops when it is cancelled', () => client.expectCancelled());
});

describe('a look', () => {
  const met: PlannedFault[] = [...faults.map(([fault]) => fault), { kind: 'truncated' }];
  it.each(met)('may meet %j, and the next one goes on', async (fault) => {
    client.service.knobs.rounds = 0;
    const operation = await client.accepted();
    client.service.knobs.faults = { poll: [{ ...fault }] };
    await expect(client.look(operation)).rejects.toBeInstanceOf(Problem);
    expect(await client.look(operation)).toMatchObject({ state: 'done' });
    expect(client.service.count('submit')).toBe(1);
  });

  it.each([
    ['empty', 'problemNoPicture'],
    ['error', 'problemJobFailed'],
    ['failed', 'problemNoPicture'],
  ] as const)('finds a conversion that ended: %s', async (ending, key) => {
    Object.assign(client.service.knobs, { rounds: 0, ending });
    const look = await client.look(await client.accepted());
    expect(look).toMatchObject({ state: 'failed', problem: { charged: 'maybe', say: { key } } });
  });

  it('names a status that nobody knows', async () => {
    Object.assign(client.service.knobs, { rounds: 0, ending: 'archived' });
    expect(await outcomeOf(client.look(await client.accepted()))).toMatchObject({
      problem: { say: { key: 'problemUnknownStatus', values: [card.label, 'archived'] } },
    });
  });
});

describe('a submit whose answer was lost', () => {
  it.each(broken.slice(0, 3))('is found by our id: $about', async ({ fault }) => {
    client.service.knobs.faults = { submit: [{ ...fault }] };
    await expect(client.submit()).rejects.toMatchObject({ record: { charged: 'maybe' } });
    const found = await client.lookUp(jobId);
    if (found.state !== 'found') throw new Error(found.state);
    client.service.knobs.rounds = 0;
    expect(await client.picturesOf(await client.look(found.operation))).toHaveLength(1);
    expect(client.service.count('submit')).toBe(1);
    expect(creditsLeft()).toBe(49);
  });

  it('is found although it shows up late', async () => {
    await client.submit();
    client.service.knobs.hiddenLooks = 3;
    expect(await client.lookUp(jobId)).toMatchObject({ state: 'found' });
  });

  it('is absent when it is never found, after several looks with time between them', async () => {
    const slept: number[] = [];
    const wire = makeWire(card, client.network);
    wire.clock.sleep = async (milliseconds) => void slept.push(milliseconds);
    expect(await adapter.lookUp?.(jobId, account, wire)).toEqual({ state: 'absent' });
    expect(slept).toEqual([5000, 5000, 5000]);
    expect(client.service.count('submit')).toBe(0);
  });

  it.each([
    ['a page', { kind: 'html' }],
    ['a page that says not found', { kind: 'reply', status: 404, text: '<title>No</title>' }],
    ['a server error', { kind: 'reply', status: 500, text: '' }],
    ['a refused token', { kind: 'reply', ...interiorDecoratorErrors.badToken }],
    ['a broken connection', { kind: 'reset-before-headers' }],
  ] as const)('stays open when the look meets %s', async (_, fault) => {
    client.service.knobs.faults = { poll: [{ ...fault }] };
    await expect(client.lookUp(jobId)).rejects.toMatchObject({ record: { charged: 'maybe' } });
  });

  it('is waited for where the service calls everything unfinished', async () => {
    client.service.knobs.unknownAs = 'unfinished';
    expect(await client.lookUp(jobId)).toMatchObject({ state: 'found' });
  });

  it('is the same conversion when it is sent again after all', async () => {
    await client.submit();
    expect(await client.submit()).toMatchObject({ state: 'accepted', operation: { uuid: jobId } });
    expect(creditsLeft()).toBe(49);
  });
});
