/** ModelsLab's answers in the shapes of its documents, varied as its knobs say. */
import type { Answer } from '../faults';
import { drawRoom } from '../picture';
import type { ModelsLabKnobs } from './knobs';

/** The part of a request that answers repeat. */
export interface Wanted {
  init_image?: unknown;
  prompt?: unknown;
  negative_prompt?: unknown;
  strength?: unknown;
  guidance_scale?: unknown;
  num_inference_steps?: unknown;
  scale_down?: unknown;
  seed?: unknown;
  base64?: unknown;
  temp?: unknown;
  webhook?: unknown;
  track_id?: unknown;
}

/**
 * `meta`: the request as the service understood it, with its booleans as "yes" and "no". Documented
 * for `make`; what its siblings repeat isn't.
 */
function describe({ wanted, number }: Job): Record<string, unknown> {
  const yesNo = (value: unknown) => (value === true ? 'yes' : 'no');
  return {
    room_image: wanted.init_image,
    prompt: wanted.prompt,
    negative_prompt: wanted.negative_prompt ?? '',
    seed: wanted.seed || 536_009_085 + number,
    guidance_scale: wanted.guidance_scale ?? 8,
    strength: wanted.strength ?? 5,
    num_inference_steps: wanted.num_inference_steps ?? 51,
    base64: yesNo(wanted.base64),
    temp: yesNo(wanted.temp),
    watermark: 'no',
    scale_down: wanted.scale_down ?? 6,
    opacity: 0.7,
    padding_right: 10,
    padding_down: 10,
    webhook: wanted.webhook ?? null,
    id: null,
    track_id: wanted.track_id ?? null,
    file_prefix: `emulator-${number}`,
    outdir: 'out',
  };
}

export interface Job {
  number: number;
  id: string;
  wanted: Wanted;
  /** Looks so far. */
  looks: number;
  /** Milliseconds since the epoch. */
  since: number;
}

/** The answer to a POST that will take a while. */
export function accepted(job: Job, knobs: ModelsLabKnobs): Answer {
  const fetchResult = knobs.fetchResult.replace('{id}', job.id);
  return ok({
    status: 'processing',
    tip: 'Your image is processing in background, you can get this image using fetch API',
    eta: knobs.etaSeconds,
    message: 'Try to fetch request after seconds estimated',
    ...(fetchResult === '' ? {} : { fetch_result: fetchResult }),
    ...idOf(job, knobs),
    output: [],
    meta: describe(job),
    ...(knobs.futureLinks ? { future_links: [linkTo(job, knobs)] } : {}),
  });
}

/** A look at an unfinished job: `output` is an empty text, and nothing names the job. */
export function stillProcessing(): Answer {
  return ok({
    status: 'processing',
    message: 'try again later.',
    output: '',
    tip: 'Get 20x faster image generation using enterprise plan.',
  });
}

export function finished(job: Job, knobs: ModelsLabKnobs): Answer {
  const { ending, endingMessage: message } = knobs;
  if (ending === 'error' || ending === 'failed') {
    return ok({ status: ending, ...idOf(job, knobs), message });
  }
  const links = ending === 'empty' ? [] : [pictureOf(job, knobs)];
  return ok({
    status: ending === 'empty' ? 'success' : ending,
    generationTime: 3.11,
    ...idOf(job, knobs),
    ...listed('output', links, knobs.outputAs),
    ...listed('proxy_links', links, knobs.proxyLinksAs),
    meta: describe(job),
  });
}

/** What the address of a finished picture answers. */
export function pictureFile(job: Job, ending: string, knobs: ModelsLabKnobs): Answer {
  if (knobs.picture !== 'png') return spoiledPictures[knobs.picture];
  const bytes = draw(job, knobs);
  if (ending === 'png') return { status: 200, bytes };
  const headers = { 'content-type': 'text/plain' };
  return { status: 200, headers, text: Buffer.from(bytes).toString('base64') };
}

/** What it answers before: which of the two isn't documented, and both were seen. */
export function unreadyPicture(knobs: ModelsLabKnobs): Answer {
  return spoiledPictures[knobs.unreadyLinkAs];
}

/** An address without a picture, in every way that was met. */
export const spoiledPictures = {
  missing: { status: 404, text: '<html><title>404 Not Found</title></html>' },
  forbidden: { status: 403, text: '<html><title>403 Forbidden</title></html>' },
  empty: { status: 200, bytes: new Uint8Array() },
  html: { status: 200, text: '<html><title>Your image is not ready yet</title></html>' },
  'wrong-type': { status: 200, bytes: Buffer.from('GIF89a, says the first line of this text') },
  svg: { status: 200, text: '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"/>' },
} as const satisfies Record<string, Answer>;

function ok(json: unknown): Answer {
  return { status: 200, json };
}

function idOf(job: Job, knobs: ModelsLabKnobs): { id?: number | string } {
  if (knobs.idAs === 'missing') return {};
  return { id: knobs.idAs === 'text' ? job.id : job.number };
}

function listed(name: string, links: string[], as: ModelsLabKnobs['outputAs']): object {
  const forms = { array: links, text: links[0] ?? '', object: { ...links }, missing: undefined };
  return { [name]: forms[as] };
}

function pictureOf(job: Job, knobs: ModelsLabKnobs): string {
  if (job.wanted.base64 !== true || knobs.base64As === 'file') return linkTo(job, knobs);
  const lead = knobs.base64As === 'data-uri' ? 'data:image/png;base64,' : '';
  return `${lead}${Buffer.from(draw(job, knobs)).toString('base64')}`;
}

function linkTo(job: Job, knobs: ModelsLabKnobs): string {
  const ending = job.wanted.base64 === true ? 'base64' : 'png';
  return `${knobs.resultOrigin}/generations/${job.id}-0.${ending}`;
}

function draw(job: Job, knobs: ModelsLabKnobs): Uint8Array {
  return drawRoom(knobs.pictureWidth, knobs.pictureHeight, job.number);
}
