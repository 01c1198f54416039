/** A page with pictures side by side and their names below. */
export function sheetPage(
  pictures: readonly { id: string; picture: string }[],
  columns: number,
): string {
  const figures = pictures.map(
    ({ id, picture }) =>
      `<figure><img src="${picture}" alt=""><figcaption>${id}</figcaption></figure>`,
  );
  return `<!doctype html><style>
    body { margin: 0; display: grid; grid-template-columns: repeat(${columns}, 1fr); font: 14px sans-serif }
    figure { margin: 0 } img { width: 100%; display: block } figcaption { padding: 4px 8px }
  </style>${figures.join('')}`;
}
