/** A real Firefox with the extension in it, driven over its own remote protocol. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { poll } from '../poll';
import type { World } from '../world';
import { connectMarionette } from './marionette';
import { openTunnel } from './tunnel';

/** `wxt build -b firefox --mv3 --mode test` writes it. It may reach every host, so Firefox asks nothing. */
export const firefoxTestBuild = resolve(import.meta.dirname, '../../../.output/firefox-mv3-test');

/** What people get; `wxt build -b firefox --mv3` writes it. */
export const firefoxShippedBuild = resolve(import.meta.dirname, '../../../.output/firefox-mv3');

const programs = ['/usr/bin/firefox-esr', '/usr/bin/firefox', process.env.FIREFOX_PATH ?? ''];

/** undefined where none is installed. */
export const firefoxProgram = programs.find((program) => program !== '' && existsSync(program));

const ADD_ON = 'restage@restage.example';

export interface RunningFirefox {
  /** Opens a page of the extension in the tab that scripts run in. */
  open(page: 'popup' | 'sidepanel' | 'options'): Promise<void>;
  /** Opens any address in a new tab, the one that scripts run in from then on. @returns the tab */
  visit(url: string): Promise<string>;
  /** Brings a tab to the front and runs scripts in it. */
  goTo(tab: string): Promise<void>;
  /** Moves the mouse to a place in that tab's page and presses. CSS pixels in the viewport */
  press(x: number, y: number, button?: 'left' | 'right'): Promise<void>;
  /** Runs the body of an async function in that tab; its page's globals are `page`. */
  run(body: string, ...values: readonly unknown[]): Promise<unknown>;
  /** The same with more rights than any page has: closed shadow roots are open to it. */
  lookInto(body: string, ...values: readonly unknown[]): Promise<unknown>;
  /** Outside of any page, with the rights of the browser itself. */
  runAsBrowser(body: string, ...values: readonly unknown[]): Promise<unknown>;
  close(): Promise<void>;
}

interface Settings {
  world: World;
  profileFolder: string;
  /** After how long without an event Firefox suspends the background; its own: 30,000. */
  idleMilliseconds: number;
  /** Default: the test build. */
  build?: string;
  /** X display to show it on, where alone it can draw with WebGL; default: no window. */
  display?: string;
}

/** @throws Error when there is no Firefox */
export async function launchFirefox(settings: Settings): Promise<RunningFirefox> {
  if (!firefoxProgram) throw new Error('There is no Firefox.');
  const { world, profileFolder, display, build = firefoxTestBuild } = settings;
  const uuid = randomUUID();
  const tunnel = await openTunnel(world.port);
  await mkdir(profileFolder, { recursive: true });
  await writeFile(join(profileFolder, 'user.js'), preferences(settings, uuid, tunnel.port));
  const firefox = spawn(
    firefoxProgram,
    [
      ...(display ? [] : ['--headless']),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
    ].concat(['--profile', profileFolder, '--width', '360', '--height', '900']),
    { stdio: 'ignore', env: { ...process.env, ...(display && { DISPLAY: display }) } },
  );
  const gone = new Promise<void>((done) => firefox.once('exit', () => done()));
  const port = await poll('Firefox to listen', () => readPort(profileFolder), 60);
  const wire = await connectMarionette(port);
  // Marionette takes what it is asked for as it stands, without WebDriver's `capabilities` around it.
  const session = await wire.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  if (!JSON.stringify(session).includes('"acceptInsecureCerts":true'))
    throw new Error('Firefox would not take the certificate of the emulated web.');
  await wire.send('WebDriver:SetTimeouts', { script: 120_000, pageLoad: 60_000 });
  await wire.send('Addon:Install', { path: build, temporary: true });

  const script = async (
    context: 'content' | 'chrome',
    body: string,
    values: readonly unknown[],
    rights = {},
  ) => {
    await wire.send('Marionette:SetContext', { value: context });

    const answer = await wire.send('WebDriver:ExecuteAsyncScript', {
      script: `const [...values] = arguments; const done = values.pop(); const page = window;
        (async () => { ${body} })().then(
          (value) => done(JSON.stringify({ value })),
          (error) => done(JSON.stringify({ error: String(error) })),
        );`,
      args: values,
      newSandbox: true,
      ...rights,
    });
    const { value, error } = JSON.parse(String((answer as { value: unknown }).value));
    if (error !== undefined) throw new Error(error);
    return value as unknown;
  };

  return {
    async open(page) {
      await script('chrome', openTab, [`moz-extension://${uuid}/${page}.html`]);
      await wire.send('Marionette:SetContext', { value: 'content' });
      const handles = await wire.send('WebDriver:GetWindowHandles');
      const [newest] = (handles as string[]).slice(-1);
      await wire.send('WebDriver:SwitchToWindow', { handle: newest });
      // A script whose page is replaced under it answers nothing.
      const where = () => script('content', whereAndHow, []).catch(() => undefined);
      await poll('the page', async () => (await where()) === 'moz-extension:complete' || undefined);
    },
    async visit(url) {
      await wire.send('Marionette:SetContext', { value: 'content' });
      const { handle } = (await wire.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
        handle: string;
      };
      await wire.send('WebDriver:SwitchToWindow', { handle });
      await wire.send('WebDriver:Navigate', { url });
      return handle;
    },
    async goTo(handle) {
      await wire.send('WebDriver:SwitchToWindow', { handle, focus: true });
    },
    async press(x, y, button = 'left') {
      await wire.send('Marionette:SetContext', { value: 'content' });
      const actions = [pressAt(x, y, button === 'left' ? 0 : 2)];
      await wire.send('WebDriver:PerformActions', { actions });
    },
    run: (body, ...values) => script('content', body, values),
    lookInto: (body, ...values) => script('content', body, values, { sandbox: 'system' }),
    runAsBrowser: (body, ...values) => script('chrome', body, values),
    async close() {
      await wire.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      const patience = setTimeout(() => firefox.kill('SIGKILL'), 10_000);
      await gone;
      clearTimeout(patience);
      wire.close();
      await tunnel.close();
    },
  };
}

/** @param button as WebDriver numbers them */
function pressAt(x: number, y: number, button: number) {
  return {
    ...{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ],
  };
}

const whereAndHow = 'return page.location.protocol + page.document.readyState';

/** Runs with the browser's rights; awaits nothing, because pages of extensions tell no load. */
const openTab = `
  const principal = Services.scriptSecurityManager.getSystemPrincipal();
  const tab = page.gBrowser.addTab(values[0], { triggeringPrincipal: principal });
  page.gBrowser.selectedTab = tab;
  return true;`;

async function readPort(profileFolder: string): Promise<number | undefined> {
  const text = await readFile(join(profileFolder, 'MarionetteActivePort'), 'utf8').catch(() => '');
  return Number(text) || undefined;
}

function preferences({ idleMilliseconds }: Settings, uuid: string, proxyPort: number): string {
  const wanted: Record<string, string | number | boolean> = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: uuid }),
    'extensions.background.idle.timeout': idleMilliseconds,
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'app.update.enabled': false,
    'security.sandbox.content.level': 0,
  };
  return Object.entries(wanted)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}
