/** Working the side panel the way a person does. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Chooses a style by clicking its name. */
export async function chooseStyle(panel: Page, style: string): Promise<void> {
  const styles = panel.getByRole('radiogroup', { name: 'Style' });
  await styles.getByText(style, { exact: true }).click();
  await expect(styles.getByRole('radio', { name: style, exact: true })).toBeChecked();
}

/** Asks for light, tone and wall colour: done in a second, where furniture takes half a minute here. */
export async function chooseTone(panel: Page): Promise<void> {
  await panel
    .getByRole('combobox', { name: 'What to do' })
    .selectOption({ label: 'Light, tone and wall colour' });
}

/** The button that starts a job and says what it costs. */
export function restageButton(panel: Page): Locator {
  return panel.getByRole('button', { name: /^Restage · / });
}

export async function pressRestage(panel: Page): Promise<void> {
  await restageButton(panel).click();
}

/** The slider between before and after; it is there exactly while a result is shown. */
export function resultDivider(panel: Page): Locator {
  return panel.getByRole('region', { name: 'Result' }).getByRole('slider');
}

export async function showHistory(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'History', exact: true }).click();
}

/** Unfolds the list of jobs, page by page. */
export async function showAllJobs(panel: Page): Promise<void> {
  const more = panel.getByRole('button', { name: 'Show more jobs' });
  const cards = panel.locator('article.job');
  while (await more.isVisible()) {
    const before = await cards.count();
    await more.click();
    await expect.poll(() => cards.count()).toBeGreaterThan(before);
  }
}
