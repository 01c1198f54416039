/** A browser that nothing watches: an attached debugger would keep its worker alive. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ensureBrowser } from '../../../scripts/install-browser.mjs';
import { testBuild } from '../launch';

export interface UnwatchedBrowser {
  close(): Promise<void>;
}

/** Starts it with the extension, on a profile that was set up before. */
export async function launchUnwatched(
  profileFolder: string,
  args: readonly string[],
): Promise<UnwatchedBrowser> {
  const program = await ensureBrowser();
  const browser = spawn(
    program,
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-quic',
      '--password-store=basic',
      `--user-data-dir=${profileFolder}`,
      `--disable-extensions-except=${testBuild}`,
      `--load-extension=${testBuild}`,
      ...args,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const gone = once(browser, 'exit');
  return {
    async close() {
      browser.kill('SIGTERM');
      await gone;
    },
  };
}
