/** A real S3 server on this machine: it computes every signature itself and refuses wrong ones. */
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingMessage, request as send } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from '@20minutes/s3rver';
import { listen } from '../emulator/server';

/** The key that the server knows. */
export const s3Key = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
export const s3Endpoint = 'https://s3.example.com';
export const s3Bucket = 'restage-pictures';

export interface Arrived {
  method: string;
  host: string;
  path: string;
  headers: IncomingMessage['headers'];
}

export async function startS3() {
  const directory = await mkdtemp(join(tmpdir(), 'restage-s3-'));
  const s3 = new S3rver({
    directory,
    silent: true,
    serviceEndpoint: 'example.com',
    configureBuckets: [{ name: s3Bucket }],
  });
  await s3.configureBuckets();
  const log: Arrived[] = [];
  const answer = s3.callback();
  const server = await listen((request, response) => {
    const { method = '', url = '', headers } = request;
    log.push({ method, host: headers.host ?? '', path: url, headers });
    answer(request, response);
  });

  return {
    log,
    /** Leads the service's names to the server, which still sees the name: signatures cover it. */
    network: lead(server.port),
    async close() {
      await server.close();
      await rm(directory, { recursive: true });
    },
  };
}

function lead(port: number): typeof fetch {
  return async (input, init) => {
    const { host, pathname, search } = new URL(String(input));
    const headers = { ...Object.fromEntries(new Headers(init?.headers)), host };
    const body = await new Response(init?.body ?? null).arrayBuffer();
    const arrived = await new Promise<IncomingMessage>((resolve, reject) => {
      const { method = 'GET' } = init ?? {};
      const path = `${pathname}${search}`;
      send({ port, host: '127.0.0.1', method, path, headers }, resolve)
        .on('error', reject)
        .end(new Uint8Array(body));
    });
    const { statusCode = 500 } = arrived;
    return new Response(new Uint8Array(await buffer(arrived)), { status: statusCode });
  };
}
