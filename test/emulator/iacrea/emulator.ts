/** IACrea as its API reference describes it, over real HTTP. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Answer } from '../faults';
import { type Asked, createEmulator, type Emulator, type Route } from '../server';
import { type IacreaError, iacreaErrors, toAnswer } from './errors';
import { firstKnobs, type IacreaKnobs } from './knobs';
import { balance, begun, ended, type Generation, pictureFile, unfinished } from './replies';
import { serviceRequests } from './requests';

export type Iacrea = Emulator<IacreaKnobs>;

/** The service as a listener, to be mounted in another server. */
export function createIacrea(options: Partial<IacreaKnobs> = {}): Iacrea {
  return createEmulator(makeService, { ...firstKnobs, ...options });
}

const earlierRequest = z.object({ generation_id: z.string() });
const userRequest = z.object({ user_id: z.string() });

function makeService(knobs: IacreaKnobs): { routes: readonly Route[]; forget(): void } {
  /** By service and id: an id of one service means nothing to another. */
  const generations = new Map<string, Generation>();
  const fail = (error: IacreaError) => toAnswer(error, knobs.errorsAs);

  function find(service: string, json: unknown): Generation | undefined {
    const wanted = z.safeParse(earlierRequest, json);
    return wanted.success ? generations.get(`${service} ${wanted.data.generation_id}`) : undefined;
  }

  function begin(service: string, earlier?: Generation): Answer {
    const cost = earlier && knobs.freeVariations ? 0 : 1;
    if (!takePhotos(cost, knobs)) return fail(iacreaErrors.noCredit);
    const generation: Generation = {
      id: randomUUID(),
      number: generations.size + 1,
      projectId: earlier?.projectId ?? randomUUID(),
      variations: earlier ? earlier.variations + 1 : 0,
      looks: 0,
      since: Date.now(),
      cost,
    };
    generations.set(`${service} ${generation.id}`, generation);
    return begun(generation, earlier !== undefined, knobs);
  }

  function generate(service: string, { json }: Asked): Answer {
    const wanted = serviceRequests[service]?.generate.safeParse(json);
    if (!wanted) return fail(iacreaErrors.notFound);
    return wanted.success ? begin(service) : fail(describe(wanted.error));
  }

  function vary(service: string, { json }: Asked): Answer {
    const wanted = serviceRequests[service]?.vary?.safeParse(json);
    if (!wanted) return fail(iacreaErrors.notFound);
    if (!wanted.success) return fail(describe(wanted.error));
    const earlier = find(service, json);
    return earlier ? begin(service, earlier) : fail(iacreaErrors.notFound);
  }

  function look(service: string, { json }: Asked): Answer {
    const generation = find(service, json);
    if (!generation) return fail(iacreaErrors.notFound);
    generation.looks += 1;
    const { startingRounds, processingRounds, readyAfterMilliseconds } = knobs;
    if (generation.looks <= startingRounds) return unfinished('STARTING', knobs);
    const ready = Date.now() - generation.since >= readyAfterMilliseconds;
    if (!ready || generation.looks <= startingRounds + processingRounds) {
      return unfinished('PROCESSING', knobs);
    }
    if (knobs.ending === 'FAILED') refund(generation, knobs);
    return ended(generation, knobs);
  }

  const service = (call: string, ending: string, answer: typeof look): Route => ({
    call,
    method: 'POST',
    path: new RegExp(`^/api/(.+)/${ending}$`),
    answer: (asked, [name = '']) => withAccount(knobs, asked, () => answer(name, asked)),
  });
  const routes: readonly Route[] = [
    service('submit', 'generate', generate),
    service('vary', 'generate-variation', vary),
    service('poll', 'get', look),
    {
      call: 'credits',
      method: 'POST',
      path: /^\/api\/account\/credit$/,
      answer: (asked) => withAccount(knobs, asked, () => balance(knobs)),
    },
    {
      call: 'picture',
      method: 'GET',
      path: /^\/results\/(\d+)-(\d+)\.png$/,
      answer: (_, [number = '', index = '']) => pictureFile(Number(`${number}${index}`), knobs),
    },
  ];
  return { routes, forget: () => generations.clear() };
}

/** The key is looked at before anything else, and it must be that of the user named in the body. */
function withAccount(knobs: IacreaKnobs, asked: Asked, answer: () => Answer): Answer {
  const user = z.safeParse(userRequest, asked.json);
  const userOfKey = knobs.accounts[String(asked.headers['x-api-key'])];
  if (userOfKey === undefined) return toAnswer(iacreaErrors.badKey, knobs.errorsAs);
  if (!user.success) return toAnswer(iacreaErrors.invalid, knobs.errorsAs);
  if (user.data.user_id !== userOfKey) return toAnswer(iacreaErrors.badKey, knobs.errorsAs);
  return answer();
}

/** @returns false when there are too few */
function takePhotos(count: number, knobs: IacreaKnobs): boolean {
  if (knobs.subscription + knobs.extra < count) return false;
  const fromSubscription = Math.min(count, knobs.subscription);
  knobs.subscription -= fromSubscription;
  knobs.extra -= count - fromSubscription;
  return true;
}

/** "In case of FAILED status, your photos are automatically refunded." Once. */
function refund(generation: Generation, knobs: IacreaKnobs): void {
  knobs.subscription += generation.cost;
  generation.cost = 0;
}

function describe(error: z.core.$ZodError): IacreaError {
  const words = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return { ...iacreaErrors.invalid, words: words.join('; ') };
}
