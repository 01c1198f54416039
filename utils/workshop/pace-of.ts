import type { Pace } from '@/utils/restyle/pace';
import type { Course } from './spec';

/** Lets messages (a cancel above all) in between the stages of the work. */
export function paceOf(course: Course): Pace {
  return {
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    progress: course.progress,
    signal: course.signal,
  };
}
