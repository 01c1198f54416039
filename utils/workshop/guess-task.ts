import { guessCalibration } from '@/utils/studio/camera/guess-calibration';
import { readPhoto } from './read-photo';
import type { Course, GuessTask, Made } from './spec';

export async function doGuess(task: GuessTask, _course: Course): Promise<Made['guess']> {
  const { calibration } = guessCalibration(await readPhoto(task.photo));
  return calibration ? { calibration } : {};
}
