import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { askPage } from '@/utils/ask-page';

/** The tab in front of a window, and how many photos of rooms its page has. */
export interface ActivePhotos {
  tabId: number;
  count: number;
}

/** Undefined where our script doesn't run; asked again when another tab or page comes to the front. */
export function useActivePhotos(windowId: number): ActivePhotos | undefined {
  const [photos, setPhotos] = useState<ActivePhotos>();
  useEffect(() => {
    let asked = 0;
    const look = async () => {
      asked += 1;
      const mine = asked;
      const [tab] = await browser.tabs.query({ active: true, windowId });
      const report = tab?.id === undefined ? undefined : await askPage(tab.id);
      if (mine !== asked) return;
      setPhotos(
        report && tab?.id !== undefined
          ? { tabId: tab.id, count: report.photos.length }
          : undefined,
      );
    };
    const onUpdated = (_tabId: number, { status }: { status?: string }) => {
      if (status === 'complete') void look();
    };
    void look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      asked = -1;
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [windowId]);
  return photos;
}
