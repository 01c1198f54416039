import firefox from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/** Opens the place where people give an extension's commands their keys. */
export function openShortcutSettings(): void {
  if (import.meta.env.FIREFOX) void firefox.commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
