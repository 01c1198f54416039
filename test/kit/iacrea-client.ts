/** The emulated IACrea on a port, and the adapter talking to it by the real `createHttp`. */
import { type FetchedImage, fetchImage } from '@/utils/images/fetch-image';
import { adapter } from '@/utils/providers/iacrea/adapter';
import { card } from '@/utils/providers/iacrea/card';
import type { Operation } from '@/utils/providers/iacrea/operation';
import type { Look, Order, Submitted } from '@/utils/providers/spec';
import { createIacreaEmulator } from '../emulator/iacrea/emulator';
import type { Asked } from '../emulator/server';
import { CANARY, makeOrder, makeWire } from './provider-calls';

export const account = { userId: '123e4567-e89b-12d3-a456-426614174000', key: CANARY };

const hosts = ['iacrea.com', 'cdn.iacrea.com'];

export type IacreaClient = Awaited<ReturnType<typeof startIacrea>>;

/** Starts the service; close it after the tests. */
export async function startIacrea() {
  const service = await createIacreaEmulator({
    accounts: { [account.key]: account.userId },
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

  const look = async (operation: Operation): Promise<Look> =>
    adapter.poll({ jobId: 'job', operation, account }, makeWire(card, network));

  return {
    service,
    network,
    submit,
    look,

    /** A submit that must be taken. */
    async accepted(change: Partial<Order> = {}): Promise<Operation> {
      const submitted = await submit(change);
      if (submitted.state !== 'accepted') throw new Error(`not accepted but ${submitted.state}`);
      return submitted.operation;
    },

    async credits(): Promise<string> {
      if (!adapter.credits) throw new Error('the adapter can not ask for the balance');
      return adapter.credits(account, makeWire(card, network));
    },

    /** The pictures of a look that must be done, through the real gate. */
    async picturesOf(done: Look): Promise<FetchedImage[]> {
      if (done.state !== 'done') throw new Error(`not done but ${done.state}`);
      const { signal } = new AbortController();
      const urls = done.images.flatMap((image) => ('url' in image ? [image.url] : []));
      return Promise.all(urls.map((url) => fetchImage(url, { fetch: network, signal })));
    },

    /** The last paid request, as it arrived. */
    lastPaid(): Asked {
      const asked = service.log.findLast(({ call }) => call === 'submit' || call === 'vary');
      if (!asked) throw new Error('no paid request arrived');
      return asked;
    },

    /** How many paid requests arrived. */
    paid: (): number => service.count('submit') + service.count('vary'),
  };
}
