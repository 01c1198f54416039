/** What the person does in a campaign: adds accounts, chooses photos, confirms jobs. */
import { randomUUID } from 'node:crypto';
import { PHOTO_HOST } from './emulated-web';
import { type MixedProvider, wishOf } from './provider-mix';
import type { Chance } from './random';
import type { Victim } from './victim';

/** One confirmation: one id, however often it is sent. */
export interface Order {
  jobId: string;
  provider: MixedProvider;
  /** The worker said that the job is safely kept. */
  acknowledged: boolean;
  /** Sent, and not known yet what became of that. */
  asking: boolean;
  /** What the worker said when it wouldn't. */
  refusal?: string;
}

export interface Customer {
  orders: readonly Order[];
  /** Confirms new jobs; returns before they are answered. */
  confirm(count: number): void;
  /** Presses again where the worker died before it answered. */
  repeatUnanswered(): void;
  /** Waits until no answer is outstanding. */
  settle(): Promise<void>;
}

/** A photo serves this many jobs of a campaign. */
const JOBS_PER_PHOTO = 40;
const LIMITS = { perMinute: 100_000, perDay: 100_000, perMonth: 100_000 };

export async function createCustomer(
  victim: Pick<Victim, 'send'>,
  providers: readonly MixedProvider[],
  mostJobs: number,
  chance: Chance,
): Promise<Customer> {
  const accounts = new Map<string, string>();
  for (const provider of providers) accounts.set(provider.id, await addAccount(victim, provider));
  const photoIds: string[] = [];
  for (let at = 0; at < mostJobs; at += JOBS_PER_PHOTO) {
    photoIds.push(await bringPhoto(victim, photoIds.length));
  }
  const orders: Order[] = [];
  const asking = new Set<Promise<void>>();

  function ask(order: Order): void {
    order.asking = true;
    const place = orders.indexOf(order);
    const payload = {
      jobId: order.jobId,
      priceShown: order.provider.priceShown,
      choices: {
        photoId: photoIds[Math.floor(place / JOBS_PER_PHOTO)],
        accountId: accounts.get(order.provider.id),
        providerId: order.provider.id,
        ...{ styleId: 'japandi', roomType: 'living-room', request: {}, useMask: false },
        wish: wishOf(order.jobId),
      },
    };
    // A double click: the same confirmation, twice at once.
    const times = chance.happens(0.1) ? 2 : 1;
    const sent = Array.from({ length: times }, () => confirmOnce(victim, order, payload));
    const all = Promise.all(sent).then(() => {
      order.asking = false;
      asking.delete(all);
    });
    asking.add(all);
  }

  return {
    orders,
    confirm(count) {
      for (let added = 0; added < count; added++) {
        const provider = providers[orders.length % providers.length];
        if (!provider) return;
        orders.push({ jobId: randomUUID(), provider, acknowledged: false, asking: false });
        ask(orders[orders.length - 1] as Order);
      }
    },
    repeatUnanswered() {
      for (const order of orders) {
        if (!order.acknowledged && !order.asking && !order.refusal) ask(order);
      }
    },
    async settle() {
      while (asking.size > 0) await Promise.all(asking);
    },
  };
}

async function confirmOnce(
  victim: Pick<Victim, 'send'>,
  order: Order,
  payload: object,
): Promise<void> {
  try {
    const answer = await victim.send('start-restage', payload);
    if (answer.ok) order.acknowledged = true;
    else order.refusal = answer.problem.say.key;
  } catch {
    // The worker died over it: nothing was acknowledged, and the person presses again.
  }
}

async function addAccount(
  victim: Pick<Victim, 'send'>,
  { id, account }: MixedProvider,
): Promise<string> {
  const saved = await mustSend(victim, 'save-account', {
    providerId: id,
    label: id,
    values: account,
  });
  const accountId = String(saved.accountId);
  await mustSend(victim, 'save-limits', { accountId, limits: LIMITS });
  return accountId;
}

/** @param windowId whose bench it lies on afterwards */
export async function bringPhoto(
  victim: Pick<Victim, 'send'>,
  number: number,
  windowId = 1,
): Promise<string> {
  const name = number.toString(16).padStart(32, '0');
  const proposal = {
    urls: [`https://${PHOTO_HOST}/fp/${name}-cc_ft_1536.jpg`],
    pageUrl: 'https://www.zillow.com/homedetails/kill/1_zpid/',
    listingTitle: 'A home under fire',
    caption: `Room ${number}`,
    box: { x: 0, y: 0, width: 640, height: 480 },
    devicePixelRatio: 1,
  };
  const brought = await mustSend(victim, 'photo-from-tab', { tabId: 1, windowId, proposal });
  return String(brought.photoId);
}

async function mustSend(
  victim: Pick<Victim, 'send'>,
  name: string,
  payload: object,
): Promise<Record<string, unknown>> {
  const answer = await victim.send(name, payload);
  if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.problem)}`);
  return answer.value;
}
