/** Photos that can't be used: each is refused with a sentence, and the choices stay. */
import { expect } from '@playwright/test';
import { test } from '../kit/fixtures';
import {
  LISTING_TITLE,
  LISTING_URL,
  type PhotoAnswer,
  serveListingPage,
} from '../kit/listing-page';
import { gonePhoto, hugePhoto, smallPhoto, svgAsPhoto, textAsPhoto } from '../kit/odd-photos';
import { chooseStyle, restageButton } from '../kit/panel';
import { clickRestageButton } from '../kit/restage-button';

const cases: { name: string; answer: PhotoAnswer; sentence: RegExp }[] = [
  {
    name: 'is gone',
    answer: gonePhoto,
    sentence: /did not hand out the picture \(answer 404\).*Reload/,
  },
  {
    name: 'is not an image',
    answer: textAsPhoto,
    sentence: /does not hold a picture.*Choose a JPEG/,
  },
  { name: 'is an SVG', answer: svgAsPhoto, sentence: /drawing \(SVG\).*Choose a photo/ },
  {
    name: 'is too small',
    answer: smallPhoto,
    sentence: /only 160 by 120 pixels.*Open the photo larger/,
  },
  {
    name: 'is too large',
    answer: hugePhoto,
    sentence: /9000 by 7000 pixels; at most 50 megapixels/,
  },
];

for (const { name, answer, sentence } of cases) {
  test(`a photo that ${name}`, async ({ world, launch }) => {
    serveListingPage(world, answer);
    const browser = await launch();
    const page = await browser.context.newPage();
    await page.goto(LISTING_URL);
    await clickRestageButton(page);

    const panel = await browser.openSidePanelPage();
    await expect(panel.getByRole('alert')).toHaveText(sentence);
    await expect(panel.getByText(LISTING_TITLE)).toBeVisible();
    await chooseStyle(panel, 'Japandi');
    await expect(restageButton(panel)).toBeDisabled();
    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect(panel.getByRole('alert')).toHaveText(sentence);
    await expect(panel.getByRole('radio', { name: 'Japandi' })).toBeChecked();
  });
}
