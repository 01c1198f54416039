import { createTokenBucket, type TokenBucket } from '@/utils/lib/token-bucket';
import type { Sender } from './commands';

/** A gallery full of results asks for its pictures at once; nobody asks more than that for long. */
const ofAnything = { burst: 150, everySeconds: 0.2 };
/** A person may click from photo to photo, not twenty times a minute for long. */
const ofProposals = { burst: 20, everySeconds: 3 };
const ORIGINS_KEPT = 200;

/** Keeps one page from flooding the background, and what it writes: a rate per origin. */
export interface FloodGate {
  /** @returns whether this message may be looked at */
  admits(command: string, sender: Sender): boolean;
}

export function createFloodGate(now: () => number): FloodGate {
  const anything = new Map<string, TokenBucket>();
  const proposals = new Map<string, TokenBucket>();

  function bucketOf(origin: string, buckets: Map<string, TokenBucket>, rate: typeof ofAnything) {
    const bucket = buckets.get(origin) ?? createTokenBucket(rate);
    // The one used last stands last, so that the first is the one to forget.
    buckets.delete(origin);
    buckets.set(origin, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > ORIGINS_KEPT && oldest !== undefined) buckets.delete(oldest);
    return bucket;
  }

  return {
    admits(command, sender) {
      const origin = URL.parse(sender.url ?? '')?.origin ?? '';
      if (!bucketOf(origin, anything, ofAnything).take(now())) return false;
      return command !== 'photo-chosen' || bucketOf(origin, proposals, ofProposals).take(now());
    },
  };
}
