const endings: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
]);

/** `stem` with the ending of what the bytes are: some services go by the name of a file. */
export function fileName(stem: string, { type }: Blob): string {
  return `${stem}.${endings.get(type) ?? 'bin'}`;
}
