/**
 * Servers inside the person's network, where no page may lead the extension: plain and TLS, on
 * 127.0.0.1 and [::1]. Chromium is told that every name and number leads here or into the world, so
 * whatever notation gets through is seen.
 */
import { createServer as createPlain, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { generate } from 'selfsigned';
import type { World } from './world';

/** In the path of every address that must not be asked. */
export const CANARY = 'canary';

export interface Canaries {
  /** Chromium arguments, instead of the world's. */
  args: readonly string[];
  /** Ports by server. */
  ports: Readonly<Record<'http4' | 'https4' | 'http6' | 'https6', number>>;
  /** Addresses asked so far, here and in the world. */
  hits(): readonly string[];
  close(): Promise<void>;
}

export async function createCanaries(world: World): Promise<Canaries> {
  const hits: string[] = [];
  const note = (request: IncomingMessage, response: ServerResponse) => {
    hits.push(`${request.headers.host}${request.url}`);
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('Inside.');
  };
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'canary.test' }]);
  const servers = [
    { server: createPlain(note), host: '127.0.0.1' },
    { server: createSecure({ key, cert }, note), host: '127.0.0.1' },
    { server: createPlain(note), host: '::1' },
    { server: createSecure({ key, cert }, note), host: '::1' },
  ];
  const ports = await Promise.all(servers.map(({ server, host }) => listenOn(server, host)));
  const [http4 = 0, https4 = 0, http6 = 0, https6 = 0] = ports;
  const rules = [
    `MAP *:80 127.0.0.1:${http4}`,
    ...[http4, https4].map((port) => `MAP *:${port} 127.0.0.1:${port}`),
    ...[http6, https6].map((port) => `MAP *:${port} [::1]:${port}`),
    `MAP * 127.0.0.1:${world.port}`,
  ];
  return {
    args: [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors'],
    ports: { http4, https4, http6, https6 },
    // The browser itself asks for its updates too.
    hits: () => [...hits, ...world.refused].filter((address) => address.includes(CANARY)),
    async close() {
      await Promise.all(
        servers.map(({ server }) => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        }),
      );
    },
  };
}

function listenOn(server: Server, host: string): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, host, () => resolve((server.address() as AddressInfo).port));
  });
}
