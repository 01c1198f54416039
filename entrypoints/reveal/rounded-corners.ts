/** How far up the element may stand that cuts a photo's corners. */
const LEVELS = 6;
/** Edges that differ by less are the same, CSS pixels. */
const SAME = 2;

const corners = [
  ['top', 'left', 'borderTopLeftRadius'],
  ['top', 'right', 'borderTopRightRadius'],
  ['bottom', 'right', 'borderBottomRightRadius'],
  ['bottom', 'left', 'borderBottomLeftRadius'],
] as const;

/** A `border-radius` with the photo's own corners, or those of whatever cuts it there. Reads layout. */
export function roundedCornersOf(photo: Element): string {
  const box = photo.getBoundingClientRect();
  const radii = corners.map(() => '0px');
  let around: Element | null = photo;
  for (let level = 0; around && level < LEVELS; level += 1, around = around.parentElement) {
    const style = getComputedStyle(around);
    if (around !== photo && style.overflow === 'visible') continue;
    const cut = around.getBoundingClientRect();
    corners.forEach(([edge, side, radius], index) => {
      const meets =
        Math.abs(box[edge] - cut[edge]) < SAME && Math.abs(box[side] - cut[side]) < SAME;
      // The first of two is the horizontal one.
      if (meets && radii[index] === '0px') radii[index] = style[radius].split(' ')[0] ?? '0px';
    });
  }
  return radii.join(' ');
}
