/** Asking the page and its frames for their photos. */
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askPage } from '@/utils/ask-page';
import type { PhotoProposal } from '@/utils/messages';

const photo = (url: string): PhotoProposal => ({
  ...{ urls: [url], pageUrl: 'https://homes.example/1', listingTitle: 'Home', caption: '' },
  box: { x: 0, y: 0, width: 10, height: 10 },
  devicePixelRatio: 1,
});

/** Answers by frame id; a frame without one has nobody who listens. */
function openTab(reports: Record<number, unknown>, frameIds: number[] | 'closed'): void {
  const executeScript = vi.fn(async () => {
    if (frameIds === 'closed') throw new Error('Cannot access contents of the page.');
    return frameIds.map((frameId) => ({ frameId, result: true }));
  });
  const sendMessage = async (_tab: number, _message: unknown, { frameId = -1 } = {}) => {
    if (!(frameId in reports)) throw new Error('Receiving end does not exist.');
    return reports[frameId];
  };
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  Object.assign(fakeBrowser.tabs, { sendMessage });
}

it('hears the page first, then its frames, each photo once', async () => {
  openTab(
    {
      0: { site: 'homes', photos: [photo('https://a.example/1.jpg')] },
      5: {
        site: 'homes',
        photos: [photo('https://a.example/1.jpg'), photo('https://a.example/2.jpg')],
      },
    },
    [5, 0, 9],
  );
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
  openTab(
    { 0: { site: null, photos: [small] }, 5: { site: null, photos: [{ ...large, frameId: 7 }] } },
    [0, 5],
  );
  expect((await askPage(1))?.photos).toEqual([{ ...large, frameId: 5 }]);
});

it('hears the page alone where frames can not be listed', async () => {
  openTab({ 0: { site: null, photos: [photo('https://a.example/1.jpg')] } }, 'closed');
  expect((await askPage(1))?.photos).toHaveLength(1);
});

it('trusts no frame that makes no sense, and tells silence from an empty page', async () => {
  openTab({ 0: { site: null, photos: [] }, 4: { photos: 'all of them' } }, [0, 4]);
  expect(await askPage(1)).toEqual({ site: null, photos: [] });
  openTab({}, [0]);
  expect(await askPage(1)).toBeUndefined();
});
