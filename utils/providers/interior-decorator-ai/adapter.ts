/**
 * InteriorDecoratorAI: the photo travels as a multipart form together with an id of ours, by which
 * its results are asked for. Source: the vendor's developer page.
 */
import * as z from 'zod/mini';
import type { HttpReply } from '@/utils/lib/http';
import type { Call, ReplyContext } from '@/utils/lib/provider-reply';
import type { AccountValues, Order, ProviderAdapter, Tools } from '../spec';
import { accountSchema, card } from './card';
import { toFormFields } from './form-fields';
import { api, type Operation, operationSchema } from './operation';
import { readFound, readLook, readSubmitted } from './outcomes';
import { toPhotoFile } from './photo-file';

/** The page's headline says `/api/conversion/`, both of its examples `/interior/`. */
const submitPaths = ['/interior/', '/api/conversion/'] as const;

/** An upload over a slow line. */
const submitTimeoutSeconds = 120;

/**
 * A conversion is called absent only when it isn't found again and again, for about 15 seconds.
 * That the id is known soon after the upload is a guess; the runner allows 30 seconds.
 */
const lookUps = 4;
const lookUpEverySeconds = 5;

export const adapter: ProviderAdapter<Operation> = {
  operation: operationSchema,
  /** The text fields of the form; the photo travels beside them as `files`. */
  toBody: toFormFields,

  async submit(order, account, tools) {
    const form = await toForm(order);
    const reply = await postForm(form, account, tools);
    return readSubmitted(reply, order.jobId, contextOf(account, 'submit', tools));
  },

  async poll({ operation, account }, tools) {
    const reply = await askResults(operation.uuid, account, tools);
    return readLook(reply, operation, contextOf(account, 'poll', tools));
  },

  async lookUp(jobId, account, tools) {
    for (let look = 1; look <= lookUps; look++) {
      if (look > 1) await tools.clock.sleep(lookUpEverySeconds * 1000, tools.signal);
      const reply = await askResults(jobId, account, tools);
      if (readFound(reply, contextOf(account, 'poll', tools))) {
        return { state: 'found', operation: { uuid: jobId, acceptedAt: tools.clock.now() } };
      }
    }
    return { state: 'absent' };
  },
};

async function toForm(order: Order): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(toFormFields(order))) form.append(name, value);
  const photo = await toPhotoFile(order.photo);
  form.append('files', photo.bytes, photo.name);
  return form;
}

/**
 * Sent once to an address that exists. 404 and 405 are the only answers that say the first one
 * doesn't, so that nothing was begun there.
 */
async function postForm(form: FormData, account: AccountValues, tools: Tools): Promise<HttpReply> {
  const [first, second] = submitPaths;
  const send = (path: string) =>
    tools.http.send({
      method: 'POST',
      url: `${api}${path}`,
      headers: authorize(account),
      form,
      timeoutSeconds: submitTimeoutSeconds,
    });
  const reply = await send(first);
  return reply.status === 404 || reply.status === 405 ? send(second) : reply;
}

/** POST with JSON, although submitting is a form. */
function askResults(uuid: string, account: AccountValues, tools: Tools): Promise<HttpReply> {
  return tools.http.send({
    method: 'POST',
    url: `${api}/results/`,
    headers: authorize(account),
    json: { conversion: uuid },
  });
}

/** "All API requests require" it, says the page; its examples leave it out. */
function authorize(account: AccountValues): Record<string, string> {
  return { authorization: `Token ${z.parse(accountSchema, account).key}` };
}

function contextOf(account: AccountValues, call: Call, tools: Tools): ReplyContext {
  const { key } = z.parse(accountSchema, account);
  return { call, label: card.label, secrets: [key], nowMilliseconds: tools.clock.now() };
}
