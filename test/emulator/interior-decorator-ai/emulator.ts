/** InteriorDecoratorAI as its developer page describes it, over real HTTP. */
import * as z from 'zod/mini';
import type { Answer } from '../faults';
import { type Asked, createEmulator, type Emulator, type Route } from '../server';
import { readConversionRequest } from './conversion-request';
import { byField, interiorDecoratorErrors, notFound } from './errors';
import { firstKnobs, type InteriorDecoratorKnobs } from './knobs';
import {
  type Conversion,
  finished,
  looked,
  pictureFile,
  taken,
  unfinished,
  unknownConversion,
} from './replies';

export type InteriorDecorator = Emulator<InteriorDecoratorKnobs>;

/** The service as a listener, to be mounted in another server. */
export function createInteriorDecorator(
  options: Partial<InteriorDecoratorKnobs> = {},
): InteriorDecorator {
  return createEmulator(makeService, { ...firstKnobs, ...options });
}

const lookRequest = z.object({ conversion: z.string() });

function makeService(knobs: InteriorDecoratorKnobs): {
  routes: readonly Route[];
  forget(): void;
} {
  const conversions = new Map<string, Conversion>();

  function convert(asked: Asked): Answer {
    const read = readConversionRequest(asked.headers['content-type'], asked.text);
    if ('refusal' in read) return read.refusal;
    const { request } = read;
    if (conversions.has(request.uuid)) {
      return byField(400, { uuid: ['conversion with this uuid already exists.'] });
    }
    const credits = request.staging || request.sketch ? 2 : 1;
    if (knobs.credits < credits) return interiorDecoratorErrors.noCredit;
    knobs.credits -= credits;
    const number = conversions.size + 1;
    const conversion: Conversion = { number, request, looks: 0, since: Date.now() };
    conversions.set(request.uuid, conversion);
    return taken(conversion, knobs);
  }

  function look({ json }: Asked): Answer {
    const wanted = z.safeParse(lookRequest, json);
    if (!wanted.success) return byField(400, { conversion: ['This field is required.'] });
    const conversion = conversions.get(wanted.data.conversion);
    if (!conversion) return unknownConversion(knobs);
    conversion.looks += 1;
    if (conversion.looks <= knobs.hiddenLooks) return notFound;
    return isReady(conversion, knobs) ? finished(conversion, knobs) : unfinished(knobs);
  }

  const submitAt = (name: InteriorDecoratorKnobs['submitAt'], path: RegExp): Route => ({
    call: 'submit',
    method: 'POST',
    path,
    answer: (asked) =>
      knobs.submitAt === name
        ? withToken(knobs, asked, convert)
        : { status: knobs.otherAddressAs, text: '<html><title>Not Found</title></html>' },
  });
  const routes: readonly Route[] = [
    submitAt('interior', /^\/interior\/$/),
    submitAt('conversion', /^\/api\/conversion\/$/),
    {
      call: 'poll',
      method: 'POST',
      path: /^\/results\/$/,
      answer: (asked) => withToken(knobs, asked, look),
    },
    {
      call: 'picture',
      method: 'GET',
      path: /^\/results\/(\d+)-(\d)\.jpg$/,
      answer: (_, [number = '', render = '']) => pictureFile(Number(`${number}${render}`), knobs),
    },
  ];
  return { routes, forget: () => conversions.clear() };
}

function isReady(conversion: Conversion, knobs: InteriorDecoratorKnobs): boolean {
  const old = Date.now() - conversion.since >= knobs.readyAfterMilliseconds;
  return old && looked(conversion, knobs) > knobs.rounds;
}

/** The token is looked at before anything else. */
function withToken(
  knobs: InteriorDecoratorKnobs,
  asked: Asked,
  answer: (asked: Asked) => Answer,
): Answer {
  const token = /^Token (.+)$/.exec(asked.headers.authorization ?? '')?.[1];
  if (token === undefined) return interiorDecoratorErrors.missingToken;
  return knobs.tokens.includes(token) ? answer(asked) : interiorDecoratorErrors.badToken;
}
