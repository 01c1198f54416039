/** The emulated ModelsLab on a port, and the adapter talking to it. */
import { adapter } from '@/utils/providers/modelslab/adapter';
import { card } from '@/utils/providers/modelslab/card';
import { createModelsLab } from '../emulator/modelslab/emulator';
import { onOwnPort } from '../emulator/server';
import { CANARY } from './provider-calls';
import { createClient } from './provider-client';

export const account = { key: CANARY };
const hosts = ['modelslab.com', 'pub-restage-test.r2.dev'];

export type ModelsLabClient = Awaited<ReturnType<typeof startModelsLab>>;

/** Starts the service; close it after the tests. */
export async function startModelsLab() {
  const service = await onOwnPort(
    createModelsLab({ keys: [CANARY], pictureWidth: 320, pictureHeight: 240 }),
  );
  return createClient({ card, adapter, account, service, hosts });
}
