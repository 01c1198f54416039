import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The tab under the popup. Its address is readable because opening the popup gave `activeTab`. */
export interface ActiveTab {
  tabId: number;
  windowId: number;
  url?: string;
}

/** Undefined until the browser has said; known before anybody can click. */
export function useActiveTab(): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab>();
  useEffect(() => {
    void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
      if (active?.id === undefined || active.windowId === undefined) return;
      setTab({ tabId: active.id, windowId: active.windowId, url: active.url });
    });
  }, []);
  return tab;
}
