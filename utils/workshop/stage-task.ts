import { Problem } from '@/utils/lib/problem';
import type { Course, Made, StageTask } from './spec';

export async function doStage(_task: StageTask, _course: Course): Promise<Made['stage']> {
  throw new Problem({ kind: 'rejected', say: { key: 'problemCornerNeeded' }, charged: 'no' });
}
