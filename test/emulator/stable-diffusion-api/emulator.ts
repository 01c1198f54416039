/** stablediffusionapi.com's `v5/interior` as its documents describe it, over real HTTP. */
import * as z from 'zod/mini';
import type { Answer } from '../faults';
import { type Asked, createEmulator, type Emulator, type Route } from '../server';
import { error, stableDiffusionErrors } from './errors';
import { firstKnobs, type StableDiffusionKnobs } from './knobs';
import { accepted, finished, type Job, pictureFile, stillProcessing } from './replies';

export type StableDiffusion = Emulator<StableDiffusionKnobs>;

/** The service as a listener, to be mounted in another server. */
export function createStableDiffusion(
  options: Partial<StableDiffusionKnobs> = {},
): StableDiffusion {
  return createEmulator(makeService, { ...firstKnobs, ...options });
}

/** The five documented fields, and no other. */
const interiorRequest = z.strictObject({
  key: z.string(),
  init_image: z.url({ protocol: /^https?$/ }),
  prompt: z.string().check(z.minLength(1)),
  steps: z.int().check(z.minimum(1)),
  guidance_scale: z.int().check(z.minimum(1), z.maximum(20)),
});

const fetchRequest = z.object({ request_id: z.union([z.string(), z.number()]) });

const FIRST_JOB = 14_756_394;

function makeService(knobs: StableDiffusionKnobs): { routes: readonly Route[]; forget(): void } {
  const jobs = new Map<string, Job>();

  function interior({ json }: Asked): Answer {
    const wanted = z.safeParse(interiorRequest, json);
    if (!wanted.success) return invalid(wanted.error.issues);
    const number = FIRST_JOB + jobs.size;
    const job: Job = { number, wanted: wanted.data, looks: 0, since: Date.now() };
    jobs.set(String(number), job);
    return knobs.immediate ? finished(job, knobs) : accepted(job, knobs);
  }

  function look(id: string): Answer {
    const job = jobs.get(id);
    if (!job) return error('Request not found');
    job.looks += 1;
    return isReady(job, knobs) ? finished(job, knobs) : stillProcessing(knobs);
  }

  function lookByBody({ json }: Asked): Answer {
    const wanted = z.safeParse(fetchRequest, json);
    return wanted.success ? look(String(wanted.data.request_id)) : invalid(wanted.error.issues);
  }

  const route = (call: string, path: RegExp, answer: Route['answer']): Route => ({
    call,
    method: 'POST',
    path,
    answer: (asked, groups) => refuseKey(knobs, asked) ?? answer(asked, groups),
  });
  const routes: readonly Route[] = [
    route('submit', /^\/api\/v5\/interior$/, interior),
    route('poll', /^\/api\/v4\/dreambooth\/fetch$/, lookByBody),
    route('poll', /^\/api\/v3\/(?:dreambooth\/)?fetch\/(\w+)$/, (_, [id = '']) => look(id)),
    {
      call: 'picture',
      method: 'GET',
      path: /^\/generations\/(\d+)-0\.png$/,
      answer: (_, [number = '']) => pictureFile(Number(number), knobs),
    },
  ];
  return { routes, forget: () => jobs.clear() };
}

function isReady(job: Job, knobs: StableDiffusionKnobs): boolean {
  return job.looks > knobs.rounds && Date.now() - job.since >= knobs.readyAfterMilliseconds;
}

/** The key is looked at before anything else. */
function refuseKey(knobs: StableDiffusionKnobs, { json }: Asked): Answer | undefined {
  const parsed = z.safeParse(z.object({ key: z.string() }), json);
  const known = parsed.success && knobs.keys.includes(parsed.data.key);
  return known ? undefined : stableDiffusionErrors.badKey;
}

/** Refusals by field come with HTTP 200. */
function invalid(issues: readonly z.core.$ZodIssue[]): Answer {
  const message: Record<string, string[]> = {};
  for (const issue of issues) message[issue.path.join('.') || 'body'] = [issue.message];
  return { status: 200, json: { status: 'error', message } };
}
