/** Commands that are lost on their way to a worker that is just ending. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground } from '@/entrypoints/listing/ask-background';
import type { Answer } from '@/utils/messages';
import { sendCommand } from '@/utils/send-command';

const nobody = new Error('Could not establish connection. Receiving end does not exist.');
const cut = new Error('The message port closed before a response was received.');
const done: Answer<unknown> = { ok: true, value: {} };

const send = vi.fn<(message: unknown) => Promise<Answer<unknown> | undefined>>();

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
  Object.assign(fakeBrowser.runtime, { sendMessage: send });
  return () => vi.useRealTimers();
});

/** What became of a command, when all there was to wait for has passed. */
async function settle(command: Promise<unknown>): Promise<unknown> {
  const outcome = command.then(
    () => 'done',
    ({ record }) => record,
  );
  await vi.runAllTimersAsync();
  return outcome;
}

it('a command that nobody heard is sent again, the same one', async () => {
  send.mockRejectedValueOnce(nobody).mockRejectedValueOnce(nobody).mockResolvedValue(done);
  expect(await settle(sendCommand('dismiss-job', { jobId: 'j' }))).toBe('done');
  expect(send.mock.calls).toEqual(
    Array(3).fill([{ restage: 'dismiss-job', payload: { jobId: 'j' } }]),
  );
});

it('is given up in words when nobody comes', async () => {
  send.mockRejectedValue(nobody);
  const problem = { say: { key: 'problemNoBackground' }, charged: 'no' };
  expect(await settle(sendCommand('ping', {}))).toMatchObject(problem);
  expect(send).toHaveBeenCalledTimes(4);
  send.mockReset().mockResolvedValue(undefined);
  expect(await settle(sendCommand('ping', {}))).toMatchObject(problem);
});

it('a command that may have been heard is never sent again, and its charge is not denied', async () => {
  send.mockRejectedValue(cut);
  const start = { jobId: crypto.randomUUID(), choices: {} as never, priceShown: '{}' };
  expect(await settle(sendCommand('start-restage', start))).toMatchObject({ charged: 'maybe' });
  expect(send).toHaveBeenCalledTimes(1);
  expect(await settle(sendCommand('dismiss-job', { jobId: 'j' }))).toMatchObject({ charged: 'no' });
  expect(send).toHaveBeenCalledTimes(2);
  send.mockReset().mockResolvedValue(undefined);
  expect(await settle(sendCommand('start-restage', start))).toMatchObject({ charged: 'maybe' });
  expect(send).toHaveBeenCalledTimes(1);
});

it('a page asks once more, and is silent when it is older than the extension', async () => {
  send.mockRejectedValueOnce(nobody).mockResolvedValue(done);
  const asked = askBackground('is-site-on', {});
  expect(send, 'the gesture of a click lasts no longer').toHaveBeenCalledTimes(1);
  await vi.runAllTimersAsync();
  expect(await asked).toEqual(done);
  send.mockReset().mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(await askBackground('is-site-on', {})).toBeUndefined();
  expect(send).toHaveBeenCalledTimes(1);
});
