/** An emulated provider on a port, and its adapter talking to it by the real `createHttp`. */
import { expect, vi } from 'vitest';
import { type FetchedImage, fetchImage } from '@/utils/images/fetch-image';
import type {
  AccountValues,
  Look,
  Order,
  ProviderAdapter,
  ProviderCard,
  ProviderImage,
  Submitted,
} from '@/utils/providers/spec';
import type { RunningEmulator } from '../emulator/server';
import type { Expected } from './broken-answers';
import { CANARY, makeOrder, makeWire, type Outcome, outcomeOf } from './provider-calls';

/** For a busy machine. */
const PATIENCE = { timeout: 10_000, interval: 10 };

export interface ProviderParts<Operation, Knobs> {
  card: ProviderCard;
  adapter: ProviderAdapter<Operation>;
  account: AccountValues;
  service: RunningEmulator<Knobs>;
  /** The names that lead to the emulator. No other address exists in the test. */
  hosts: readonly string[];
}

/** What the tests of every provider do with it. */
export function createClient<Operation, Knobs>({
  card,
  adapter,
  account,
  service,
  hosts,
}: ProviderParts<Operation, Knobs>) {
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

  async function picturesOf(outcome: Look | Submitted<Operation>): Promise<FetchedImage[]> {
    const { signal } = new AbortController();
    const urls = imagesOf(outcome).flatMap((image) => ('url' in image ? [image.url] : []));
    return Promise.all(urls.map((url) => fetchImage(url, { fetch: network, signal })));
  }

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

    look: (operation: Operation, nowMilliseconds?: number): Promise<Look> =>
      adapter.poll(
        { jobId: 'job', operation, account },
        makeWire(card, network, nowMilliseconds === undefined ? {} : { nowMilliseconds }),
      ),

    /** The pictures of an outcome that must be done, through the real gate. */
    picturesOf,

    /** Its first picture. */
    async pictureOf(outcome: Look | Submitted<Operation>): Promise<FetchedImage> {
      const [picture] = await picturesOf(outcome);
      if (!picture) throw new Error('no address');
      return picture;
    },

    /** Asks once, at the cost expected; the key is not in what is said of it. */
    async expectProblem(
      [kind, charged, key]: Expected,
      { change = {}, call = 'submit' }: { change?: Partial<Order>; call?: string } = {},
    ): Promise<Extract<Outcome, { problem: unknown }>> {
      const before = service.count(call);
      const outcome = await outcomeOf(submit(change));
      expect(outcome).toMatchObject({ problem: { kind, charged, say: { key } } });
      expect(JSON.stringify(outcome)).not.toContain(CANARY);
      expect(service.count(call) - before).toBe(1);
      if (!('problem' in outcome)) throw new Error('no problem');
      return outcome;
    },

    /** Cancels a submit that the service never answers. */
    async expectCancelled(change: Partial<Order> = {}, call = 'submit'): Promise<void> {
      const before = service.count(call);
      service.knobs.faults = { [call]: [{ kind: 'hang' }] };
      const cancelled = new AbortController();
      const submitted = submit(change, cancelled.signal);
      const refused = expect(submitted).rejects.toThrow('cancelled');
      await vi.waitFor(() => expect(service.count(call)).toBeGreaterThan(before), PATIENCE);
      cancelled.abort(new Error('cancelled'));
      await refused;
      expect(service.count(call) - before).toBe(1);
    },
  };
}

/** The pictures of an outcome that must be done. */
export function imagesOf(outcome: Look | Submitted<unknown>): readonly ProviderImage[] {
  if (outcome.state !== 'done') throw new Error(`not done but ${outcome.state}`);
  return outcome.images;
}
