/**
 * The host contract. A host gives a picture a public address, for providers that take addresses
 * only. A host is one folder: `card.ts` exports `card`, its data; `host.ts` exports
 * `host`, the card and the upload; what it needs besides lies beside them.
 * Adding a folder adds the host to pickers, forms, permissions and the contract tests. Nobody calls
 * `upload` but `publish-picture.ts`, which keeps the promises that are the same for every host.
 */
import type { Localized } from '@/utils/lib/words';
import type { AccountValues, FormSchema, Tools } from '@/utils/providers/spec';

/** The only way out of a host. Plain bytes travel as `http.send({ method: 'PUT', bytes, ... })`. */
export type HostTools = Pick<Tools, 'http' | 'signal' | 'clock'>;

/** Where a picture lies now. */
export interface Hosted {
  /** Opens without a key, a cookie or a redirect: a public https address. */
  url: string;
  /** Milliseconds since the epoch; absent where it stays until someone deletes it. */
  expiresAt?: number;
}

/** One host as data; importable by every page. */
export interface HostCard {
  /** The folder's name. */
  id: string;
  label: string;
  /** What it is, and what one needs for it, in one or two sentences. */
  description: Localized;
  /** What becomes public, who can open it and for how long; told once, before the first upload. */
  publicity: Localized;
  homepage?: string;
  /** Where a key is made. */
  keyPage?: string;
  /** Id of the provider whose accounts it uses; such a host asks for no account of its own. */
  provider?: string;
  /** Fields of an account. With `provider`, that provider's own. */
  account: FormSchema;
  /**
   * Match patterns (`https://host/*`, default ports only): the only places its key may travel to,
   * and the permissions to ask for. By account, because a bucket may lie anywhere.
   * @param account output of the `account` schema
   */
  reaches(account: AccountValues): readonly string[];
  /** The largest picture it takes. */
  limitBytes: number;
  /** Where it sorts in the picker. */
  order: number;
}

/** One host whole; background only. */
export interface Host extends HostCard {
  /**
   * Puts a picture at an address; one request wherever that is possible.
   * @param bytes JPEG, PNG, WebP or AVIF, typed by what it is, at most `limitBytes`
   * @param account output of the `account` schema
   * @throws Problem for whatever the host answers instead
   */
  upload(bytes: Blob, account: AccountValues, tools: HostTools): Promise<Hosted>;
}
