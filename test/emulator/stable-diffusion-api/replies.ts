/** stablediffusionapi.com's answers in the shapes of its documents, varied as its knobs say. */
import type { Answer } from '../faults';
import { drawRoom } from '../picture';
import { error } from './errors';
import type { StableDiffusionKnobs } from './knobs';

/** The part of a request that answers repeat. */
export interface Wanted {
  init_image: string;
  prompt: string;
}

export interface Job {
  number: number;
  wanted: Wanted;
  /** Looks so far. */
  looks: number;
  /** Milliseconds since the epoch. */
  since: number;
}

/** This older model makes no other size. */
const side = 512;

/** The answer to a POST that will take a while. */
export function accepted(job: Job, knobs: StableDiffusionKnobs): Answer {
  const fetchResult = knobs.fetchResult.replace('{id}', String(job.number));
  return ok({
    status: 'processing',
    tip: 'Your image is processing in background, you can get this image using fetch API',
    eta: knobs.etaSeconds,
    [knobs.messageAs]: 'Try to fetch request after seconds estimated',
    ...(fetchResult === '' ? {} : { fetch_result: fetchResult }),
    ...idOf(job, knobs),
    output: knobs.unfinishedOutputAs === 'text' ? '' : [],
    meta: describe(job),
  });
}

/** A look at an unfinished job. */
export function stillProcessing(knobs: StableDiffusionKnobs): Answer {
  return ok({
    status: 'processing',
    [knobs.messageAs]: 'try again later.',
    output: knobs.unfinishedOutputAs === 'text' ? '' : [],
  });
}

export function finished(job: Job, knobs: StableDiffusionKnobs): Answer {
  const { ending, endingMessage } = knobs;
  if (ending === 'error') return error(endingMessage);
  if (ending === 'failed')
    return ok({ status: 'failed', id: '', message: endingMessage, output: '' });
  const link = `${knobs.resultOrigin}/generations/${job.number}-0.png`;
  return ok({
    status: ending === 'empty' ? 'success' : ending,
    generationTime: 8.35,
    ...idOf(job, knobs),
    ...outputOf(ending === 'empty' ? [] : [link], knobs.outputAs),
    meta: describe(job),
  });
}

export function pictureFile(number: number, knobs: StableDiffusionKnobs): Answer {
  if (knobs.picture === 'missing') return { status: 404, text: '<title>404 Not Found</title>' };
  if (knobs.picture === 'page') return { status: 200, text: '<title>Not ready</title>' };
  return { status: 200, bytes: drawRoom(side, side, number) };
}

/** As documented: the prompt with a space before it, and a guidance that isn't the one sent. */
function describe({ wanted, number }: Job): object {
  return {
    prompt: ` ${wanted.prompt}`,
    model_id: 'realistic-vision-v13',
    controlnet_model: 'mlsd',
    strength: 0.55,
    W: side,
    H: side,
    guidance_scale: 3,
    seed: 1_298_000_000 + number,
    init_image: wanted.init_image,
  };
}

function idOf({ number }: Job, { idAs }: StableDiffusionKnobs): { id?: number | string } {
  if (idAs === 'missing') return {};
  return { id: idAs === 'text' ? String(number) : number };
}

function outputOf(links: string[], as: StableDiffusionKnobs['outputAs']): object {
  if (as === 'missing') return {};
  return { output: { array: links, text: links[0] ?? '', object: { ...links } }[as] };
}

function ok(json: unknown): Answer {
  return { status: 200, json };
}
