/** A real Chromium with the extension in it, for tests, measurements, screenshots and `npm start`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../../scripts/install-browser.mjs';
import { namesKept } from './names-kept';
import { attachSidePanel } from './side-panel';

/** The build that may also touch 127.0.0.1; `wxt build --mode test` writes it. */
export const testBuild = resolve(
  process.env.RESTAGE_BUILD ?? join(import.meta.dirname, '../../.output/chrome-mv3-test'),
);

/** What people get; `wxt build` writes it. */
export const shippedBuild = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/**
 * What Playwright switches off, because Chromium takes the last list alone; and its address bar's lists
 * of suggestions, which are pages of their own: loading them takes a third of a launch's time.
 */
const FEATURES_OFF = [
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync'],
  ...['AimEnabled', 'DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable'],
  ...['HttpsUpgrades', 'LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying'],
  ...['OptimizationHints', 'PaintHolding', 'PreconnectToSearch', 'TcpPortRandomizationWin'],
  ...['ThirdPartyStoragePartitioning', 'WebUIOmniboxAimPopup', 'WebUIOmniboxPopup'],
];

/** The extension's own pages. */
export type ExtensionPage = 'sidepanel' | 'popup' | 'options' | 'welcome';

export interface LaunchOptions {
  /** Unpacked extension; null launches without any. Default: the test build. */
  extensionFolder?: string | null;
  /** Default: a fresh one, deleted by `close`. */
  profileFolder?: string;
  /** Extra Chromium arguments, e.g. a world's. */
  args?: readonly string[];
  /** CSS pixels of a page. */
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** X display to show real windows on, e.g. `:7`; default: no windows. `viewport` is left to them. */
  display?: string;
  /**
   * Loads the extension by argument, which Chromium still takes and branded Chrome doesn't: what a
   * person allows it then outlives a restart, as it does once it is installed.
   */
  keepPermissions?: boolean;
}

export interface RunningBrowser {
  context: BrowserContext;
  /** Talks to the browser as a whole. */
  control: CDPSession;
  extensionId: string;
  openExtensionPage(name: ExtensionPage): Promise<Page>;
  /** Waits for the real side panel to be open and attaches to it. */
  openSidePanelPage(): Promise<Page>;
  /** Ends the background worker as the browser would; anything in its memory is gone. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** @throws Error with the steps to take when there is no browser */
export async function launchBrowser(options: LaunchOptions = {}): Promise<RunningBrowser> {
  const profileFolder = options.profileFolder ?? (await mkdtemp(join(tmpdir(), 'restage-')));
  const context = await launchContext(profileFolder, options);
  const control = await browserSession(context);
  const extensionId = options.keepPermissions
    ? await idOfWorker(context)
    : await loadExtension(control, options.extensionFolder);
  const address = (name: ExtensionPage) => `chrome-extension://${extensionId}/${name}.html`;
  const detachers: (() => Promise<void>)[] = [];
  return {
    context,
    control,
    extensionId,
    async openExtensionPage(name) {
      const page = await context.newPage();
      await page.goto(address(name));
      return page;
    },
    async openSidePanelPage() {
      const attached = await attachSidePanel(profileFolder, address('sidepanel'));
      detachers.push(attached.detach);
      return attached.page;
    },
    stopWorker: () => stopWorker(control, extensionId),
    async close() {
      await Promise.allSettled(detachers.map((detach) => detach()));
      await context.close();
      if (!options.profileFolder) await rm(profileFolder, { recursive: true, force: true });
    },
  };
}

async function launchContext(
  profileFolder: string,
  options: LaunchOptions,
): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profileFolder, {
    executablePath: await ensureBrowser(),
    ...screenOf(options),
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    // Playwright switches off by default what people have.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      // Lets `Extensions.loadUnpacked` work, the one way in that branded Chrome still has too.
      '--enable-unsafe-extension-debugging',
      // The side panel can only be reached from a second connection, over this port.
      '--remote-debugging-port=0',
      '--disable-quic',
      `--disable-features=${FEATURES_OFF}`,
      '--lang=en-GB',
      ...(options.keepPermissions ? loadArguments(options.extensionFolder) : []),
      ...(options.args ?? []),
    ],
  });
  await context.addInitScript(namesKept);
  return context;
}

function screenOf({ display, viewport = { width: 1280, height: 800 } }: LaunchOptions) {
  if (display === undefined) return { headless: true, viewport };
  return { headless: false, viewport: null, env: { ...process.env, DISPLAY: display } };
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Playwright gave no browser for this profile.');
  return browser.newBrowserCDPSession();
}

async function loadExtension(
  control: CDPSession,
  folder: string | null = testBuild,
): Promise<string> {
  if (folder === null) return '';
  const { id } = await control.send('Extensions.loadUnpacked', { path: folder });
  return id;
}

function loadArguments(folder: string | null = testBuild): readonly string[] {
  return [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
}

async function idOfWorker(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

async function stopWorker(control: CDPSession, extensionId: string): Promise<void> {
  const { targetInfos } = await control.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
  );
  if (worker) await control.send('Target.closeTarget', { targetId: worker.targetId });
}
