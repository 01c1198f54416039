/** The providers of a campaign: one of each kind of answer, each with its emulator and its book. */
import { createIacrea } from '../../emulator/iacrea/emulator';
import { createInteriorDecorator } from '../../emulator/interior-decorator-ai/emulator';
import { createModelsLab } from '../../emulator/modelslab/emulator';
import type { Asked, Emulator } from '../../emulator/server';
import { createStableDiffusion } from '../../emulator/stable-diffusion-api/emulator';

/** A provider under test. */
export interface MixedProvider {
  id: string;
  /** What the button says it costs, as the command carries it. */
  priceShown: string;
  account: Record<string, string>;
  apiHost: string;
  /** Where its pictures lie. */
  pictureHost: string;
  submitPath: RegExp;
  emulator: Emulator<object>;
}

const UNKNOWN = JSON.stringify({ kind: 'unknown' });
/** Above every campaign. */
const PLENTY = 1_000_000;
const KEY = 'test-key';

const onResultHost = 'pub-restage-test.r2.dev';

/** Fresh emulators with empty books. */
export function createProviderMix(): readonly MixedProvider[] {
  const iacrea = createIacrea({ subscription: PLENTY, readyAfterMilliseconds: 2500 });
  const [[key = '', userId = ''] = []] = Object.entries(iacrea.knobs.accounts);
  return [
    {
      // A ticket, then polling; nobody can ask by an id of ours.
      id: 'modelslab',
      priceShown: UNKNOWN,
      account: { key: KEY },
      apiHost: 'modelslab.com',
      pictureHost: onResultHost,
      submitPath: /^\/api\/v6\/interior\/make$/,
      emulator: slow(createModelsLab({ readyAfterMilliseconds: 1500 }), 30),
    },
    {
      // The id is ours, so an interrupted submit can be looked up.
      id: 'interior-decorator-ai',
      priceShown: JSON.stringify({ kind: 'credits', credits: 1 }),
      account: { key: KEY },
      apiHost: 'api.interiordecoratorai.com',
      pictureHost: 'api.interiordecoratorai.com',
      submitPath: /^\/interior\/$/,
      emulator: slow(
        createInteriorDecorator({ credits: PLENTY, readyAfterMilliseconds: 2000 }),
        30,
      ),
    },
    {
      // Answers only when the picture is finished.
      id: 'stable-diffusion-api',
      priceShown: UNKNOWN,
      account: { key: KEY },
      apiHost: 'stablediffusionapi.com',
      pictureHost: onResultHost,
      submitPath: /^\/api\/v5\/interior$/,
      emulator: slow(createStableDiffusion({ immediate: true }), 250),
    },
    {
      id: 'iacrea',
      priceShown: UNKNOWN,
      account: { userId, key },
      apiHost: 'iacrea.com',
      pictureHost: 'cdn.iacrea.com',
      submitPath: /^\/api\/furnish\/v4\/generate$/,
      emulator: slow(iacrea, 30),
    },
  ];
}

function slow<Service extends Emulator<object>>(service: Service, milliseconds: number): Service {
  service.knobs.latencyMilliseconds = milliseconds;
  return service;
}

/** Marks an order in the words that every provider gets, so that its POSTs can be counted. */
export const wishOf = (jobId: string) => `order ${jobId}`;

const jobIdPattern = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/;

/** Every paid POST in a provider's book, by the job it was for. */
export function submitsOf({ emulator }: MixedProvider): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const asked of emulator.log) {
    const jobId = asked.call === 'submit' ? jobIdIn(asked) : undefined;
    if (jobId !== undefined) counts.set(jobId, (counts.get(jobId) ?? 0) + 1);
  }
  return counts;
}

function jobIdIn({ text }: Asked): string {
  const [, wished] = /order ([0-9a-f-]{36})/.exec(text) ?? [];
  return wished ?? jobIdPattern.exec(text)?.[0] ?? 'unmarked';
}
