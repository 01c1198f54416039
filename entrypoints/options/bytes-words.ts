import { browser } from 'wxt/browser';

/** "840 kB", "12.5 MB", "1.2 GB". */
export function bytesWords(bytes: number): string {
  const [size, unit] =
    bytes < 1e6
      ? [bytes / 1e3, 'kilobyte']
      : bytes < 1e9
        ? [bytes / 1e6, 'megabyte']
        : [bytes / 1e9, 'gigabyte'];
  return new Intl.NumberFormat(browser.i18n.getUILanguage(), {
    style: 'unit',
    unit: String(unit),
    maximumFractionDigits: Number(size) < 100 && unit !== 'kilobyte' ? 1 : 0,
  }).format(Number(size));
}
