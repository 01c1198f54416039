/** Files that our pages save. */
import type { Page } from '@playwright/test';
import { poll } from './poll';

/** What a button saves; caught before it becomes a file, which needs no folder for downloads. */
export async function savedBy(own: Page, name: string): Promise<Uint8Array> {
  await own.evaluate(() => {
    const link = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      Reflect.set(window, 'saved', file);
      URL.createObjectURL = link;
      return link(file);
    };
  });
  await own.getByRole('button', { name }).click();
  const dataUrl = await poll('the file', () => own.evaluate(readSaved));
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}

/** Runs inside the page. */
async function readSaved(): Promise<string | undefined> {
  const file: unknown = Reflect.get(window, 'saved');
  if (!(file instanceof Blob)) return undefined;
  Reflect.deleteProperty(window, 'saved');
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
