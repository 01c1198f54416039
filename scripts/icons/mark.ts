/** The extension's mark: a house outline on the left of a slider, the furnished house on its right. */

const GREEN = '#1f5c4a';
const CREAM = '#f8ecd4';
const AMBER = '#eba63f';

/** How bold a size is drawn, in sixteenths of its side: small ones need thick lines and no detail. */
interface Weight {
  line: number;
  slider: number;
  detail: boolean;
}

const SMALL: Weight = { line: 2, slider: 2, detail: false };
const LARGE: Weight = { line: 1.1, slider: 0.75, detail: true };

/** Below this many pixels a handle and an armchair would be mere specks. */
const DETAIL_FROM = 48;

const armchair = `<g fill="${GREEN}">
    <rect x="10" y="8.6" width="2.8" height="3.4" rx="0.9"/>
    <path d="M9.2 10.9a.65.65 0 0 1 1.3 0V11.4H12.3V10.9a.65.65 0 0 1 1.3 0V12.6H9.2Z" stroke="${CREAM}" stroke-width="0.3" paint-order="stroke"/>
    <path d="M9.7 12.5h.6V13.1h-.6ZM12.5 12.5h.6V13.1h-.6Z"/>
  </g>`;

/** SVG of the mark for one size in pixels. Drawn on a grid of 16, so that edges meet whole pixels. */
export function mark(size: number): string {
  const weight = size < DETAIL_FROM ? SMALL : LARGE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">
  <rect width="16" height="16" rx="3.5" fill="${GREEN}"/>
  ${before(weight)}
  <path d="M8 2 14 7V14H8Z" fill="${CREAM}"/>
  ${weight.detail ? armchair : ''}
  ${slider(weight)}
</svg>`;
}

/** The left half, empty: its line lies inside the shape, so both halves have one contour. */
function before({ line }: Weight): string {
  const id = 'left';
  const contour = 'M8 2 2 7V14H8Z';
  return `<clipPath id="${id}"><path d="${contour}"/></clipPath>
  <path d="M8 2 2 7V14H8" fill="none" stroke="${CREAM}" stroke-width="${2 * line}" clip-path="url(#${id})"/>`;
}

function slider({ slider: width, detail }: Weight): string {
  const line = `<rect x="${8 - width / 2}" y="1" width="${width}" height="14" rx="${detail ? width / 2 : 0}" fill="${AMBER}"/>`;
  return detail ? `${line}<circle cx="8" cy="6.6" r="1.6" fill="${AMBER}"/>` : line;
}
