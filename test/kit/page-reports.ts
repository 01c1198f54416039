/** Pages that our scripts can be brought to, for tests of what asks them. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Injection {
  target: { tabId: number; frameIds?: number[] };
  func?: unknown;
}

/**
 * What the page script answers in each tab, by frame id; no entry: it doesn't run there.
 * @param seen a tab of undefined is shut to us
 */
export function answerInPages(seen: (tabId: number) => Record<number, unknown> | undefined): void {
  async function executeScript({ target: { tabId, frameIds }, func }: Injection) {
    const answers = seen(tabId);
    if (!answers) throw new Error('Cannot access contents of the page.');
    if (frameIds === undefined) {
      const frames = Object.keys(answers).map(Number);
      // Browsers promise no order.
      return frames.reverse().map((frameId) => ({ frameId, result: true }));
    }
    return frameIds.map((frameId) => {
      if (!(frameId in answers)) throw new Error('No frame with that id.');
      return { frameId, result: func ? answers[frameId] : undefined };
    });
  }
  Object.assign(fakeBrowser, { scripting: { executeScript } });
}
