import { browser } from 'wxt/browser';
import { firefox } from '@/utils/firefox';

/** Opens the place where people give an extension's commands their keys. */
export function openShortcutSettings(): void {
  if (import.meta.env.FIREFOX) void firefox.commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
