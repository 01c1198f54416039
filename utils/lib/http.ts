/** One request to a provider, as an adapter asks for it. */
export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  /** At most one body. */
  json?: unknown;
  form?: FormData;
  /** Sent as they are; name their type in `headers`. */
  bytes?: Blob;
  /** Gives up after this long; default 60. */
  timeoutSeconds?: number;
}

/** What came back, read whole (at most 25 MB). */
export interface HttpReply {
  status: number;
  headers: Headers;
  text: string;
  /** The body as JSON; undefined when it isn't. */
  json: unknown;
}

/**
 * The way out of an adapter. `send` is one plain fetch: it never repeats a request. It refuses any
 * address outside the provider's own hosts (the request carries a key), follows no redirect, sends
 * no cookies and no referrer.
 * @throws Problem charged 'no' when the request was refused before it left, 'maybe' when it may have left
 */
export interface Http {
  send(request: HttpRequest): Promise<HttpReply>;
}
