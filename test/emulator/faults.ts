import type { ServerResponse } from 'node:http';

/** What a server says: JSON, bytes or text. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  json?: unknown;
  bytes?: Uint8Array;
  text?: string;
}

/** What can go wrong with an answer. */
export type Fault =
  /** This answer instead; nothing is done for the request. */
  | ({ kind: 'reply' } & Answer)
  /** The connection breaks before a byte of the answer. */
  | { kind: 'reset-before-headers' }
  /** The connection breaks after half of the answer, which its length betrays. */
  | { kind: 'reset-in-body' }
  /** Half of the answer as if it were whole. */
  | { kind: 'truncated' }
  /** A page with HTTP 200, as a hotel's sign-in or a proxy sends it. */
  | { kind: 'html' }
  /** Nothing, ever. */
  | { kind: 'hang' };

/** @property times how often it happens; once if not said */
export type PlannedFault = Fault & { times?: number | 'always' };

/** A page that a network puts in the way. */
const signInPage =
  '<!doctype html><html><head><title>Sign in to the network</title></head><body><h1>Welcome</h1></body></html>';

export function sendAnswer(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...typeOf(answer), ...answer.headers });
  response.end(bodyOf(answer));
}

/** Spoils `answer` on its way out. A `reply` fault is an answer and doesn't get here. */
export function failInstead(response: ServerResponse, fault: Fault, answer: Answer): void {
  const body = bodyOf(answer);
  const half = body.subarray(0, Math.floor(body.length / 2));
  switch (fault.kind) {
    case 'reset-before-headers':
      response.socket?.resetAndDestroy();
      return;
    case 'reset-in-body':
      response.writeHead(answer.status, {
        ...typeOf(answer),
        'content-length': String(body.length),
      });
      response.write(half, () => response.socket?.resetAndDestroy());
      return;
    case 'truncated':
      response.writeHead(answer.status, typeOf(answer));
      response.end(half);
      return;
    case 'html':
      sendAnswer(response, { status: 200, text: signInPage });
      return;
    case 'reply':
    case 'hang':
      return;
  }
}

function bodyOf({ json, bytes, text = '' }: Answer): Buffer {
  return Buffer.from(bytes ?? (json === undefined ? text : JSON.stringify(json)));
}

function typeOf({ json, bytes }: Answer): Record<string, string> {
  if (bytes) return { 'content-type': 'image/png' };
  return { 'content-type': json === undefined ? 'text/html' : 'application/json' };
}
