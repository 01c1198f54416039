import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The browser window this page is in; undefined for a moment at first. */
export function useWindowId(): number | undefined {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => {
    void browser.windows.getCurrent().then((current) => setWindowId(current.id));
  }, []);
  return windowId;
}
