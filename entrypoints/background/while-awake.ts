import { browser } from 'wxt/browser';

const HEARTBEAT_MILLISECONDS = 20_000;

/** Keeps the worker from being put to sleep while one long piece of work runs, and no longer. */
export async function whileAwake<Value>(work: () => Promise<Value>): Promise<Value> {
  const heartbeat = setInterval(
    () => void browser.runtime.getPlatformInfo(),
    HEARTBEAT_MILLISECONDS,
  );
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
  }
}
