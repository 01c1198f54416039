/**
 * stablediffusionapi.com, `POST /api/v5/interior`. Everything is POST with JSON; the key travels in
 * the body. Sources: the vendor's pages "Create Room Interior" and "Fetch Queued Images" (v4).
 */
import * as z from 'zod/mini';
import { Problem } from '@/utils/lib/problem';
import type { Call, ReplyContext } from '@/utils/lib/provider-reply';
import type { AccountValues, Order, ProviderAdapter, Tools } from '../spec';
import { accountSchema, card } from './card';
import { api, type Operation, operationSchema, toFetchBody } from './operation';
import { readLook, readSubmitted } from './outcomes';
import { requestSchema } from './request-schema';

/** A picture that is made at once is a long request. */
const submitTimeoutSeconds = 120;

export const adapter: ProviderAdapter<Operation> = {
  operation: operationSchema,
  toBody,

  async submit(order, account, tools) {
    const body = toBody(order);
    const { key, context } = open(account, 'submit', tools);
    const url = `${api}/v5/interior`;
    const json = { key, ...body };
    const timeoutSeconds = submitTimeoutSeconds;
    const reply = await tools.http.send({ method: 'POST', url, json, timeoutSeconds });
    return readSubmitted(reply, context());
  },

  async poll({ operation, account }, tools) {
    const { key, context } = open(account, 'poll', tools);
    const url = operation.fetchUrl;
    const json = { key, ...toFetchBody(operation) };
    const reply = await tools.http.send({ method: 'POST', url, json });
    return readLook(reply, context());
  },
};

/**
 * The vendor's body. It has no field for what to keep away.
 * @throws Problem when the photo has no public address
 */
function toBody(order: Order) {
  const request = z.parse(requestSchema, order.request);
  return {
    init_image: publicAddress(order),
    prompt: order.prompt,
    steps: request.steps,
    guidance_scale: request.guidance,
  };
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
