/**
 * ModelsLab v6, `POST /interior/make`. Everything is POST with JSON; the key travels in the body.
 * Sources: the vendor's OpenAPI document "Interior" and its pages on errors, rate limits and fetch.
 */
import * as z from 'zod/mini';
import { Problem } from '@/utils/lib/problem';
import type { Call, ReplyContext } from '@/utils/lib/provider-reply';
import type { AccountValues, Order, ProviderAdapter, Tools } from '../spec';
import { accountSchema, card } from './card';
import { api, type Operation, operationSchema } from './operation';
import { readCredits, readLook, readSubmitted } from './outcomes';
import { requestSchema } from './request-schema';

/** A picture that is made at once is a long request. */
const submitTimeoutSeconds = 120;

export const adapter: ProviderAdapter<Operation> = {
  operation: operationSchema,
  toBody,

  async submit(order, account, tools) {
    const body = toBody(order);
    const { key, context } = open(account, 'submit', tools);
    const url = `${api}/v6/interior/make`;
    const json = { key, ...body };
    const timeoutSeconds = submitTimeoutSeconds;
    const reply = await tools.http.send({ method: 'POST', url, json, timeoutSeconds });
    return readSubmitted(reply, context());
  },

  async poll({ operation, account }, tools) {
    const { key, context } = open(account, 'poll', tools);
    const url = operation.fetchUrl;
    const reply = await tools.http.send({ method: 'POST', url, json: { key } });
    return readLook(reply, operation, context());
  },

  async credits(account, tools) {
    const { key, context } = open(account, 'credits', tools);
    const url = `${api}/wallet_balance`;
    const reply = await tools.http.send({ method: 'POST', url, json: { key } });
    return readCredits(reply, context());
  },
};

/**
 * The vendor's body. Fields nobody filled are left out, so that the vendor's own defaults hold.
 * @throws Problem when the photo has no public address
 */
function toBody(order: Order) {
  const request = z.parse(requestSchema, order.request);
  return {
    init_image: publicAddress(order),
    prompt: order.prompt,
    negative_prompt: [order.negativePrompt, request.negativePrompt].filter(Boolean).join(', '),
    strength: request.wideStrength ?? request.strength,
    num_inference_steps: Number(request.steps),
    guidance_scale: request.guidance,
    scale_down: request.scaleDown,
    seed: readSeed(request.seed, order.variation),
    base64: request.base64,
    temp: request.temporaryLinks,
    ...(request.specificObject ? { specific_object: request.specificObject } : {}),
    ...(request.webhook ? { webhook: request.webhook } : {}),
    ...(request.trackId === undefined ? {} : { track_id: request.trackId }),
  };
}

/**
 * null asks for a random seed. The documented default 0 came back with a random seed in the docs'
 * own example, so 0 is sent as what it means.
 */
function readSeed(seed: number | undefined, variation: number): number | null {
  return seed ? seed + variation : null;
}

function publicAddress({ photo }: Order): string {
  if (photo.url && /^https?:\/\//i.test(photo.url)) return photo.url;
  throw new Problem({
    kind: 'rejected',
    say: { key: 'problemNeedsPublicPhoto', values: [card.label] },
    charged: 'no',
  });
}

/** The key, and what a problem may have to know; asked for late, because replies are dated. */
function open(account: AccountValues, call: Call, tools: Tools) {
  const { key } = z.parse(accountSchema, account);
  const context = (): ReplyContext => ({
    call,
    label: card.label,
    secrets: [key],
    nowMilliseconds: tools.clock.now(),
  });
  return { key, context };
}
