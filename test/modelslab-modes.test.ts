/** Every endpoint of ModelsLab's interior family: what is sent, and that the emulated service takes it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adapter } from '@/utils/providers/modelslab/adapter';
import { card } from '@/utils/providers/modelslab/card';
import { type ModelsLabClient, startModelsLab } from './kit/modelslab-client';
import { CANARY, makeOrder, outcomeOf } from './kit/provider-calls';
import { fixturesOf } from './kit/provider-fixtures';

let client: ModelsLabClient;

beforeAll(async () => {
  client = await startModelsLab();
});
beforeEach(() => client.service.reset());
afterAll(() => client.service.close());

const delivery = ['base64', 'webhook', 'track_id'];
const design = [
  ...['init_image', 'prompt', 'negative_prompt', 'strength', 'num_inference_steps'],
  ...['guidance_scale', 'temp', 'seed', ...delivery],
];

/** The documented fields of each endpoint beside the key, and those of them that it requires. */
const documented: Record<string, { fields: string[]; required: string[] }> = {
  make: {
    fields: [...design, 'scale_down', 'specific_object'],
    required: ['init_image', 'prompt'],
  },
  room_decorator: {
    fields: [...design, 'specific_object'],
    required: ['init_image', 'prompt'],
  },
  floor_planning: { fields: design, required: ['init_image', 'prompt'] },
  sketch_rendering: { fields: design, required: ['init_image', 'prompt'] },
  exterior_restorer: { fields: design, required: ['init_image', 'prompt'] },
  scenario_changer: {
    fields: [...design, 'scenario'],
    required: ['init_image', 'prompt', 'scenario'],
  },
  object_removal: {
    fields: ['init_image', 'object_name', ...delivery],
    required: ['init_image', 'object_name'],
  },
  interior_mixer: {
    fields: [
      ...['init_image', 'object_image', 'prompt', 'width', 'height', 'guidance_scale'],
      ...['num_inference_steps', ...delivery],
    ],
    required: ['init_image', 'object_image', 'prompt'],
  },
};

const endpoints = Object.entries(documented).map(([id, fields]) => ({ id, ...fields }));
const bodies = fixturesOf(card.id).bodies.map((fixture) => ({
  ...fixture,
  mode: fixture.order?.mode ?? card.modes[0].id,
}));

it('is whole', () => {
  expect(card.modes.map((mode) => mode.id).sort()).toEqual(Object.keys(documented).sort());
});

describe.each(endpoints)('$id', ({ id, fields, required }) => {
  const own = bodies.filter(({ mode }) => mode === id);

  it('sends every documented field and no other', () => {
    const sent = own.flatMap(({ request }) => Object.keys(bodyOf(id, request)));
    expect([...new Set(sent)].sort()).toEqual([...fields].sort());
  });

  it.each(own)('is taken: $about', async ({ request, order }) => {
    const submitted = await client.submit({ ...order, mode: id, request });
    if (submitted.state !== 'accepted') throw new Error(submitted.state);
    expect(await client.look(submitted.operation)).toEqual({ state: 'running' });
    const done = await client.look(submitted.operation);
    if (request.base64 !== true) expect(await client.pictureOf(done)).toHaveProperty('width', 320);
    expect(client.service.log.slice(0, 2)).toMatchObject([
      { path: `/api/v6/interior/${id}`, json: { key: CANARY } },
      { path: `/api/v6/interior/fetch/${submitted.operation.id}`, json: { key: CANARY } },
    ]);
  });

  it.each(required)('would be refused without %s', async (name) => {
    const { [name]: _, ...rest } = bodyOf(id);
    expect(await post(id, rest)).toBe(400);
    expect(await post(id, bodyOf(id))).toBe(200);
  });

  it('would be refused with a field that is another endpoint’s', async () => {
    expect(await post(id, { ...bodyOf(id), mask_image: 'https://photos.example/mask.png' })).toBe(
      400,
    );
  });
});

describe('the mixer', () => {
  const interiorMixer = 'interior_mixer';

  it('names the pictures by what they show: documents number them both ways', () => {
    expect(bodyOf(interiorMixer).prompt).toMatch(/product picture .* room photo/);
    expect(bodyOf(interiorMixer).prompt).not.toMatch(/image \d|first|second/i);
  });

  it.each([
    ['a side of 511', { width: 511 }],
    ['a side of 2049', { height: 2049 }],
  ])('would be refused with %s', async (_, side) => {
    expect(await post(interiorMixer, { ...bodyOf(interiorMixer), ...side })).toBe(400);
    expect(() => bodyOf(interiorMixer, side)).toThrow();
  });

  it.each([
    ['no object', undefined, 'problemObjectMissing'],
    ['an object without an address', {}, 'problemNeedsPublicObject'],
    ['an object of this browser', { url: 'blob:https://a.example/1' }, 'problemNeedsPublicObject'],
  ])('is not asked with %s', async (_, found, key) => {
    const { object: __, ...order } = makeOrder(card, { mode: interiorMixer });
    const object = found && { width: 640, height: 480, ...found };
    const change = object ? { ...order, object } : { ...order, object: undefined };
    const outcome = await outcomeOf(client.submit(change));
    expect(outcome).toMatchObject({ problem: { kind: 'rejected', charged: 'no', say: { key } } });
    expect(client.service.log).toEqual([]);
  });
});

describe('the removal of an object', () => {
  it('says what to remove and nothing of a style', () => {
    const body = bodyOf('object_removal', { objectName: 'old sofa' });
    expect(body).toHaveProperty('object_name', 'old sofa');
    expect(JSON.stringify(body)).not.toContain('a prompt');
    expect(card.modes.find(({ id }) => id === 'object_removal')?.takes.words).toBe(false);
  });
});

function bodyOf(mode: string, request: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(adapter.toBody(makeOrder(card, { mode, request })) ?? {}),
  );
}

/** @returns the HTTP status */
async function post(endpoint: string, body: object): Promise<number> {
  const response = await fetch(`${client.service.origin}/api/v6/interior/${endpoint}`, {
    method: 'POST',
    body: JSON.stringify({ key: CANARY, ...body }),
  });
  return response.status;
}
