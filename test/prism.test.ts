/** The vendor's own OpenAPI document agrees with what we send and with what the emulator answers. */
import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adapter } from '@/utils/providers/modelslab/adapter';
import { card } from '@/utils/providers/modelslab/card';
import { createModelsLabEmulator, type ModelsLab } from './emulator/modelslab/emulator';
import type { RunningServer } from './emulator/server';
import { type Prism, startPrism } from './kit/prism';
import { makeOrder } from './kit/provider-calls';
import { fixturesOf } from './kit/provider-fixtures';
import { sharedPath } from './kit/shared-folder';

const START_MILLISECONDS = 60_000;
const document = sharedPath('openapi/modelslab-interior-make.yaml');

if (existsSync(document)) {
  describe('requests to ModelsLab', describeRequests);
  describe('answers of the emulated ModelsLab', describeAnswers);
} else {
  it('has nothing to agree with', () => {
    console.log('left out: ../shared with the OpenAPI documents is not here');
  });
}

function describeRequests(): void {
  let prism: Prism;
  beforeAll(async () => {
    prism = await startPrism(document);
  }, START_MILLISECONDS);
  afterAll(() => prism.close());

  it.each(fixturesOf('modelslab').bodies)('agree: $about', async ({ request, order }) => {
    const body = bodyOf(request, order?.variation);
    expect(await post(prism.origin, { key: 'test-key', ...body })).toMatchObject({ status: 200 });
  });

  it('agree whatever is chosen', async () => {
    const chosen = fc.record(
      {
        strength: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
        wideStrength: fc.integer({ min: 1, max: 10 }),
        guidance: fc.integer({ min: 1, max: 20 }),
        steps: fc.constantFrom('21', '31', '41', '51'),
        seed: fc.nat(),
        scaleDown: fc.nat(),
        base64: fc.boolean(),
        temporaryLinks: fc.boolean(),
        trackId: fc.integer(),
        negativePrompt: fc.string({ maxLength: 50 }),
        specificObject: fc.string({ maxLength: 50 }),
        webhook: fc.constant('https://hooks.example/restage'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(chosen, fc.nat(9), async (request, variation) => {
        const body = bodyOf(request, variation);
        expect(await post(prism.origin, { key: 'test-key', ...body })).toMatchObject({
          status: 200,
        });
      }),
      { numRuns: 100 },
    );
  });

  it('would be refused without a photo, or with a number where words belong', async () => {
    const { init_image: _, ...noPhoto } = bodyOf({});
    expect(await post(prism.origin, { key: 'test-key', ...noPhoto })).toMatchObject({
      status: 400,
    });
    const noWords = { key: 'test-key', ...bodyOf({}), prompt: 5 };
    expect(await post(prism.origin, noWords)).toMatchObject({ status: 400 });
  });
}

function describeAnswers(): void {
  let service: ModelsLab & RunningServer;
  let prism: Prism;
  const good = { key: 'test-key', ...bodyOf({}) };

  beforeAll(async () => {
    service = await createModelsLabEmulator();
    prism = await startPrism(document, `${service.origin}/api/v6`);
  }, START_MILLISECONDS);
  beforeEach(() => service.reset());
  afterAll(async () => {
    await prism.close();
    await service.close();
  });

  it('agree: a picture at once', async () => {
    service.knobs.immediate = true;
    expect(await post(prism.origin, good)).toMatchObject({
      status: 200,
      json: { status: 'success' },
    });
  });

  it('agree: processing', async () => {
    expect(await post(prism.origin, good)).toMatchObject({
      status: 200,
      json: { status: 'processing' },
    });
  });

  it('agree: a bad request', async () => {
    const json = { status: 'error', message: expect.stringContaining('guidance_scale') };
    const outside = { ...good, guidance_scale: 21 };
    expect(await post(prism.origin, outside)).toMatchObject({ status: 400, json });
  });

  it('would be found out where they leave the document', async () => {
    service.knobs.idAs = 'text';
    expect(await post(prism.origin, good)).toMatchObject({
      status: 500,
      json: { title: 'Request/Response not valid' },
    });
  });
}

function bodyOf(request: Record<string, unknown>, variation = 0): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(adapter.toBody(makeOrder(card, { request, variation })) ?? {}),
  );
}

async function post(origin: string, json: unknown): Promise<{ status: number; json: unknown }> {
  const response = await fetch(`${origin}/interior/make`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(json),
  });
  return { status: response.status, json: await response.json() };
}
