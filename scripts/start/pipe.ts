/** The browser's own control channel: DevTools messages over two pipes (file descriptors 3 and 4). */
import type { ChildProcess } from 'node:child_process';
import { Readable, Writable } from 'node:stream';

export interface Pipe {
  /** @throws Error with what the browser said */
  send(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>>;
}

interface Reply {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/** @param browser started with `--remote-debugging-pipe` and five stdio entries */
export function openPipe(browser: ChildProcess): Pipe {
  const [, , , input, output] = browser.stdio;
  if (!(input instanceof Writable) || !(output instanceof Readable)) {
    throw new Error('The browser was started without its pipes.');
  }
  const waiting = new Map<number, (reply: Reply) => void>();
  let count = 0;
  let rest = '';
  output.setEncoding('utf8');
  output.on('data', (chunk: string) => {
    const messages = `${rest}${chunk}`.split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const reply: Reply = JSON.parse(message);
      waiting.get(reply.id ?? 0)?.(reply);
    }
  });
  return {
    send(method, params) {
      count += 1;
      const id = count;
      return new Promise((resolve, reject) => {
        waiting.set(id, (reply) => {
          waiting.delete(id);
          if (reply.error) reject(new Error(`${method}: ${reply.error.message}`));
          else resolve(reply.result ?? {});
        });
        input.write(`${JSON.stringify({ id, method, params })}\0`);
      });
    },
  };
}
