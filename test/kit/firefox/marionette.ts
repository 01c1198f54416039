/** Firefox's own remote protocol: JSON arrays over TCP, each behind its length in bytes. */
import { connect, type Socket } from 'node:net';

export interface Marionette {
  /** Sends one command. @throws Error with Firefox's own words */
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

const RESPONSE = 1;

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await open(port);
  const waiting = new Map<number, (error: Error | undefined, value: unknown) => void>();
  let last = 0;

  readMessages(socket, (message) => {
    // The first message is a greeting and no array.
    if (!Array.isArray(message) || message[0] !== RESPONSE) return;
    const [, id, error, value] = message as [number, number, { message: string } | null, unknown];
    waiting.get(id)?.(error ? new Error(error.message) : undefined, value);
    waiting.delete(id);
  });

  return {
    send(command, parameters = {}) {
      last += 1;
      const text = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
      return new Promise((resolve, reject) => {
        waiting.set(last, (error, value) => (error ? reject(error) : resolve(value)));
        socket.once('close', () => reject(new Error('Firefox hung up.')));
      });
    },
    close: () => void socket.destroy(),
  };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.setMaxListeners(0).once('error', reject);
  });
}

function readMessages(socket: Socket, onMessage: (message: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      const length = Number(rest.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || rest.length < colon + 1 + length) return;
      onMessage(JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString()));
      rest = rest.subarray(colon + 1 + length);
    }
  });
}
