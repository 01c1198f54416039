/** ModelsLab v6, the interior family and what goes with it, as its documents describe it. */
import * as z from 'zod/mini';
import type { Answer } from '../faults';
import { createEmulator, type Emulator, type Route } from '../server';
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
import { interiorRequests } from './requests';
import { createUploads } from './uploads';

export type ModelsLab = Emulator<ModelsLabKnobs>;

/** The service as a listener, to be mounted in another server. */
export function createModelsLab(options: Partial<ModelsLabKnobs> = {}): ModelsLab {
  return createEmulator(makeService, { ...firstKnobs, ...options });
}

const FIRST_JOB = 128_487_787;

function makeService(knobs: ModelsLabKnobs): { routes: readonly Route[]; forget(): void } {
  const jobs = new Map<string, Job>();
  const uploads = createUploads(knobs);

  function generate(request: z.ZodMiniObject, body: unknown): Answer {
    const wanted = z.safeParse(request, body);
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
  const withKey = (answer: AnswerToBody) => checkKey(knobs, answer);
  const routes: readonly Route[] = [
    ...[...interiorRequests].map(
      ([endpoint, request]): Route => ({
        call: 'submit',
        method: 'POST',
        path: new RegExp(`^/api/v6/interior/${endpoint}$`),
        answer: withKey((body) => generate(request, body)),
      }),
    ),
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
    {
      call: 'upload',
      method: 'POST',
      path: /^\/api\/v6\/base64_to_url$/,
      answer: withKey(uploads.take),
    },
    {
      call: 'uploaded',
      method: 'GET',
      path: /^\/uploads\/(.+)$/,
      answer: (_, [name = '']) => uploads.show(name),
    },
  ];
  const forget = () => {
    jobs.clear();
    uploads.forget();
  };
  return { routes, forget };
}

function isReady(job: Job, knobs: ModelsLabKnobs): boolean {
  return knobs.immediate || (job.looks > knobs.rounds && isOldEnough(job, knobs));
}

function isOldEnough(job: Job, knobs: ModelsLabKnobs): boolean {
  return Date.now() - job.since >= knobs.readyAfterMilliseconds;
}

/** @param body what was sent, without the key */
type AnswerToBody = (body: unknown, groups: readonly string[]) => Answer;

const keyed = z.catch(z.looseObject({ key: z.optional(z.unknown()) }), {});

/** The key is looked at before anything else. */
function checkKey(knobs: ModelsLabKnobs, answer: AnswerToBody): Route['answer'] {
  return ({ json }, groups) => {
    const { key, ...body } = z.parse(keyed, json);
    if (key === undefined || key === '') return modelsLabErrors.missingKey;
    if (!knobs.keys.some((known) => known === key)) return modelsLabErrors.badKey;
    return answer(body, groups);
  };
}

function invalid(issues: readonly z.core.$ZodIssue[]): Answer {
  const lines = issues.map((issue) => `The ${issue.path.join('.')} field: ${issue.message}.`);
  return error(400, lines.join(' '));
}
