/** The emulated ModelsLab on a port, and the adapter talking to it by the real `createHttp`. */
import { fetchImage } from '@/utils/images/fetch-image';
import { adapter } from '@/utils/providers/modelslab/adapter';
import { card } from '@/utils/providers/modelslab/card';
import type { Operation } from '@/utils/providers/modelslab/operation';
import type { Look, Order, ProviderImage, Submitted } from '@/utils/providers/spec';
import { createModelsLabEmulator } from '../emulator/modelslab/emulator';
import { CANARY, makeOrder, makeWire } from './provider-calls';

export const account = { key: CANARY };

export type ModelsLabClient = Awaited<ReturnType<typeof startModelsLab>>;

/** Starts the service; close it after the tests. */
export async function startModelsLab() {
  const service = await createModelsLabEmulator({
    keys: [CANARY],
    pictureWidth: 320,
    pictureHeight: 240,
  });

  /** Leads the service's names to the emulator. */
  const network: typeof fetch = (input, init) => {
    const url = new URL(String(input));
    const known = ['modelslab.com', 'pub-restage-test.r2.dev'].includes(url.hostname);
    if (!known) throw new TypeError(`${url.hostname} is not part of this test`);
    return fetch(new URL(url.pathname, service.origin), init);
  };

  async function submit(
    change: Partial<Order> = {},
    signal: AbortSignal = new AbortController().signal,
  ): Promise<Submitted<Operation>> {
    const wire = makeWire(card, network, { signal });
    return adapter.submit(makeOrder(card, change), account, wire);
  }

  return {
    service,
    network,
    submit,

    /** A submit that must be taken. */
    async accepted(): Promise<Operation> {
      const submitted = await submit();
      if (submitted.state !== 'accepted') throw new Error(`not accepted but ${submitted.state}`);
      return submitted.operation;
    },

    look(operation: Operation, nowMilliseconds?: number): Promise<Look> {
      const wire = makeWire(
        card,
        network,
        nowMilliseconds === undefined ? {} : { nowMilliseconds },
      );
      return adapter.poll({ jobId: 'job', operation, account }, wire);
    },

    /** The picture at the first address of an outcome that must be done, through the real gate. */
    async pictureOf(outcome: Look | Submitted<Operation>) {
      const [image] = imagesOf(outcome);
      if (!image || !('url' in image)) throw new Error('no address');
      return fetchImage(image.url, { fetch: network, signal: new AbortController().signal });
    },
  };
}

/** The pictures of an outcome that must be done. */
export function imagesOf(outcome: Look | Submitted<Operation>): readonly ProviderImage[] {
  if (outcome.state !== 'done') throw new Error(`not done but ${outcome.state}`);
  return outcome.images;
}
