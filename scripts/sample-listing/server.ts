/** Serves the sample listing on this machine only. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
};

/** Where addresses come from: a folder by the path's first part, else the page's own files. */
const folders: Record<string, string> = {
  photos: join(root, 'public/sample-rooms'),
  assets: join(import.meta.dirname, 'assets'),
};

export interface SampleListing {
  /** The listing's address, ending in a slash. */
  url: string;
  close(): Promise<void>;
}

/** @param wantedPort used when it is free; any free port otherwise */
export async function serveSampleListing(wantedPort = 0): Promise<SampleListing> {
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://127.0.0.1').pathname, response);
  });
  const port = await listen(server, wantedPort).catch(() => listen(server, 0));
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function answer(path: string, response: ServerResponse): Promise<void> {
  const file = findFile(path);
  try {
    const bytes = await readFile(file);
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(bytes);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.');
  }
}

/** Only a file's name is taken from the address, so nothing outside the folders can be asked for. */
function findFile(path: string): string {
  const [, first = ''] = path.split('/');
  const folder = folders[first] ?? import.meta.dirname;
  return join(folder, basename(path) || 'index.html');
}
