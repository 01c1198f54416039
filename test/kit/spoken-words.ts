/** What pages and workers of a browser write to their consoles, from now on. */
import type { BrowserContext, Worker } from '@playwright/test';

/** @returns grows */
export function recordWords(context: BrowserContext): readonly string[] {
  const words: string[] = [];
  const listenTo = (worker: Worker) =>
    worker.on('console', (message) => void words.push(message.text()));
  context.on('console', (message) => void words.push(message.text()));
  context.on('weberror', (problem) => void words.push(problem.error().message));
  context.on('serviceworker', listenTo);
  context.serviceWorkers().forEach(listenTo);
  return words;
}
