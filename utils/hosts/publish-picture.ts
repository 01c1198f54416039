import * as z from 'zod/mini';
import type { Clock } from '@/utils/lib/clock';
import { createHttp } from '@/utils/lib/create-http';
import { passGate } from '@/utils/lib/gate';
import { Problem, type ProblemKind, toProblem } from '@/utils/lib/problem';
import type { MessageKey } from '@/utils/lib/words';
import type { AccountValues } from '@/utils/providers/spec';
import { fitPicture, type Reencode, reencodeInBrowser } from './fit-picture';
import type { Host, Hosted } from './spec';

export interface Publication {
  host: Host;
  /** The host's fields, or with `host.provider` that provider's, in clear. */
  account: AccountValues;
  /** A mask must stay as it was drawn, so it is never made smaller. */
  kind: 'picture' | 'mask';
  signal: AbortSignal;
}

/** What a publication touches; `Surroundings` of the job engine will do. */
export interface PublicationSurroundings {
  fetch: typeof fetch;
  clock: Clock;
  canReach(patterns: readonly string[]): Promise<boolean>;
  /** Tests hand in their own; Node has no codecs. */
  reencode?: Reencode;
}

const BYTES_PER_MEGABYTE = 1_000_000;

/**
 * Puts a picture at a public address. The key goes to the host's own addresses only, and what comes
 * back is a public https address.
 * @throws Problem charged 'no', always: an upload isn't what providers charge for
 */
export async function publishPicture(
  bytes: Blob,
  publication: Publication,
  around: PublicationSurroundings,
): Promise<Hosted> {
  try {
    return await publish(bytes, publication, around);
  } catch (thrown) {
    publication.signal.throwIfAborted();
    throw new Problem({ ...toProblem(thrown, 'no').record, charged: 'no' }, thrown);
  }
}

async function publish(
  bytes: Blob,
  { host, account, kind, signal }: Publication,
  { fetch, clock, canReach, reencode = reencodeInBrowser }: PublicationSurroundings,
): Promise<Hosted> {
  const opened = z.safeParse(host.account, account);
  if (!opened.success) throw refused('account', 'problemAccountGone', host.label);
  const reaches = host.reaches(opened.data);
  if (!(await canReach(reaches))) throw refused('permission', 'problemNoPermission', host.label);
  const fitting =
    kind === 'mask' ? exact(bytes, host) : fitPicture(bytes, host.limitBytes, reencode);
  const fitted = await fitting;
  if (!fitted) throw tooLarge(host);
  const http = createHttp({ fetch, hosts: reaches, label: host.label, signal });
  const hosted = await host.upload(fitted, opened.data, { http, signal, clock });
  return { ...hosted, url: publicAddress(hosted.url, host) };
}

function exact(bytes: Blob, { limitBytes }: Host): Blob | undefined {
  return bytes.size <= limitBytes ? bytes : undefined;
}

/** Whatever the host answered, a provider will be sent there: only a public place will do. */
function publicAddress(url: string, host: Host): string {
  try {
    return passGate(url).href;
  } catch {
    const named = URL.parse(url)?.host ?? '';
    throw refused('rejected', 'problemHostedPrivately', host.label, named);
  }
}

function tooLarge({ label, limitBytes }: Host): Problem {
  const megabytes = Math.floor((limitBytes / BYTES_PER_MEGABYTE) * 10) / 10;
  return refused('rejected', 'problemHostLimit', label, megabytes);
}

function refused(
  kind: ProblemKind,
  key: MessageKey,
  ...values: readonly (string | number)[]
): Problem {
  return new Problem({ kind, say: { key, values }, charged: 'no' });
}
