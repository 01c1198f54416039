/**
 * What every emulated provider shares: an HTTP server that answers by routes, writes a log of what
 * it was asked, and can be told to fail. An emulated provider is one file that gives its routes and
 * knobs. It runs alone on a port of 127.0.0.1, or its `listener` is mounted in another server.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, type Fault, failInstead, type PlannedFault, sendAnswer } from './faults';

/** One request as it came in. */
export interface Asked {
  /** The route's `call`, e.g. "submit"; undefined for an address that doesn't exist. */
  call: string | undefined;
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  /** The body as text; and as JSON, where it is. */
  text: string;
  json: unknown;
}

export interface Route {
  /** What this address is for, in the words of our adapters. */
  call: string;
  method: 'GET' | 'POST';
  path: RegExp;
  /** @param groups what the path's parentheses matched */
  answer(asked: Asked, groups: readonly string[]): Answer;
}

/** Knobs that every emulator has, beside its own. */
export interface CommonKnobs {
  latencyMilliseconds: number;
  /** What goes wrong next, by call; used up in order. */
  faults: Partial<Record<string, PlannedFault[]>>;
}

export interface Emulator<Knobs> {
  listener: (request: IncomingMessage, response: ServerResponse) => void;
  /** Change at any time; over HTTP with `POST /__knobs` (JSON of some of them). */
  knobs: Knobs & CommonKnobs;
  /** Everything asked so far, oldest first; over HTTP at `GET /__log`. */
  log: Asked[];
  /** How often a call was made. */
  count(call: string): number;
  /** Back to the first knobs and an empty log; over HTTP with `POST /__reset`. */
  reset(): void;
}

/** @param forget clears what the routes remember */
export function createEmulator<Knobs extends object>(
  makeRoutes: (knobs: Knobs & CommonKnobs) => { routes: readonly Route[]; forget(): void },
  first: Knobs,
): Emulator<Knobs> {
  const initial = (): Knobs & CommonKnobs => ({
    latencyMilliseconds: 0,
    faults: {},
    ...structuredClone(first),
  });
  const knobs = initial();
  const log: Asked[] = [];
  const { routes, forget } = makeRoutes(knobs);
  const reset = () => {
    Object.assign(knobs, initial());
    log.length = 0;
    forget();
  };
  const controls: Record<string, (asked: Asked) => unknown> = {
    'POST /__knobs': (asked) => Object.assign(knobs, asked.json),
    'GET /__log': () => log,
    'POST /__reset': () => reset(),
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await readAsked(request);
    const control = controls[`${asked.method} ${asked.path}`];
    if (control) return sendAnswer(response, { status: 200, json: control(asked) ?? {} });
    const route = routes.find(
      ({ method, path }) => method === asked.method && path.test(asked.path),
    );
    log.push({ ...asked, call: route?.call });
    await sleep(knobs.latencyMilliseconds);
    const fault = takeFault(knobs.faults[route?.call ?? '']);
    // A refusal is said before anything is done; every other fault loses an answer to work done.
    if (fault?.kind === 'reply') return sendAnswer(response, fault);
    const answer = route?.answer(asked, route.path.exec(asked.path)?.slice(1) ?? []) ?? notFound;
    if (fault) failInstead(response, fault, answer);
    else sendAnswer(response, answer);
  }

  return {
    // A caller that is gone before its request was whole has asked for nothing.
    listener: (request, response) => void serve(request, response).catch(() => response.destroy()),
    knobs,
    log,
    count: (call) => log.filter((asked) => asked.call === call).length,
    reset,
  };
}

const notFound: Answer = { status: 404, text: '<html><title>404 Not Found</title></html>' };

function takeFault(planned: PlannedFault[] | undefined): Fault | undefined {
  const next = planned?.[0];
  if (!next || next.times === 'always') return next;
  next.times = (next.times ?? 1) - 1;
  if (next.times <= 0) planned.shift();
  return next;
}

async function readAsked(request: IncomingMessage): Promise<Asked> {
  const body = await text(request);
  return {
    call: undefined,
    method: request.method ?? '',
    path: new URL(request.url ?? '/', 'http://emulator').pathname,
    headers: request.headers,
    text: body,
    json: parseJson(body),
  };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

export interface RunningServer {
  origin: string;
  port: number;
  close(): Promise<void>;
}

/** Serves on a free port of 127.0.0.1. */
export async function listen(listener: Emulator<object>['listener']): Promise<RunningServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type RunningEmulator<Knobs> = Emulator<Knobs> & RunningServer;

/** An emulator on a port of its own. */
export async function onOwnPort<Knobs>(service: Emulator<Knobs>): Promise<RunningEmulator<Knobs>> {
  return { ...service, ...(await listen(service.listener)) };
}
