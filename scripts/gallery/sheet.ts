import type { Page } from '@playwright/test';

export interface SheetPicture {
  label: string;
  /** JPEG, base64. */
  picture: string;
}

const COLUMN_WIDTH = 480;

/** A JPEG of all pictures side by side with their labels. */
export async function shootSheet(
  page: Page,
  pictures: readonly SheetPicture[],
  columns: number,
  path: string,
): Promise<void> {
  const figures = pictures.map(
    ({ label, picture }) =>
      `<figure><img src="data:image/jpeg;base64,${picture}" alt=""><figcaption>${label}</figcaption></figure>`,
  );
  await page.setViewportSize({ width: columns * COLUMN_WIDTH, height: 800 });
  await page.setContent(
    `<style>
    body { margin: 0; display: grid; grid-template-columns: repeat(${columns}, 1fr); font: 14px sans-serif }
    figure { margin: 2px } img { width: 100%; display: block } figcaption { padding: 4px }
  </style>${figures.join('')}`,
  );
  await page.screenshot({ path, fullPage: true, type: 'jpeg', quality: 88 });
}
