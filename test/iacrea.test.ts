/** The IACrea adapter against the emulated service, over real HTTP by the real `createHttp`. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adapter } from '@/utils/providers/iacrea/adapter';
import { card } from '@/utils/providers/iacrea/card';
import type { Order } from '@/utils/providers/spec';
import { findStyle, styles } from '@/utils/styles/registry';
import { watchElsewhere } from './kit/elsewhere';
import { account, type IacreaClient, startIacrea } from './kit/iacrea-client';
import { CANARY, makeOrder, makeWire, outcomeOf } from './kit/provider-calls';

let client: IacreaClient;
const elsewhere = watchElsewhere();

beforeAll(async () => {
  client = await startIacrea();
});
beforeEach(() => client.service.reset());
afterAll(() => client.service.close());

const kitchen: Partial<Order> = { mode: 'create-room', roomType: 'kitchen' };
const withoutMask: Partial<Order> = { mask: undefined, maskUrl: undefined };
const { userId } = account;
const photosLeft = () => client.service.knobs.subscription + client.service.knobs.extra;

describe('a picture', () => {
  it('comes after it started and was worked on', async () => {
    client.service.knobs.startingRounds = 1;
    const operation = await client.accepted();
    expect(await client.look(operation)).toEqual({ state: 'queued' });
    expect(await client.look(operation)).toEqual({ state: 'running' });
    const [picture] = await client.picturesOf(await client.look(operation));
    expect(picture).toMatchObject({ type: 'image/png', width: 320 });
    expect(client.paid()).toBe(1);
    expect(photosLeft()).toBe(99);
  });

  it.each([
    ['output', { imagesAs: 'output' }],
    ['urls', { imagesAs: 'urls' }],
    ['a name that nobody knows', { imagesAs: 'unheard' }],
    ['objects', { imagesAs: 'objects' }],
    ['an envelope', { imagesAs: 'enveloped' }],
    ['lower case', { statusAs: 'lower' }],
    ['HTTP 201', { submitStatus: 201 }],
  ] as const)('comes with %s', async (_, knobs) => {
    Object.assign(client.service.knobs, { ...knobs, processingRounds: 0, pictures: 2 });
    const look = await client.look(await client.accepted());
    expect(await client.picturesOf(look)).toHaveLength(2);
  });

  it.each(card.modes.map((mode) => mode.id))('comes for %s, by its own address', async (mode) => {
    client.service.knobs.processingRounds = 0;
    const operation = await client.accepted({ mode, roomType: roomFor(mode) });
    expect(await client.picturesOf(await client.look(operation))).toHaveLength(1);
    expect(client.paid()).toBe(1);
  });

  it.each(styles.map((style) => style.id))('comes in the style %s', async (id) => {
    const style = findStyle(id);
    if (!style) throw new Error(id);
    for (const mode of ['furnish', 'create-room', 'renovate', 'plan']) {
      await client.accepted({ mode, style, roomType: roomFor(mode) });
    }
    expect(client.paid()).toBe(4);
  });

  it.each([
    ['missing', 'problemImageStatus'],
    ['page', 'problemNotAnImage'],
  ] as const)('may be %s where it should lie', async (picture, key) => {
    Object.assign(client.service.knobs, { processingRounds: 0, picture });
    const look = await client.look(await client.accepted());
    await expect(client.picturesOf(look)).rejects.toMatchObject({ record: { say: { key } } });
  });
});

/** A room that a mode has. */
function roomFor(mode: string): Order['roomType'] {
  return mode === 'create-room' ? 'bathroom' : 'living-room';
}

describe('the style', () => {
  it.each([
    ['industrial', 'create-room', 'INDUSTRIAL'],
    ['industrial', 'furnish', 'MODERN'],
    ['japandi', 'furnish', 'SCANDINAVIAN'],
    ['luxury-hotel', 'furnish', 'LUXURY'],
    ['luxury-hotel', 'create-room', 'LUXURIOUS'],
    ['farmhouse', 'furnish', 'FARMHOUSE'],
    ['farmhouse', 'renovate', 'FARMHOUSE_CHIC'],
    ['coastal', 'furnish', 'COASTAL'],
    ['contemporary', 'plan', 'MODERN'],
  ])('%s is for %s the theme %s', async (id, mode, theme) => {
    const style = findStyle(id);
    await client.submit({ mode, roomType: roomFor(mode), ...(style ? { style } : {}) });
    expect(client.lastPaid().json).toMatchObject({ theme });
  });

  it('gives way to a chosen theme', async () => {
    await client.submit({ ...kitchen, request: { theme: 'INDUSTRIAL' } });
    expect(client.lastPaid().json).toMatchObject({ theme: 'INDUSTRIAL' });
  });
});

describe('a marked area', () => {
  it('travels as an address, with the size of the photo', async () => {
    await client.submit(kitchen);
    expect(client.lastPaid()).toMatchObject({
      path: '/api/create_room/generate',
      json: {
        image_url: 'https://photos.example/room.jpg',
        mask_url: 'https://photos.example/mask.png',
        room_type: 'KITCHEN',
        width: 640,
        height: 480,
      },
    });
  });

  it.each(['create-room', 'remove-logo', 'create-exterior'])(
    'must have an address for %s, or nothing is sent',
    async (mode) => {
      const noAddress = { mode, roomType: roomFor(mode), maskUrl: undefined };
      expect(await outcomeOf(client.submit(noAddress))).toMatchObject({
        problem: {
          kind: 'rejected',
          charged: 'no',
          say: { key: 'problemNeedsPublicMask', values: ['IACrea'] },
        },
      });
      expect(client.service.log).toEqual([]);
    },
  );

  it('is never ignored where it may be left out', async () => {
    const mask = new Blob(['mask'], { type: 'image/png' });
    expect(await outcomeOf(client.submit({ mode: 'declutter', mask }))).toMatchObject({
      problem: { charged: 'no', say: { key: 'problemNeedsPublicMask' } },
    });
    expect(client.service.log).toEqual([]);
  });
});

describe('another variation', () => {
  it('goes to an address of its own, with or without a new mask', async () => {
    client.service.knobs.processingRounds = 0;
    const earlier = await client.accepted(kitchen);
    const again = { ...kitchen, variation: 1, earlier };
    const second = await client.accepted({ ...again, ...withoutMask });
    expect(client.lastPaid()).toMatchObject({ path: '/api/create_room/generate-variation' });
    expect(client.lastPaid().json).toEqual({
      user_id: userId,
      generation_id: earlier.generationId,
      original_url: 'https://photos.example/room.jpg',
      room_type: 'KITCHEN',
      theme: 'MODERN',
    });
    const maskUrl = 'https://photos.example/other-mask.png';
    const third = await client.accepted({ ...again, variation: 2, earlier: second, maskUrl });
    expect(client.lastPaid().json).toMatchObject({
      generation_id: second.generationId,
      mask_url: maskUrl,
    });
    expect(await client.picturesOf(await client.look(third))).toHaveLength(1);
    expect([client.service.count('submit'), client.service.count('vary')]).toEqual([1, 2]);
  });

  it.each(card.modes.filter(({ takes }) => takes.earlier).map((mode) => mode.id))(
    'is taken for %s, from a ticket that was stored',
    async (mode) => {
      client.service.knobs.processingRounds = 0;
      const order = { mode, roomType: roomFor(mode) };
      const earlier: unknown = JSON.parse(JSON.stringify(await client.accepted(order)));
      const operation = await client.accepted({ ...order, variation: 1, earlier });
      expect(await client.picturesOf(await client.look(operation))).toHaveLength(1);
      expect(client.service.count('vary')).toBe(1);
    },
  );

  it('may be free, and its answer may say more', async () => {
    Object.assign(client.service.knobs, { freeVariations: true, variationAs: 'full' });
    const earlier = await client.accepted(kitchen);
    await client.accepted({ ...kitchen, variation: 1, earlier });
    expect(photosLeft()).toBe(99);
  });

  it.each([
    ['renovate, which has none', 'renovate', { mode: 'renovate', generationId: 'x' }],
    ['a ticket of another mode', 'furnish', { mode: 'create-room', generationId: 'x' }],
    ['no ticket', 'furnish', undefined],
    ['something else', 'furnish', { id: 4711 }],
  ])('is a first picture for %s', async (_, mode, earlier) => {
    await client.accepted({ mode, variation: 1, earlier });
    expect(client.lastPaid().call).toBe('submit');
  });

  it('of a picture that is gone is refused', async () => {
    const earlier = { mode: 'furnish', generationId: '0b9e3f2a-7c61-4f3d-8a55-2d1f9c7e4b60' };
    const outcome = await outcomeOf(client.submit({ variation: 1, earlier }));
    expect(outcome).toMatchObject({ problem: { kind: 'rejected', charged: 'no' } });
    expect(client.paid()).toBe(1);
  });
});

describe('an order', () => {
  it.each([
    [
      'a photo without an address',
      { photo: { width: 640, height: 480 } },
      'problemNeedsPublicPhoto',
    ],
    [
      'an address of this browser',
      { photo: { url: 'blob:https://www.zillow.com/1', width: 640, height: 480 } },
      'problemNeedsPublicPhoto',
    ],
    ['an unknown room', { roomType: 'unknown' }, 'problemNeedsRoomType'],
    ['a room it has not', { roomType: 'kitchen' }, 'problemRoomNotOffered'],
    ['a room it has not, with a mask', { mode: 'create-room' }, 'problemRoomNotOffered'],
    [
      'a photo of unknown size',
      { ...kitchen, photo: { url: 'https://photos.example/room.jpg', width: 0, height: 0 } },
      'problemPhotoNotReady',
    ],
    [
      'a theme for other rooms',
      { mode: 'renovate', request: { theme: 'KIDS_ROOM' } },
      'problemOptionNotForRoom',
    ],
    [
      'furniture for a kitchen',
      { mode: 'renovate', roomType: 'kitchen', request: { furnish: true } },
      'problemOptionNotForRoom',
    ],
  ] as const)('is not sent with %s', async (_, change, key) => {
    expect(await outcomeOf(client.submit(change))).toMatchObject({
      problem: { kind: 'rejected', charged: 'no', say: { key } },
    });
    expect(client.service.log).toEqual([]);
  });

  it('with a chosen room needs no room type', async () => {
    await client.accepted({ roomType: 'unknown', request: { room: 'BEDROOM' } });
    expect(client.lastPaid().json).toMatchObject({ room_type: 'BEDROOM' });
  });
});

describe('the account', () => {
  it('is a key in a header and a user id in every body', async () => {
    client.service.knobs.processingRounds = 0;
    await client.look(await client.accepted());
    await client.credits();
    expect(client.service.log.map(({ call }) => call)).toEqual(['submit', 'poll', 'credits']);
    for (const { headers, path, text, json } of client.service.log) {
      expect(headers['x-api-key']).toBe(CANARY);
      expect(json).toMatchObject({ user_id: userId });
      expect(`${path} ${text}`).not.toContain(CANARY);
    }
  });

  it('does not go with the request for a picture', async () => {
    client.service.knobs.processingRounds = 0;
    await client.picturesOf(await client.look(await client.accepted()));
    const asked = client.service.log.filter(({ call }) => call === 'picture');
    expect(asked.map(({ headers, text }) => [headers['x-api-key'], text])).toEqual([
      [undefined, ''],
    ]);
  });

  it.each([301, 302, 307, 308])('does not follow a %i to another place', async (status) => {
    const headers = { location: `${elsewhere.origin()}/api/furnish/v4/generate` };
    client.service.knobs.faults = { submit: [{ kind: 'reply', status, headers }] };
    expect(await outcomeOf(client.submit())).toMatchObject({ problem: { charged: 'maybe' } });
    expect(elsewhere.visits()).toBe(0);
    expect(client.paid()).toBe(1);
  });

  it('shows what is left', async () => {
    await client.accepted();
    expect(await client.credits()).toBe('99 photos (89 in the subscription, 10 extra)');
  });

  it.each([
    ['another key', { ...account, key: 'wrong' }],
    ['the user id of somebody else', { ...account, userId: crypto.randomUUID() }],
  ])('is refused with %s', async (_, wrong) => {
    const wire = makeWire(card, client.network);
    const asked = [
      adapter.submit(makeOrder(card), wrong, wire),
      adapter.credits?.(wrong, wire) ?? Promise.resolve(''),
    ];
    for (const call of asked) {
      expect(await outcomeOf(call)).toMatchObject({ problem: { kind: 'account', charged: 'no' } });
    }
    expect(photosLeft()).toBe(100);
  });
});
