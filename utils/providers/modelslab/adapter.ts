/**
 * ModelsLab v6, `POST /interior/*`. Everything is POST with JSON; the key travels in the body. The
 * endpoints differ in what they are asked (`modes/`); answers, looks and errors are the same.
 * Sources: the vendor's OpenAPI document "Interior" and its pages on errors, rate limits and fetch.
 */
import * as z from 'zod/mini';
import type { Call, ReplyContext } from '@/utils/lib/provider-reply';
import type { AccountValues, ProviderAdapter, Tools } from '../spec';
import { accountSchema, card } from './card';
import { findEndpoint } from './endpoints';
import { type Operation, operationSchema } from './operation';
import { readCredits, readLook, readSubmitted } from './outcomes';
import { api } from './service';

/** A picture that is made at once is a long request. */
const submitTimeoutSeconds = 120;

export const adapter: ProviderAdapter<Operation> = {
  operation: operationSchema,
  toBody: (order) => findEndpoint(order.mode).toBody(order),

  async submit(order, account, tools) {
    const endpoint = findEndpoint(order.mode);
    const body = endpoint.toBody(order);
    const { key, context } = open(account, 'submit', tools);
    const url = `${api}/v6/interior/${endpoint.id}`;
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
