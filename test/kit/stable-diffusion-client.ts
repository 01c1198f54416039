/** The emulated stablediffusionapi.com on a port, and the adapter talking to it. */
import { adapter } from '@/utils/providers/stable-diffusion-api/adapter';
import { card } from '@/utils/providers/stable-diffusion-api/card';
import { onOwnPort } from '../emulator/server';
import { createStableDiffusion } from '../emulator/stable-diffusion-api/emulator';
import { CANARY } from './provider-calls';
import { createClient } from './provider-client';

const account = { key: CANARY };
const hosts = ['stablediffusionapi.com', 'pub-restage-test.r2.dev'];

export type StableDiffusionClient = Awaited<ReturnType<typeof startStableDiffusion>>;

/** Starts the service; close it after the tests. */
export async function startStableDiffusion() {
  const service = await onOwnPort(createStableDiffusion({ keys: [CANARY] }));
  return createClient({ card, adapter, account, service, hosts });
}
