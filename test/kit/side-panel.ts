/** The real side panel. Playwright's own connection doesn't show it; a second one over the port does. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { namesKept } from './names-kept';
import { poll } from './poll';

export interface AttachedPanel {
  page: Page;
  detach(): Promise<void>;
}

/**
 * Waits until the panel is open, then attaches.
 * @param profileFolder where Chromium wrote its DevTools port
 * @param address the panel's own URL
 */
export async function attachSidePanel(
  profileFolder: string,
  address: string,
): Promise<AttachedPanel> {
  const port = await readPort(profileFolder);
  await poll('the side panel to open', async () => {
    const reply = await fetch(`http://127.0.0.1:${port}/json/list`);
    const targets: { url: string }[] = await reply.json();
    return targets.find((target) => target.url.startsWith(address));
  });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await poll('the side panel as a page', async () => findPage(browser, address));
  await page.evaluate(namesKept);
  return { page, detach: () => browser.close() };
}

async function readPort(profileFolder: string): Promise<string> {
  const text = await readFile(join(profileFolder, 'DevToolsActivePort'), 'utf8');
  return text.split('\n')[0] ?? '';
}

function findPage(browser: Browser, address: string): Page | undefined {
  return browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url().startsWith(address));
}
