/** InteriorDecoratorAI's answers: the one its page shows, and guesses that its knobs choose from. */
import type { Answer } from '../faults';
import { drawRoom } from '../picture';
import type { ConversionRequest } from './conversion-request';
import { notFound } from './errors';
import type { InteriorDecoratorKnobs } from './knobs';

export interface Conversion {
  number: number;
  request: ConversionRequest;
  /** Looks so far, those that didn't find it among them. */
  looks: number;
  /** Milliseconds since the epoch. */
  since: number;
}

const page: Answer = { status: 200, text: '<!doctype html><title>Interior decorator</title>' };

/** Looks that found the conversion. */
export function looked(conversion: Conversion, knobs: InteriorDecoratorKnobs): number {
  return conversion.looks - knobs.hiddenLooks;
}

/** The answer to a submit. */
export function taken(conversion: Conversion, knobs: InteriorDecoratorKnobs): Answer {
  const { uuid } = conversion.request;
  const answers: Record<InteriorDecoratorKnobs['submitAs'], Answer> = {
    json: { status: 200, json: { uuid, message: 'Conversion started' } },
    empty: { status: 202, text: '' },
    text: { status: 200, text: 'OK' },
    finished: finished(conversion, knobs),
    page,
  };
  return answers[knobs.submitAs];
}

export function unfinished(knobs: InteriorDecoratorKnobs): Answer {
  return knobs.unfinishedAs === 'missing' ? notFound : working;
}

export function unknownConversion(knobs: InteriorDecoratorKnobs): Answer {
  return { missing: notFound, unfinished: working, page }[knobs.unknownAs];
}

const working: Answer = { status: 200, json: { finished: false, files: [] } };

export function finished(conversion: Conversion, knobs: InteriorDecoratorKnobs): Answer {
  const { ending, endingMessage } = knobs;
  if (ending === 'error') return ok({ finished: true, files: [], error: endingMessage });
  if (ending === 'empty') return ok({ finished: true, files: [] });
  if (ending !== 'files') return ok({ status: ending });
  const renders = Number(conversion.request.renders ?? 1);
  const files = Array.from({ length: renders }, (_, render) => fileOf(conversion, render, knobs));
  return ok({ finished: true, files });
}

export function pictureFile(seed: number, knobs: InteriorDecoratorKnobs): Answer {
  const { picture, pictureWidth, pictureHeight } = knobs;
  if (picture === 'missing') return notFound;
  if (picture === 'page') return page;
  return { status: 200, bytes: drawRoom(pictureWidth, pictureHeight, seed) };
}

function fileOf({ number }: Conversion, render: number, knobs: InteriorDecoratorKnobs): object {
  const origin = knobs.urlsAs === 'absolute' ? knobs.mediaOrigin : '';
  return {
    url: `${origin}/results/${number}-${render}.jpg`,
    original: `${origin}/originals/${number}.jpg`,
    thumbnail: `${origin}/thumbs/${number}-${render}.jpg`,
  };
}

function ok(json: unknown): Answer {
  return { status: 200, json };
}
