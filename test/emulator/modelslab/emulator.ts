/** ModelsLab v6 `interior/make` as its documents describe it, over real HTTP. */
import * as z from 'zod/mini';
import type { Answer } from '../faults';
import { createEmulator, type Emulator, listen, type Route, type RunningServer } from '../server';
import { error, modelsLabErrors } from './errors';
import { firstKnobs, type ModelsLabKnobs } from './knobs';
import {
  accepted,
  finished,
  type Job,
  pictureFile,
  spoiledPictures,
  stillProcessing,
  unreadyPicture,
} from './replies';

export type ModelsLab = Emulator<ModelsLabKnobs>;

/** The service as a listener, to be mounted in another server. */
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

const FIRST_JOB = 128_487_787;

function makeService(knobs: ModelsLabKnobs): { routes: readonly Route[]; forget(): void } {
  const jobs = new Map<string, Job>();

  function make(body: unknown): Answer {
    const wanted = z.safeParse(makeRequest, body);
    if (!wanted.success) return invalid(wanted.error.issues);
    const number = FIRST_JOB + jobs.size;
    const id = knobs.idAs === 'text' ? `abc123-def${number}` : String(number);
    const job: Job = { number, id, wanted: wanted.data, looks: 0, since: Date.now() };
    jobs.set(id, job);
    return knobs.immediate ? finished(job, knobs) : accepted(job, knobs);
  }

  function look(id: string): Answer {
    const job = jobs.get(id);
    if (!job) return error(404, 'Request not found');
    job.looks += 1;
    return isReady(job, knobs) ? finished(job, knobs) : stillProcessing();
  }

  function picture(id: string, ending: string): Answer {
    const job = jobs.get(id);
    if (!job) return spoiledPictures.missing;
    return isOldEnough(job, knobs) ? pictureFile(job, ending, knobs) : unreadyPicture(knobs);
  }

  const balance = () => ({ balance: knobs.balance, currency: 'USD' });
  const withKey = (answer: (json: unknown, groups: readonly string[]) => Answer) =>
    checkKey(knobs, answer);
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
      answer: withKey(() => ({ status: 200, json: { status: 'success', data: balance() } })),
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

function isReady(job: Job, knobs: ModelsLabKnobs): boolean {
  return knobs.immediate || (job.looks > knobs.rounds && isOldEnough(job, knobs));
}

function isOldEnough(job: Job, knobs: ModelsLabKnobs): boolean {
  return Date.now() - job.since >= knobs.readyAfterMilliseconds;
}

/** The key is looked at before anything else. */
function checkKey(
  knobs: ModelsLabKnobs,
  answer: (json: unknown, groups: readonly string[]) => Answer,
): Route['answer'] {
  return ({ json }, groups) => {
    const { key } = z.catch(z.object({ key: z.optional(z.unknown()) }), {}).parse(json);
    if (key === undefined || key === '') return modelsLabErrors.missingKey;
    if (!knobs.keys.some((known) => known === key)) return modelsLabErrors.badKey;
    return answer(json, groups);
  };
}

function invalid(issues: readonly z.core.$ZodIssue[]): Answer {
  const lines = issues.map((issue) => `The ${issue.path.join('.')} field: ${issue.message}.`);
  return error(400, lines.join(' '));
}
