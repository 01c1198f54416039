/** What a page's taken-over renderer could do: scripts in the extension's own world inside the page. */
import type { CDPSession, Page } from '@playwright/test';

interface Found {
  id: number;
  origin: string;
  auxData?: { type?: string };
}

/** Runs an expression where the content script runs, and waits for what it promises. */
export async function inContentWorld<Value>(page: Page, expression: string): Promise<Value> {
  const session = await page.context().newCDPSession(page);
  try {
    const contextId = await findWorld(session);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'It threw.');
    return result.value;
  } finally {
    await session.detach();
  }
}

/** Sends a command from there; answers as the background does. */
export function sendFromContentWorld(page: Page, restage: string, payload: unknown) {
  const message = JSON.stringify({ restage, payload });
  return inContentWorld<{ ok: boolean } | undefined>(
    page,
    `chrome.runtime.sendMessage(${message})`,
  );
}

async function findWorld(session: CDPSession): Promise<number> {
  const worlds: Found[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(
    ({ origin, auxData }) =>
      auxData?.type === 'isolated' && origin.startsWith('chrome-extension://'),
  );
  if (!world) throw new Error('No content script runs in this page.');
  return world.id;
}
