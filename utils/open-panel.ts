import { browser } from 'wxt/browser';
import { firefox } from './firefox';

/**
 * Opens the side panel. Must be called synchronously inside a user gesture's listener: after any
 * `await` the gesture is gone. Firefox lets menus, commands and pages of ours open the sidebar, but
 * never a click inside a web page.
 * @returns whether it opened
 */
export async function openPanel(windowId: number | undefined): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX) await firefox.sidebarAction.open();
    else if (windowId === undefined) return false;
    else await browser.sidePanel.open({ windowId });
    return true;
  } catch {
    // No gesture, or the browser refused: the caller tells the person how to open it.
    return false;
  }
}
