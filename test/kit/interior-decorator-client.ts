/** The emulated InteriorDecoratorAI on a port, and the adapter talking to it by the real `createHttp`. */
import { type FetchedImage, fetchImage } from '@/utils/images/fetch-image';
import { adapter } from '@/utils/providers/interior-decorator-ai/adapter';
import { card } from '@/utils/providers/interior-decorator-ai/card';
import type { Operation } from '@/utils/providers/interior-decorator-ai/operation';
import type { Look, LookedUp, Order, Submitted } from '@/utils/providers/spec';
import { createInteriorDecoratorEmulator } from '../emulator/interior-decorator-ai/emulator';
import { type Form, readForm } from '../emulator/interior-decorator-ai/multipart';
import { CANARY, makeOrder, makeWire } from './provider-calls';

export const account = { key: CANARY };

const hosts = ['api.interiordecoratorai.com', 'www.interiordecoratorai.com'];

export type InteriorDecoratorClient = Awaited<ReturnType<typeof startInteriorDecorator>>;

/** Starts the service; close it after the tests. */
export async function startInteriorDecorator() {
  const service = await createInteriorDecoratorEmulator({
    tokens: [CANARY],
    pictureWidth: 320,
    pictureHeight: 240,
  });

  /** Leads the service's names to the emulator. */
  const network: typeof fetch = (input, init) => {
    const url = new URL(String(input));
    if (!hosts.includes(url.hostname)) throw new TypeError(`${url.hostname} is not in this test`);
    return fetch(new URL(url.pathname, service.origin), init);
  };

  const submit = async (
    change: Partial<Order> = {},
    signal: AbortSignal = new AbortController().signal,
  ): Promise<Submitted<Operation>> =>
    adapter.submit(makeOrder(card, change), account, makeWire(card, network, { signal }));

  return {
    service,
    network,
    submit,

    /** A submit that must be taken. */
    async accepted(change: Partial<Order> = {}): Promise<Operation> {
      const submitted = await submit(change);
      if (submitted.state !== 'accepted') throw new Error(`not accepted but ${submitted.state}`);
      return submitted.operation;
    },

    look(operation: Operation, nowMilliseconds = operation.acceptedAt): Promise<Look> {
      const wire = makeWire(card, network, { nowMilliseconds });
      return adapter.poll({ jobId: operation.uuid, operation, account }, wire);
    },

    async lookUp(jobId: string): Promise<LookedUp<Operation>> {
      if (!adapter.lookUp) throw new Error('the adapter can not look up');
      return adapter.lookUp(jobId, account, makeWire(card, network));
    },

    /** The pictures of a look that must be done, through the real gate. */
    async picturesOf(look: Look): Promise<FetchedImage[]> {
      if (look.state !== 'done') throw new Error(`not done but ${look.state}`);
      const { signal } = new AbortController();
      const urls = look.images.flatMap((image) => ('url' in image ? [image.url] : []));
      return Promise.all(urls.map((url) => fetchImage(url, { fetch: network, signal })));
    },

    /** The form of the last submit, as it arrived. */
    formSent(): Form {
      const asked = service.log.findLast(({ call }) => call === 'submit');
      const form = asked && readForm(asked.headers['content-type'], asked.text);
      if (!form) throw new Error('no form arrived');
      return form;
    },
  };
}
