/** Commands and rows of the extension in Firefox, from one of its own pages. */
import type { Job } from '../../../utils/jobs/job';
import type { Answer } from '../../../utils/messages';
import type { Listing, Photo, Result } from '../../../utils/store/rows';
import { poll } from '../poll';
import type { RealScreen } from '../real-screen';
import type { RunningFirefox } from './launch-firefox';

interface Tables {
  jobs: Job;
  listings: Listing;
  photos: Photo;
  results: Result;
}

/** A row as it can leave the browser: its pictures in base64. */
type Plain<Row> = { [Key in keyof Row]: Row[Key] extends Blob | undefined ? string : Row[Key] };

export function sendInFirefox(
  firefox: RunningFirefox,
  name: string,
  payload: object,
): Promise<Answer<Record<string, unknown>>> {
  const message = { restage: name, payload };
  return firefox.run('return page.browser.runtime.sendMessage(values[0])', message) as Promise<
    Answer<Record<string, unknown>>
  >;
}

/** Every row of a table; asks the database, not the background. */
export function rowsInFirefox<Name extends keyof Tables>(
  firefox: RunningFirefox,
  table: Name,
): Promise<readonly Plain<Tables[Name]>[]> {
  return firefox.run(readTable, table) as Promise<readonly Plain<Tables[Name]>[]>;
}

/** Waits until every photo has its bytes. */
export function photosReady(firefox: RunningFirefox): Promise<true> {
  return poll('the photos', async () => {
    const photos = await rowsInFirefox(firefox, 'photos');
    return photos.every(({ state }) => state === 'ready') || undefined;
  });
}

/** `running`, `stopped` and what is between them. */
export function backgroundState(firefox: RunningFirefox): Promise<unknown> {
  return firefox.runAsBrowser(
    `return WebExtensionPolicy.getByID('restage@restage.example').extension.backgroundState;`,
  );
}

/** Firefox opens it when an extension is installed; while it waits for a job it wakes the background. */
export async function closeSidebar(firefox: RunningFirefox): Promise<void> {
  await firefox.runAsBrowser('page.SidebarController.hide();');
}

/** Chooses an entry of the context menu that is open, or opens. */
export async function chooseInMenu(firefox: RunningFirefox, label: string): Promise<void> {
  await poll(`"${label}" in the context menu`, async () => {
    return (await firefox.runAsBrowser(chooseEntry, label)) === true || undefined;
  });
}

const chooseEntry = `
  const menu = page.document.getElementById('contentAreaContextMenu');
  const entry = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === values[0]);
  if (menu.state !== 'open' || !entry) return false;
  entry.doCommand();
  menu.hidePopup();
  return true;`;

/** Says yes to Firefox's own question for a permission. @returns what it asks */
export async function sayYesInFirefox(firefox: RunningFirefox): Promise<string> {
  const asked = await poll(
    'the question',
    async () => (await firefox.runAsBrowser(readQuestion)) || undefined,
  );
  // It ignores an answer that comes too soon after it appeared.
  await poll('the answer to be taken', async () => {
    return (await firefox.runAsBrowser(sayYes)) === true || undefined;
  });
  return String(asked);
}

/** Opens the popup over the tab in front. Resolves when it has stopped growing: then all of it is there. */
export async function openPopupInFirefox(firefox: RunningFirefox, desk: RealScreen): Promise<void> {
  const [x = 0, y = 0] = (await firefox.runAsBrowser(placeOfToolbarButton)) as number[];
  await desk.clickAt({ x, y });
  let height: unknown = 0;
  await poll('the popup', async () => {
    const before = height;
    await new Promise((resolve) => setTimeout(resolve, 700));
    height = await firefox.runAsBrowser(heightOfPopup);
    return (height !== 0 && height === before) || undefined;
  });
}

const placeOfToolbarButton = `
  const id = 'restage_restage_example-browser-action';
  page.CustomizableUI.addWidgetToArea(id, 'nav-bar');
  await new Promise((resolve) => page.requestAnimationFrame(() => page.setTimeout(resolve, 100)));
  const { x, y, width, height } = page.document.getElementById(id).getBoundingClientRect();
  return [page.mozInnerScreenX + x + width / 2, page.mozInnerScreenY + y + height / 2];`;
const heightOfPopup = `
  return page.document.querySelector('browser.webextension-popup-browser')?.clientHeight ?? 0;`;

const readQuestion = `
  const [question] = page.PopupNotifications.panel.children;
  return page.PopupNotifications.panel.state === 'open' ? question?.textContent : '';`;
const sayYes = `
  page.PopupNotifications.panel.firstElementChild?.button.click();
  return page.PopupNotifications.panel.state === 'closed';`;

const readTable = `
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await settled(page.indexedDB.open('restage'));
  const rows = await settled(database.transaction(values[0]).objectStore(values[0]).getAll());
  database.close();
  const toText = (blob) => new Promise((resolve) => {
    const reader = new page.FileReader();
    reader.onload = () => resolve(reader.result.split(',')[1] ?? '');
    reader.readAsDataURL(blob);
  });
  return Promise.all(rows.map(async (row) => {
    const plain = {};
    for (const [name, value] of Object.entries(row)) {
      plain[name] = String(value) === '[object Blob]' ? await toText(value) : value;
    }
    return plain;
  }));`;
