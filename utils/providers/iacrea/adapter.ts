/**
 * IACrea: every service has `generate`, `generate-variation` and `get`, all POST with JSON. The key
 * travels in a header, the user id in every body. Source: docs.iacrea.com/en/api-reference.
 */
import * as z from 'zod/mini';
import type { HttpReply } from '@/utils/lib/http';
import type { Call, ReplyContext } from '@/utils/lib/provider-reply';
import type { AccountValues, Order, ProviderAdapter, Tools } from '../spec';
import { accountSchema } from './card';
import { api, label } from './identity';
import { type Operation, operationSchema, readEarlier } from './operation';
import { readCredits, readLook, readSubmitted } from './outcomes';
import type { Body } from './service';
import { serviceOf } from './services';

export const adapter: ProviderAdapter<Operation> = {
  operation: operationSchema,
  toBody: (order) => toRequest(order).body,

  async submit(order, account, tools) {
    const { mode, path, body } = toRequest(order);
    const reply = await ask(path, body, account, tools);
    return readSubmitted(reply, mode, contextOf(account, 'submit', tools));
  },

  async poll({ operation, account }, tools) {
    const path = `${serviceOf(operation.mode).path}/get`;
    const reply = await ask(path, { generation_id: operation.generationId }, account, tools);
    return readLook(reply, contextOf(account, 'poll', tools));
  },

  async credits(account, tools) {
    const reply = await ask('account/credit', {}, account, tools);
    return readCredits(reply, contextOf(account, 'credits', tools));
  },
};

/** @throws Problem when something is missing that the service needs */
function toRequest(order: Order): { mode: string; path: string; body: Body } {
  const { mode, path, generate, vary } = serviceOf(order.mode);
  const earlier = vary && readEarlier(order.earlier, mode.id);
  if (!earlier) return { mode: mode.id, path: `${path}/generate`, body: generate(order) };
  return {
    mode: mode.id,
    path: `${path}/generate-variation`,
    body: { generation_id: earlier.generationId, ...vary(order) },
  };
}

function ask(
  path: string,
  body: Body,
  account: AccountValues,
  { http }: Tools,
): Promise<HttpReply> {
  const { userId, key } = z.parse(accountSchema, account);
  return http.send({
    method: 'POST',
    url: `${api}/${path}`,
    headers: { 'x-api-key': key },
    json: { user_id: userId, ...body },
  });
}

function contextOf(account: AccountValues, call: Call, tools: Tools): ReplyContext {
  const { userId, key } = z.parse(accountSchema, account);
  return { call, label, secrets: [userId, key], nowMilliseconds: tools.clock.now() };
}
