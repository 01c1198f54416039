/** ModelsLab v6 `interior/make` as its documents describe it, over real HTTP. */
import * as z from 'zod/mini';
import type { Answer } from './faults';
import { describe, error, modelsLabErrors, type Wanted } from './modelslab-replies';
import { drawRoom } from './picture';
import { createEmulator, type Emulator, listen, type Route, type RunningServer } from './server';

/** How the emulated service behaves, beside latency and faults. */
export interface ModelsLabKnobs {
  /** Keys it knows. */
  keys: readonly string[];
  balance: number;
  /** The picture comes with the answer to the POST. */
  immediate: boolean;
  etaSeconds: number;
  /** Looks that find the job still processing, and the least time it takes. */
  rounds: number;
  readyAfterMilliseconds: number;
  /** How a job ends. `empty`: success without a picture; anything else is sent as the status. */
  ending: 'success' | 'error' | 'failed' | 'empty' | (string & {});
  /** What an ending of `error` or `failed` says. */
  endingMessage: string;
  idAs: 'number' | 'text' | 'missing';
  outputAs: 'array' | 'text' | 'object' | 'missing';
  proxyLinksAs: 'array' | 'object' | 'missing';
  futureLinks: boolean;
  /** The `fetch_result` it names; '' names none. `{id}` stands for the job's id. */
  fetchResult: string;
  /** What `base64: true` brings: the address of a text file, the text itself, or a data URI. */
  base64As: 'file' | 'text' | 'data-uri';
  picture: 'png' | 'missing' | 'forbidden' | 'empty' | 'html' | 'wrong-type' | 'svg';
  /** What the address of a picture answers before the picture is ready. */
  unreadyLinkAs: 'missing' | 'html';
  pictureWidth: number;
  pictureHeight: number;
  /** Where clients find the pictures. */
  resultOrigin: string;
}

const firstKnobs: ModelsLabKnobs = {
  keys: ['test-key'],
  balance: 43.6,
  immediate: false,
  etaSeconds: 2,
  rounds: 1,
  readyAfterMilliseconds: 0,
  ending: 'success',
  endingMessage: 'Processing failed: Invalid input dimensions',
  idAs: 'number',
  outputAs: 'array',
  proxyLinksAs: 'array',
  futureLinks: true,
  fetchResult: 'https://modelslab.com/api/v6/interior/fetch/{id}',
  base64As: 'file',
  picture: 'png',
  unreadyLinkAs: 'missing',
  pictureWidth: 1024,
  pictureHeight: 768,
  resultOrigin: 'https://pub-restage-test.r2.dev',
};

const integer = (low: number, high: number) => z.int().check(z.minimum(low), z.maximum(high));

/** What the documents ask of a request; wider where they contradict themselves. */
const makeRequest = z.object({
  init_image: z.url({ protocol: /^https?$/ }),
  prompt: z.string().check(z.minLength(1)),
  negative_prompt: z.optional(z.string()),
  strength: z.optional(z.number().check(z.minimum(0), z.maximum(10))),
  num_inference_steps: z.optional(z.literal([21, 31, 41, 51])),
  guidance_scale: z.optional(integer(1, 20)),
  scale_down: z.optional(z.int()),
  seed: z.nullish(z.int()),
  base64: z.optional(z.boolean()),
  temp: z.optional(z.boolean()),
  webhook: z.nullish(z.url()),
  track_id: z.nullish(z.int()),
  specific_object: z.nullish(z.string()),
});

interface Job {
  number: number;
  id: string;
  wanted: Wanted;
  looks: number;
  since: number;
}

const FIRST_JOB = 128_487_787;

export type ModelsLab = Emulator<ModelsLabKnobs>;

/** The service as a listener, to be mounted or served. */
export function createModelsLab(options: Partial<ModelsLabKnobs> = {}): ModelsLab {
  return createEmulator(makeService, { ...firstKnobs, ...options });
}

/** The service on a port of its own. */
export async function createModelsLabEmulator(
  options: Partial<ModelsLabKnobs> = {},
): Promise<ModelsLab & RunningServer> {
  const service = createModelsLab(options);
  return { ...service, ...(await listen(service.listener)) };
}

function makeService(knobs: ModelsLabKnobs): { routes: readonly Route[]; forget(): void } {
  const jobs = new Map<string, Job>();

  function make(body: unknown): Answer {
    const wanted = z.safeParse(makeRequest, body);
    if (!wanted.success) {
      const [issue] = wanted.error.issues;
      return error(400, `The ${issue?.path.join('.')} field is invalid: ${issue?.message}`);
    }
    const number = FIRST_JOB + jobs.size;
    const id = knobs.idAs === 'text' ? `abc123-def${number}` : String(number);
    const job: Job = { number, id, wanted: wanted.data, looks: 0, since: Date.now() };
    jobs.set(id, job);
    return knobs.immediate ? finished(job) : accepted(job);
  }

  function look(id: string): Answer {
    const job = jobs.get(id);
    if (!job) return error(404, 'Request not found');
    job.looks += 1;
    if (isReady(job)) return finished(job);
    // While a fetch is processing, `output` is an empty text and everything else is missing.
    const message = 'try again later.';
    return {
      status: 200,
      json: { status: 'processing', message, output: '', tip: 'Get 20x faster' },
    };
  }

  function isReady(job: Job): boolean {
    const late = Date.now() - job.since >= knobs.readyAfterMilliseconds;
    return knobs.immediate || (job.looks > knobs.rounds && late);
  }

  function accepted(job: Job): Answer {
    const fetchResult = knobs.fetchResult.replace('{id}', job.id);
    return {
      status: 200,
      json: {
        status: 'processing',
        tip: 'Your image is processing in background, you can get this image using fetch API',
        eta: knobs.etaSeconds,
        message: 'Try to fetch request after seconds estimated',
        ...(fetchResult ? { fetch_result: fetchResult } : {}),
        ...idOf(job),
        output: [],
        meta: describe(job.wanted, job.number),
        ...(knobs.futureLinks ? { future_links: [linkTo(job)] } : {}),
      },
    };
  }

  function finished(job: Job): Answer {
    if (knobs.ending === 'error' || knobs.ending === 'failed') {
      const message = knobs.endingMessage;
      return { status: 200, json: { status: knobs.ending, ...idOf(job), message } };
    }
    const links = knobs.ending === 'empty' ? [] : [pictureOf(job)];
    return {
      status: 200,
      json: {
        status: knobs.ending === 'empty' ? 'success' : knobs.ending,
        generationTime: 3.11,
        ...idOf(job),
        output: shape(links, knobs.outputAs),
        ...(knobs.proxyLinksAs === 'missing'
          ? {}
          : { proxy_links: shape(links, knobs.proxyLinksAs) }),
        meta: describe(job.wanted, job.number),
      },
    };
  }

  function idOf(job: Job): { id?: number | string } {
    if (knobs.idAs === 'missing') return {};
    return { id: knobs.idAs === 'text' ? job.id : job.number };
  }

  function linkTo(job: Job): string {
    const ending = job.wanted.base64 === true ? 'base64' : 'png';
    return `${knobs.resultOrigin}/generations/${job.id}-0.${ending}`;
  }

  function pictureOf(job: Job): string {
    if (job.wanted.base64 !== true || knobs.base64As === 'file') return linkTo(job);
    const lead = knobs.base64As === 'data-uri' ? 'data:image/png;base64,' : '';
    return `${lead}${Buffer.from(draw(job)).toString('base64')}`;
  }

  function draw(job: Job): Uint8Array {
    return drawRoom(knobs.pictureWidth, knobs.pictureHeight, job.number);
  }

  function picture(id: string, ending: string): Answer {
    const job = jobs.get(id);
    if (!job) return missing;
    if (!isReady(job)) return knobs.unreadyLinkAs === 'html' ? notReadyPage : missing;
    if (knobs.picture !== 'png') return spoiledPictures[knobs.picture];
    const bytes = draw(job);
    return ending === 'png'
      ? { status: 200, bytes }
      : { status: 200, text: Buffer.from(bytes).toString('base64') };
  }

  /** The key is looked at before anything else. */
  const withKey = (then: (body: unknown, groups: readonly string[]) => Answer): Route['answer'] => {
    return ({ json }, groups) => {
      const key = typeof json === 'object' && json !== null && 'key' in json ? json.key : undefined;
      if (key === undefined || key === '') return modelsLabErrors.missingKey;
      if (typeof key !== 'string' || !knobs.keys.includes(key)) return modelsLabErrors.badKey;
      return then(json, groups);
    };
  };

  const routes: readonly Route[] = [
    { call: 'submit', method: 'POST', path: /^\/api\/v6\/interior\/make$/, answer: withKey(make) },
    {
      call: 'poll',
      method: 'POST',
      path: /^\/api\/v6\/interior\/fetch\/([\w-]+)$/,
      answer: withKey((_, [id = '']) => look(id)),
    },
    {
      call: 'credits',
      method: 'POST',
      path: /^\/api\/wallet_balance$/,
      answer: withKey(() => ({
        status: 200,
        json: { status: 'success', data: { balance: knobs.balance, currency: 'USD' } },
      })),
    },
    {
      call: 'picture',
      method: 'GET',
      path: /^\/generations\/([\w-]+)-0\.(png|base64)$/,
      answer: (_, [id = '', ending = '']) => picture(id, ending),
    },
  ];
  return { routes, forget: () => jobs.clear() };
}
