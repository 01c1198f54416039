/** The emulated InteriorDecoratorAI on a port, and the adapter talking to it. */
import { adapter } from '@/utils/providers/interior-decorator-ai/adapter';
import { card } from '@/utils/providers/interior-decorator-ai/card';
import type { Operation } from '@/utils/providers/interior-decorator-ai/operation';
import type { LookedUp } from '@/utils/providers/spec';
import { createInteriorDecorator } from '../emulator/interior-decorator-ai/emulator';
import { type Form, readForm } from '../emulator/interior-decorator-ai/multipart';
import { onOwnPort } from '../emulator/server';
import { CANARY, makeWire } from './provider-calls';
import { createClient } from './provider-client';

export const account = { key: CANARY };

const hosts = ['api.interiordecoratorai.com', 'www.interiordecoratorai.com'];

export type InteriorDecoratorClient = Awaited<ReturnType<typeof startInteriorDecorator>>;

/** Starts the service; close it after the tests. */
export async function startInteriorDecorator() {
  const service = await onOwnPort(
    createInteriorDecorator({ tokens: [CANARY], pictureWidth: 320, pictureHeight: 240 }),
  );
  const client = createClient({ card, adapter, account, service, hosts });

  return {
    ...client,

    async lookUp(jobId: string): Promise<LookedUp<Operation>> {
      if (!adapter.lookUp) throw new Error('the adapter can not look up');
      return adapter.lookUp(jobId, account, makeWire(card, client.network));
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
