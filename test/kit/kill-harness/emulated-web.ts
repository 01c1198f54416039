/** The providers as a world of their own hosts, whose answers pass the named moments. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { pictureBytes } from '../picture-bytes';
import type { World } from '../world';
import { type Moment, type MomentWatch, moments } from './moments';
import type { MixedProvider } from './provider-mix';

export const PHOTO_HOST = 'photos.zillowstatic.com';

const photo = Buffer.from(pictureBytes(640, 480));
const result = Buffer.from(pictureBytes(320, 240));

export interface EmulatedWeb {
  /** Results that went out whole. */
  picturesSent: number;
}

/** Mounts everything a campaign needs. */
export function mountWeb(
  world: World,
  providers: readonly MixedProvider[],
  watch: MomentWatch,
): EmulatedWeb {
  const web: EmulatedWeb = { picturesSent: 0 };
  const send = (response: ServerResponse) => {
    response.once('finish', () => {
      web.picturesSent += 1;
    });
    void drip(response, watch);
  };
  world.mount(PHOTO_HOST, (_, response) => sendPicture(response, photo));
  world.mount('checkpoints.restage.test', (request, response) => {
    void passCheckpoint(request, providers, watch).then(() => response.writeHead(204).end());
  });
  for (const { pictureHost } of providers) {
    world.mount(pictureHost, (_, response) => send(response));
  }
  // After the pictures, because a provider may keep them where its API is.
  for (const provider of providers) world.mount(provider.apiHost, listen(provider, watch, send));
  return web;
}

function listen(
  provider: MixedProvider,
  watch: MomentWatch,
  sendResult: (response: ServerResponse) => void,
): RequestListener {
  return (request, response) => {
    if (request.method === 'GET') return sendResult(response);
    provider.emulator.listener(request, response);
    const submit = provider.submitPath.test(request.url ?? '');
    void watch.pass(submit ? 'request-received' : 'polling');
  };
}

/** The worker stands at a moment of its own and asks whether it may go on. */
async function passCheckpoint(
  request: IncomingMessage,
  providers: readonly MixedProvider[],
  watch: MomentWatch,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'https://checkpoints');
  const moment = moments.find((name) => `/${name}` === pathname);
  const about = searchParams.get('about') ?? '';
  if (moment && (!isAboutRequest(moment) || isSubmit(about, providers))) await watch.pass(moment);
}

const isAboutRequest = (moment: Moment) => moment === 'before-request' || moment === 'after-reply';

function isSubmit(address: string, providers: readonly MixedProvider[]): boolean {
  const { host, pathname } = new URL(address);
  return providers.some(({ apiHost, submitPath }) => apiHost === host && submitPath.test(pathname));
}

/** A picture whose second half may have to wait. */
async function drip(response: ServerResponse, watch: MomentWatch): Promise<void> {
  const half = Math.floor(result.length / 2);
  response.writeHead(200, { 'content-type': 'image/png', 'content-length': result.length });
  response.write(result.subarray(0, half));
  await watch.pass('downloading');
  response.end(result.subarray(half));
}

function sendPicture(response: ServerResponse, bytes: Buffer): void {
  response.writeHead(200, { 'content-type': 'image/png' }).end(bytes);
}
