import { backoffSeconds } from '@/utils/lib/backoff';
import { Problem, type ProblemRecord } from '@/utils/lib/problem';
import { type Publication, type PublicationSurroundings, publishPicture } from './publish-picture';
import type { Hosted } from './spec';

const TRIES = 3;
/** Somebody waits for the upload, and the worker stays awake for it. */
const LONGEST_WAIT_SECONDS = 20;

/** Trouble that may be over in a moment, told from refusals that stay. */
function mayPass({ kind, say }: ProblemRecord): boolean {
  return kind === 'network' || kind === 'busy' || say.key === 'problemProviderTrouble';
}

/**
 * Publishes a picture, a few times where the host or the line stumbles: unlike a submit, an upload
 * costs nothing, and one too many is a picture that nobody has the address of.
 * @throws Problem charged 'no'
 */
export async function publishPatiently(
  bytes: Blob,
  publication: Publication,
  around: PublicationSurroundings & { random(): number },
): Promise<Hosted> {
  for (let tries = 1; ; tries++) {
    try {
      return await publishPicture(bytes, publication, around);
    } catch (thrown) {
      const record = thrown instanceof Problem ? thrown.record : undefined;
      if (tries === TRIES || !record || !mayPass(record)) throw thrown;
      const seconds = record.retryAfterSeconds ?? backoffSeconds(tries, around.random());
      if (seconds > LONGEST_WAIT_SECONDS) throw thrown;
      await around.clock.sleep(seconds * 1000, publication.signal);
    }
  }
}
