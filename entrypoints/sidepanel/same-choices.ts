import type { Job } from '@/utils/jobs/job';
import { findCard } from '@/utils/providers/cards';
import { findMode } from '@/utils/providers/find-mode';
import { maskOf } from '@/utils/store/mask-of';
import type { Photo } from '@/utils/store/rows';
import type { Hosting } from './hosting';
import type { Choices } from './use-start';

/** The choices of an earlier job, to be made once more; the background counts the variation. */
export function sameChoices(job: Job): Choices {
  const { variation: _, ...choices } = job.choices;
  return choices;
}

/** A mask drawn since then may need a host that the earlier job didn't. */
function hostOf(hosting: Hosting | undefined): Partial<Choices> {
  return hosting ? { hostId: hosting.host.id, hostAccountId: hosting.account.id } : {};
}

/**
 * The choices of an earlier job for another result of the same photo: with the selection as it is
 * now, and as a variation of that job where the provider has a call for it.
 */
export function choicesForAnother(job: Job, photo: Photo, hosting?: Hosting): Choices {
  // A scene would come back as it is: another result is another layout.
  const { scene: _, ...kept } = sameChoices(job);
  const choices: Choices = { ...kept, ...hostOf(hosting) };
  const card = findCard(choices.providerId);
  const takes = card && findMode(card, choices.modeId).takes;
  if (takes?.mask === 'area-to-change') {
    choices.useMask = maskOf(photo, takes.mask) !== undefined;
  }
  return takes?.earlier ? { ...choices, earlierJobId: job.id } : choices;
}
