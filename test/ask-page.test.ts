/** Asking the page and its frames for their photos. */
import { expect, it } from 'vitest';
import { askPage } from '@/utils/ask-page';
import type { PhotoProposal } from '@/utils/messages';
import { answerInPages } from './kit/page-reports';

const photo = (url: string): PhotoProposal => ({
  ...{ urls: [url], pageUrl: 'https://homes.example/1', listingTitle: 'Home', caption: '' },
  box: { x: 0, y: 0, width: 10, height: 10 },
  devicePixelRatio: 1,
});

/** What each frame answers where our script runs. */
const openTab = (reports: Record<number, unknown> | undefined) => answerInPages(() => reports);

it('hears the page first, then its frames, each photo once', async () => {
  openTab({
    5: {
      site: 'homes',
      photos: [photo('https://a.example/1.jpg'), photo('https://a.example/2.jpg')],
    },
    0: { site: 'homes', photos: [photo('https://a.example/1.jpg')] },
    9: null,
  });
  const report = await askPage(1);
  expect(report?.site).toBe('homes');
  expect(report?.photos.map(({ urls }) => urls[0])).toEqual([
    'https://a.example/1.jpg',
    'https://a.example/2.jpg',
  ]);
});

it('takes of each photo its largest copy, and tells the frame it is in', async () => {
  const small = photo('https://a.example/1_640x480.jpg');
  const large = photo('https://a.example/1_1280x960.jpg');
  large.box = { x: 0, y: 0, width: 100, height: 100 };
  openTab({
    0: { site: null, photos: [small] },
    5: { site: null, photos: [{ ...large, frameId: 7 }] },
  });
  expect((await askPage(1))?.photos).toEqual([{ ...large, frameId: 5 }]);
});

it('hears nobody in a page that is shut to us', async () => {
  openTab(undefined);
  expect(await askPage(1)).toBeUndefined();
});

it('trusts no frame that makes no sense, and tells silence from an empty page', async () => {
  openTab({ 0: { site: null, photos: [] }, 4: { photos: 'all of them' } });
  expect(await askPage(1)).toEqual({ site: null, photos: [] });
  openTab({});
  expect(await askPage(1)).toBeUndefined();
});
