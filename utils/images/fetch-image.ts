import { unwrapBase64 } from '@/utils/lib/base64-picture';
import { passGate } from '@/utils/lib/gate';
import { Problem } from '@/utils/lib/problem';
import { readCapped, TooLarge } from '@/utils/lib/read-capped';
import { watchPace } from '@/utils/lib/watch-pace';
import { type Inspected, inspectImage } from './inspect-image';

const LIMIT_BYTES = 25_000_000;
const TIMEOUT_SECONDS = 20;
/** 16 kbit/s: nobody waits longer to hear that there is no picture. */
const LEAST_PACE = { bytes: 16_000, seconds: 8 };

export interface FetchedImage extends Inspected {
  /** The bytes as they came, re-typed by what they are. */
  bytes: Blob;
}

export interface FetchImageOptions {
  fetch: typeof fetch;
  signal: AbortSignal;
  /** See `passGate`. */
  ownOrigin?: string;
}

/**
 * Fetches a picture from an address nobody vouches for: through the gate, without cookies, referrer
 * or redirects (a redirect would lead around the gate), capped in bytes and time, given up when it drips, typed by its bytes.
 * @throws Problem charged 'no'
 */
export async function fetchImage(
  address: string,
  options: FetchImageOptions,
): Promise<FetchedImage> {
  const url = passGate(address, options);
  const timeout = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
  const pace = watchPace(LEAST_PACE);
  try {
    const response = await options.fetch(url.href, {
      signal: AbortSignal.any([options.signal, timeout, pace.signal]),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    if (!response.ok) throw unreachable(url, response.status);
    return toImage(unwrapBase64(await readCapped(response, LIMIT_BYTES, pace.arrived)));
  } catch (thrown) {
    options.signal.throwIfAborted();
    throw toImageProblem(thrown, url, timeout.aborted || pace.signal.aborted);
  } finally {
    pace.stop();
  }
}

/** Bytes as a checked picture. @throws Problem */
export function toImage(bytes: Uint8Array<ArrayBuffer>): FetchedImage {
  const inspected = inspectImage(bytes);
  return { ...inspected, bytes: new Blob([bytes], { type: inspected.type }) };
}

function toImageProblem(thrown: unknown, url: URL, timedOut: boolean): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof TooLarge) {
    return new Problem({
      kind: 'rejected',
      say: { key: 'problemImageTooManyBytes' },
      charged: 'no',
    });
  }
  return new Problem(
    {
      kind: 'network',
      say: {
        key: timedOut ? 'problemImageTimeout' : 'problemImageUnreachable',
        values: [url.host],
      },
      charged: 'no',
    },
    thrown,
  );
}

function unreachable(url: URL, status: number): Problem {
  return new Problem({
    kind: 'network',
    say: { key: 'problemImageStatus', values: [url.host, status] },
    charged: 'no',
  });
}
