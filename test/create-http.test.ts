import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttp } from '@/utils/lib/create-http';
import type { Http } from '@/utils/lib/http';
import { Problem } from '@/utils/lib/problem';

let server: Server | undefined;
let hits = 0;
let seenHeaders: Record<string, unknown> = {};

/** A real server; requests to https://paid.example lead to it. */
async function serve(
  listener: RequestListener,
  signal = new AbortController().signal,
): Promise<Http> {
  hits = 0;
  server = createServer((request, response) => {
    hits += 1;
    seenHeaders = request.headers;
    listener(request, response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const toServer: typeof fetch = (input, init) =>
    fetch(String(input).replace('https://paid.example', `http://127.0.0.1:${port}`), init);
  return createHttp({ fetch: toServer, hosts: ['https://paid.example/*'], label: 'Paid', signal });
}

async function chargedOf(sent: Promise<unknown>): Promise<string> {
  const thrown = await sent.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return thrown instanceof Problem ? thrown.record.charged : String(thrown);
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const post = { method: 'POST', url: 'https://paid.example/make', json: { key: 'secret' } } as const;

describe('the way out of an adapter', () => {
  it('sends JSON and reads status, headers and JSON', async () => {
    const http = await serve((_, response) =>
      response.writeHead(202, { 'x-a': 'b' }).end('{"id":1}'),
    );
    const reply = await http.send(post);
    expect(reply).toMatchObject({ status: 202, json: { id: 1 }, text: '{"id":1}' });
    expect(reply.headers.get('x-a')).toBe('b');
    expect(seenHeaders).toMatchObject({ 'content-type': 'application/json' });
  });

  it('gives undefined for a body that is no JSON', async () => {
    const http = await serve((_, response) => response.end('<html>'));
    expect((await http.send(post)).json).toBeUndefined();
  });

  it.each([
    'https://other.example/make',
    'https://paid.example.evil.example/make',
    'http://paid.example/make',
    'https://paid.example:8443/make',
    'https://user@paid.example/make',
  ])('refuses %s before anything leaves', async (url) => {
    const http = await serve((_, response) => response.end('{}'));
    expect(await chargedOf(http.send({ ...post, url }))).toBe('no');
    expect(hits).toBe(0);
  });

  it.each([301, 302, 307, 308])('follows no redirect (%i), so the key stays', async (status) => {
    const http = await serve((request, response) => {
      if (request.url === '/elsewhere') response.end('{}');
      else response.writeHead(status, { location: '/elsewhere' }).end();
    });
    expect(await chargedOf(http.send(post))).toBe('maybe');
    expect(hits).toBe(1);
  });

  it('sends once, whatever happens to the answer', async () => {
    const http = await serve((request) => request.socket.destroy());
    expect(await chargedOf(http.send(post))).toBe('maybe');
    expect(hits).toBe(1);
  });

  it('calls a body cut off an open question', async () => {
    const http = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"id"');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await chargedOf(http.send(post))).toBe('maybe');
  });

  it('stops an endless body', async () => {
    const http = await serve((_, response) => {
      const flood = () => {
        while (response.write(Buffer.alloc(1_000_000)));
        response.once('drain', flood);
      };
      flood();
    });
    expect(await chargedOf(http.send(post))).toBe('maybe');
  });

  it('gives up after its time', async () => {
    const http = await serve(() => undefined);
    expect(await chargedOf(http.send({ ...post, timeoutSeconds: 0.05 }))).toBe('maybe');
  });

  it('honours the abort signal at once', async () => {
    const controller = new AbortController();
    const http = await serve(() => controller.abort(new Error('cancelled')), controller.signal);
    await expect(http.send(post)).rejects.toThrow('cancelled');
    await expect(http.send(post)).rejects.toThrow('cancelled');
    expect(hits).toBe(1);
  });
});
