/** The emulated IACrea on a port, and the adapter talking to it. */
import { adapter } from '@/utils/providers/iacrea/adapter';
import { card } from '@/utils/providers/iacrea/card';
import { createIacrea } from '../emulator/iacrea/emulator';
import { type Asked, onOwnPort } from '../emulator/server';
import { CANARY, makeWire } from './provider-calls';
import { createClient } from './provider-client';

export const account = { userId: '123e4567-e89b-12d3-a456-426614174000', key: CANARY };

const hosts = ['iacrea.com', 'cdn.iacrea.com'];

export type IacreaClient = Awaited<ReturnType<typeof startIacrea>>;

/** Starts the service; close it after the tests. */
export async function startIacrea() {
  const accounts = { [account.key]: account.userId };
  const service = await onOwnPort(
    createIacrea({ accounts, pictureWidth: 320, pictureHeight: 240 }),
  );
  const client = createClient({ card, adapter, account, service, hosts });

  return {
    ...client,

    async credits(): Promise<string> {
      if (!adapter.credits) throw new Error('the adapter can not ask for the balance');
      return adapter.credits(account, makeWire(card, client.network));
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
