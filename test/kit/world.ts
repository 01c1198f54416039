/**
 * The web as tests see it: one local TLS server that stands for every host. Chromium is told to
 * resolve all names to it, so pages, their pictures and the background worker's own requests meet
 * it without a debugger in between. What nobody mounted is refused.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** Answers a request, or says that it isn't its own by returning false. */
export type Responder = (url: URL, request: IncomingMessage, response: ServerResponse) => boolean;

export interface World {
  /** Chromium arguments that make this the web. */
  args: readonly string[];
  /** Of 127.0.0.1, for browsers that take no such arguments. */
  port: number;
  /** Gives a host to a server, e.g. a provider's emulator; replaces an earlier one. */
  mount(host: string, listener: RequestListener): void;
  /** Asked, in order, about requests to hosts that nobody mounted. */
  respond(responder: Responder): void;
  /** Addresses that were refused, in order. */
  refused: readonly string[];
  close(): Promise<void>;
}

/** Chromium warns about nothing here: certificate errors are switched off with the world's arguments. */
export async function createWorld(): Promise<World> {
  const mounted = new Map<string, RequestListener>();
  const responders: Responder[] = [];
  const refused: string[] = [];
  const certificate = await generate([{ name: 'commonName', value: 'restage.test' }]);

  const server = createServer(
    { key: certificate.private, cert: certificate.cert },
    (request, response) => {
      const host = request.headers.host ?? '';
      const listener = mounted.get(host);
      if (listener) return void listener(request, response);
      const url = new URL(request.url ?? '/', `https://${host}`);
      if (responders.some((responder) => responder(url, request, response))) return;
      refused.push(url.href);
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.');
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      '--ignore-certificate-errors',
    ],
    port,
    mount: (host, listener) => void mounted.set(host, listener),
    respond: (responder) => void responders.push(responder),
    refused,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
