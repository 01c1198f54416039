import { guessCalibration } from '@/utils/studio/camera/guess-calibration';
import { leaveSession, openSession } from './session';
import type { Course, GuessTask, Made } from './spec';

export async function doGuess(task: GuessTask, _course: Course): Promise<Made['guess']> {
  const session = await openSession(task.photo, task.session);
  try {
    const { calibration } = guessCalibration(session.photo);
    if (calibration && task.session !== undefined) session.prepare(calibration);
    return calibration ? { calibration } : {};
  } finally {
    leaveSession(session);
  }
}
