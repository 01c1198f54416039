/** Where each system keeps Chromium browsers. Data only; read by find-browser.mjs. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Commands on Linux, best first. */
export const linuxCommands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Application bundles on macOS, relative to an Applications folder. */
export const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Programs on Windows, relative to a program folder. */
export const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Folders that may hold `windowsPrograms`. */
export const windowsFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];

/** Where Playwright keeps the browsers it fetched, when PLAYWRIGHT_BROWSERS_PATH doesn't say. */
export const playwrightFolders = {
  linux: join(homedir(), '.cache', 'ms-playwright'),
  darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
};

const macForTesting = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
const macChromium = 'Chromium.app/Contents/MacOS/Chromium';

/** The program inside one of Playwright's `chromium-*` folders; its layout changed over time. */
export const playwrightPrograms = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  `chrome-mac-arm64/${macForTesting}`,
  `chrome-mac-x64/${macForTesting}`,
  `chrome-mac/${macForTesting}`,
  `chrome-mac/${macChromium}`,
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];
