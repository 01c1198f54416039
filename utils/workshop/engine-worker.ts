import { doTask } from './do-task';
import { answerOver } from './wire';

answerOver(self, { run: doTask });
