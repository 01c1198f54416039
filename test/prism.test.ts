/** The vendor's own OpenAPI documents agree with what we send and with what the emulator answers. */
import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adapter } from '@/utils/providers/modelslab/adapter';
import { card } from '@/utils/providers/modelslab/card';
import { createModelsLab } from './emulator/modelslab/emulator';
import type { ModelsLabKnobs } from './emulator/modelslab/knobs';
import { onOwnPort, type RunningEmulator } from './emulator/server';
import { type Prism, startPrism } from './kit/prism';
import { makeOrder } from './kit/provider-calls';
import { fixturesOf } from './kit/provider-fixtures';
import { sharedPath } from './kit/shared-folder';

const START_MILLISECONDS = 60_000;

/** One endpoint that the vendor has published a document of. */
interface Documented {
  mode: string;
  path: string;
  /** Anything a person may fill in. */
  request: fc.Arbitrary<Record<string, unknown>>;
  /** Bodies that the document forbids. */
  wrong: readonly [about: string, change: Record<string, unknown>][];
}

const delivery = {
  base64: fc.boolean(),
  trackId: fc.integer(),
  webhook: fc.constant('https://hooks.example/restage'),
};
const side = fc.integer({ min: 512, max: 2048 });

const documented: readonly Documented[] = [
  {
    mode: 'make',
    path: sharedPath('openapi/modelslab-interior-make.yaml'),
    request: fc.record(
      {
        ...delivery,
        strength: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
        wideStrength: fc.integer({ min: 1, max: 10 }),
        guidance: fc.integer({ min: 1, max: 20 }),
        steps: fc.constantFrom('21', '31', '41', '51'),
        seed: fc.nat(),
        scaleDown: fc.nat(),
        temporaryLinks: fc.boolean(),
        negativePrompt: fc.string({ maxLength: 50 }),
        specificObject: fc.string({ maxLength: 50 }),
      },
      { requiredKeys: [] },
    ),
    wrong: [
      ['a photo', { init_image: undefined }],
      ['words', { prompt: 5 }],
      ['a whole guidance', { guidance_scale: 7.5 }],
    ],
  },
  {
    mode: 'interior_mixer',
    path: sharedPath('openapi/modelslab-interior-mixer.yaml'),
    request: fc.record(
      {
        ...delivery,
        guidance: fc.integer({ min: 1, max: 20 }),
        steps: fc.integer({ min: 1, max: 51 }),
        width: side,
        height: side,
      },
      { requiredKeys: [] },
    ),
    wrong: [
      ['an object', { object_image: undefined }],
      ['a photo', { init_image: undefined }],
      ['a width of 512 or more', { width: 511 }],
      ['a height of 2048 or less', { height: 2049 }],
    ],
  },
];

const here = documented.filter(({ path }) => existsSync(path));

it('has something to agree with, or says that it has not', () => {
  if (here.length === 0) {
    console.log('left out: ../shared with the OpenAPI documents is not here');
  } else {
    expect(here).toHaveLength(documented.length);
  }
});

for (const endpoint of here) {
  describe(`requests to ${endpoint.mode}`, () => describeRequests(endpoint));
  describe(`answers of the emulated ${endpoint.mode}`, () => describeAnswers(endpoint));
}

function describeRequests({ mode, path, request: anyRequest, wrong }: Documented): void {
  const bodies = fixturesOf(card.id).bodies.filter(
    ({ order }) => (order?.mode ?? card.modes[0].id) === mode,
  );
  let prism: Prism;
  beforeAll(async () => {
    prism = await startPrism(path);
  }, START_MILLISECONDS);
  afterAll(() => prism.close());

  it.each(bodies)('agree: $about', async ({ request, order }) => {
    const body = bodyOf(mode, request, order?.variation);
    expect(await post(prism, mode, body)).toMatchObject({ status: 200 });
  });

  it('agree whatever is chosen', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, fc.nat(9), async (request, variation) => {
        const body = bodyOf(mode, request, variation);
        expect(await post(prism, mode, body)).toMatchObject({ status: 200 });
      }),
      { numRuns: 100 },
    );
  });

  it.each(wrong)('would be refused without %s', async (_, change) => {
    const { status } = await post(prism, mode, { ...bodyOf(mode), ...change });
    expect([400, 422]).toContain(status);
  });
}

function describeAnswers({ mode, path }: Documented): void {
  let service: RunningEmulator<ModelsLabKnobs>;
  let prism: Prism;

  beforeAll(async () => {
    service = await onOwnPort(createModelsLab());
    prism = await startPrism(path, `${service.origin}/api/v6`);
  }, START_MILLISECONDS);
  beforeEach(() => service.reset());
  afterAll(async () => {
    await prism.close();
    await service.close();
  });

  it('agree: a picture at once', async () => {
    service.knobs.immediate = true;
    expect(await post(prism, mode, bodyOf(mode))).toMatchObject({
      status: 200,
      json: { status: 'success' },
    });
  });

  it('agree: processing', async () => {
    expect(await post(prism, mode, bodyOf(mode))).toMatchObject({
      status: 200,
      json: { status: 'processing' },
    });
  });

  it('agree: a bad request', async () => {
    const json = { status: 'error', message: expect.stringContaining('prompt') };
    const wordless = { ...bodyOf(mode), prompt: '' };
    expect(await post(prism, mode, wordless)).toMatchObject({ status: 400, json });
  });

  it('would be found out where they leave the document', async () => {
    service.knobs.idAs = 'text';
    expect(await post(prism, mode, bodyOf(mode))).toMatchObject({
      status: 500,
      json: { title: 'Request/Response not valid' },
    });
  });
}

function bodyOf(
  mode: string,
  request: Record<string, unknown> = {},
  variation = 0,
): Record<string, unknown> {
  const body = adapter.toBody(makeOrder(card, { mode, request, variation })) ?? {};
  return { key: 'test-key', ...Object.fromEntries(Object.entries(body)) };
}

async function post(
  { origin }: Prism,
  mode: string,
  json: unknown,
): Promise<{ status: number; json: unknown }> {
  const response = await fetch(`${origin}/interior/${mode}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(json),
  });
  return { status: response.status, json: await response.json() };
}
