import { useAttempt } from '@/components/use-attempt';
import type { ProblemRecord } from '@/utils/lib/problem';
import type { CommandName, CommandPayload } from '@/utils/messages';
import { sendCommand } from '@/utils/send-command';

/** Asks the background for something and forgets about it; what goes wrong is shown by the app. */
export type Send = <Name extends CommandName>(name: Name, payload: CommandPayload<Name>) => void;

export interface Commands {
  send: Send;
  /** For work around a command, e.g. reading a file first. */
  start: (work: () => Promise<void>) => void;
  /** An answer is being waited for. */
  busy: boolean;
  problem?: ProblemRecord;
  dismissProblem: () => void;
}

export function useCommands(): Commands {
  const { start, busy, problem } = useAttempt();
  return {
    start,
    busy,
    send: (name, payload) =>
      start(async () => {
        await sendCommand(name, payload);
      }),
    problem,
    dismissProblem: () => start(async () => {}),
  };
}
