import type { Browser } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/** The extension API under Firefox's types, for what exists nowhere else. */
export const firefox = browser as unknown as Browser;
