import type { Http, HttpReply, HttpRequest } from './http';
import { matchesAny } from './match-pattern';
import { Problem, type ProblemKind } from './problem';
import { readCapped } from './read-capped';
import type { MessageKey } from './words';

const DEFAULT_TIMEOUT_SECONDS = 60;
const REPLY_LIMIT_BYTES = 25_000_000;

export interface HttpOptions {
  /** The one thing that touches the network; tests pass one that leads to an emulator. */
  fetch: typeof fetch;
  /** The card's `hosts.api`: nothing else may be asked, because requests carry the key. */
  hosts: readonly string[];
  /** The provider's name, for words. */
  label: string;
  /** Aborts every request, e.g. when the person cancels. */
  signal: AbortSignal;
}

/** The real way out for one step of one job; see `Http` for what it promises. */
export function createHttp(options: HttpOptions): Http {
  return {
    async send(request) {
      options.signal.throwIfAborted();
      if (!matchesAny(options.hosts, request.url))
        throw refused('problemForeignHost', options.label);
      const timeout = AbortSignal.timeout(
        (request.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
      );
      const signal = AbortSignal.any([options.signal, timeout]);
      try {
        const response = await options.fetch(request.url, toInit(request, signal));
        return await readReply(response);
      } catch (thrown) {
        options.signal.throwIfAborted();
        throw lost(timeout.aborted, options.label, thrown);
      }
    },
  };
}

function toInit(request: HttpRequest, signal: AbortSignal): RequestInit {
  const { json, form, bytes } = request;
  const headers = new Headers(request.headers);
  if (json !== undefined) headers.set('content-type', 'application/json');
  const body = json === undefined ? (form ?? bytes) : JSON.stringify(json);
  return {
    method: request.method,
    headers,
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // A redirect would take the key along to wherever the reply points.
    redirect: 'error',
    cache: 'no-store',
    ...(body === undefined ? {} : { body }),
  };
}

async function readReply(response: Response): Promise<HttpReply> {
  const bytes = await readCapped(response, REPLY_LIMIT_BYTES);
  const text = new TextDecoder().decode(bytes);
  return { status: response.status, headers: response.headers, text, json: parseJson(text) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(key: MessageKey, label: string): Problem {
  return new Problem({ kind: 'permission', say: { key, values: [label] }, charged: 'no' });
}

/** The request may have arrived although no answer did: only the provider knows. */
function lost(timedOut: boolean, label: string, cause: unknown): Problem {
  const kind: ProblemKind = 'network';
  const key: MessageKey = timedOut ? 'problemTimeout' : 'problemNetwork';
  return new Problem({ kind, say: { key, values: [label] }, charged: 'maybe' }, cause);
}
