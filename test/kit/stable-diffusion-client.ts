/** The emulated stablediffusionapi.com on a port, and the adapter talking to it by the real `createHttp`. */
import { type FetchedImage, fetchImage } from '@/utils/images/fetch-image';
import type { Look, Order, Submitted } from '@/utils/providers/spec';
import { adapter } from '@/utils/providers/stable-diffusion-api/adapter';
import { card } from '@/utils/providers/stable-diffusion-api/card';
import type { Operation } from '@/utils/providers/stable-diffusion-api/operation';
import { createStableDiffusionEmulator } from '../emulator/stable-diffusion-api/emulator';
import { CANARY, makeOrder, makeWire } from './provider-calls';

const account = { key: CANARY };
const hosts = ['stablediffusionapi.com', 'pub-restage-test.r2.dev'];

export type StableDiffusionClient = Awaited<ReturnType<typeof startStableDiffusion>>;

/** Starts the service; close it after the tests. */
export async function startStableDiffusion() {
  const service = await createStableDiffusionEmulator({ keys: [CANARY] });

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
    submit,

    /** A submit that must be taken. */
    async accepted(): Promise<Operation> {
      const submitted = await submit();
      if (submitted.state !== 'accepted') throw new Error(`not accepted but ${submitted.state}`);
      return submitted.operation;
    },

    look: (operation: Operation): Promise<Look> =>
      adapter.poll({ jobId: 'job', operation, account }, makeWire(card, network)),

    /** The picture of an outcome that must be done, through the real gate. */
    async pictureOf(outcome: Look | Submitted<Operation>): Promise<FetchedImage> {
      if (outcome.state !== 'done') throw new Error(`not done but ${outcome.state}`);
      const [image] = outcome.images;
      if (!image || !('url' in image)) throw new Error('no address');
      return fetchImage(image.url, { fetch: network, signal: new AbortController().signal });
    },
  };
}
