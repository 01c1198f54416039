import { useRef } from 'react';
import { newId } from '@/utils/lib/ids';
import type { CommandPayload } from '@/utils/messages';
import type { Price } from '@/utils/providers/spec';
import { sendCommand } from '@/utils/send-command';
import type { Commands } from './use-commands';

/** Clicks that follow sooner belong to the same decision: double clicks, a key held down. */
const SAME_DECISION_MILLISECONDS = 600;

export type Choices = CommandPayload<'start-restage'>['choices'];

export interface Decision {
  /** The button it was made with. */
  button: string;
  choices: Choices;
  priceShown: Price;
  /** Runs once the job is safely kept. */
  after?: () => Promise<unknown>;
}

/**
 * Starts jobs: one decision of the person is one job id and one command, however often the button
 * is hit.
 */
export function useStart(commands: Commands): (decision: Decision) => void {
  const last = useRef({ key: '', at: 0, pending: false });
  return ({ button, choices, priceShown, after }) => {
    const key = JSON.stringify([button, choices]);
    const at = Date.now();
    const { current: before } = last;
    const same =
      before.key === key && (before.pending || at - before.at < SAME_DECISION_MILLISECONDS);
    if (same) {
      before.at = at;
      return;
    }
    const decision = { key, at, pending: true };
    last.current = decision;
    commands.start(async () => {
      try {
        const payload = { jobId: newId(), choices, priceShown: JSON.stringify(priceShown) };
        await sendCommand('start-restage', payload);
        await after?.();
      } finally {
        decision.pending = false;
      }
    });
  };
}
