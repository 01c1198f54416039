/** The browser has surely begun to read by then. */
const READ_MILLISECONDS = 60_000;

/** Saves a file that this page made. */
export function downloadFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_MILLISECONDS);
}

/** "restage 2026-03-01.zip". */
export function datedName(what: string, extension: string): string {
  return `${what} ${new Date().toISOString().slice(0, 10)}.${extension}`;
}
