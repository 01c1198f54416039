/** A screen of its own with a real mouse and keyboard: Xvfb and xdotool. Menus and prompts exist only there. */
import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import type { Point } from './restage-button';

const run = promisify(execFile);

export const hasRealScreen = ['Xvfb', 'xdotool'].every(
  (program) => spawnSync('which', [program]).status === 0,
);

/** Printed where a test is left out for want of the programs. */
export const WITHOUT_SCREEN =
  'left out: Xvfb or xdotool is not here (apt-get install xvfb xdotool)';

/** Pixels. */
const SIZE = { width: 1400, height: 1000 };

export interface RealScreen {
  /** E.g. `:7`. */
  display: string;
  /** Chromium arguments that fill the screen with the window. */
  args: readonly string[];
  /** Clicks a place of a page, in CSS pixels of its viewport; 3 is the right button. */
  click(page: Page, point: Point, button?: 1 | 3): Promise<void>;
  /** Clicks a place of the screen, in its pixels. */
  clickAt(point: Point): Promise<void>;
  /** Presses keys one after the other, by their X names. */
  press(...keys: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export async function startScreen(): Promise<RealScreen> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${SIZE.width}x${SIZE.height}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const display = `:${await readDisplay(server)}`;
  const xdotool = (...args: readonly string[]) =>
    run('xdotool', [...args], { env: { ...process.env, DISPLAY: display } });
  return {
    display,
    args: ['--window-position=0,0', `--window-size=${SIZE.width},${SIZE.height}`],
    async click(page, point, button = 1) {
      const { x, y } = await page.evaluate(placeOnScreen, point);
      await xdotool('mousemove', String(x), String(y), 'click', String(button));
    },
    async clickAt({ x, y }) {
      await xdotool('mousemove', x.toFixed(), y.toFixed(), 'click', '1');
    },
    async press(...keys) {
      for (const key of keys) {
        await xdotool('key', key);
        // The browser draws what a key opened before it takes the next one.
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
    },
    async close() {
      server.kill();
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    },
  };
}

/** Xvfb chooses a free number and says it once it is ready. */
async function readDisplay(server: ChildProcess): Promise<string> {
  const pipe = server.stdio[3];
  if (!pipe) throw new Error('Xvfb has no pipe to say its display on.');
  const [number] = await once(pipe, 'data');
  return String(number).trim();
}

/** Runs inside the page. Everything of the window that isn't the page is above or right of it. */
function placeOnScreen({ x, y }: { x: number; y: number }): { x: number; y: number } {
  return {
    x: Math.round((window.screenX + x) * devicePixelRatio),
    y: Math.round(
      (window.screenY + window.outerHeight - window.innerHeight + y) * devicePixelRatio,
    ),
  };
}
