/** Metres to drawing units. */
const SCALE = 92;
const [LEFT, TOP] = [170, 120];
const WALL = 0.3;
const INK = '#2b2f36';

const x = (metres: number): number => LEFT + metres * SCALE;
const y = (metres: number): number => TOP + metres * SCALE;

/** A filled wall between two corners given in metres. */
const wall = (x0: number, y0: number, x1: number, y1: number): string =>
  `<rect x="${x(x0)}" y="${y(y0)}" width="${(x1 - x0) * SCALE}" height="${(y1 - y0) * SCALE}" fill="${INK}"/>`;

/** A window: the wall opened, with its two panes drawn as thin lines. */
function glazing(x0: number, y0: number, x1: number, y1: number): string {
  const isLevel = x1 - x0 > y1 - y0;
  const middle = isLevel
    ? `M${x(x0)} ${y((y0 + y1) / 2)}H${x(x1)}`
    : `M${x((x0 + x1) / 2)} ${y(y0)}V${y(y1)}`;
  return `<rect x="${x(x0)}" y="${y(y0)}" width="${(x1 - x0) * SCALE}" height="${(y1 - y0) * SCALE}" fill="#fff" stroke="${INK}" stroke-width="2"/><path d="${middle}" stroke="${INK}" stroke-width="2"/>`;
}

interface Leaf {
  /** Hinge, in metres. */
  hinge: readonly [number, number];
  /** Tip of the open leaf and of the closed one. */
  open: readonly [number, number];
  closed: readonly [number, number];
  sweep: 0 | 1;
}

/** An open door leaf with the arc it swings through. */
function doorLeaf({ hinge, open, closed, sweep }: Leaf): string {
  const reach = Math.hypot(open[0] - hinge[0], open[1] - hinge[1]) * SCALE;
  return `<path d="M${x(hinge[0])} ${y(hinge[1])}L${x(open[0])} ${y(open[1])}" stroke="${INK}" stroke-width="5"/><path d="M${x(open[0])} ${y(open[1])}A${reach} ${reach} 0 0 ${sweep} ${x(closed[0])} ${y(closed[1])}" fill="none" stroke="${INK}" stroke-width="1.6"/>`;
}

const gap = (x0: number, y0: number, x1: number, y1: number): string =>
  `<rect x="${x(x0)}" y="${y(y0)}" width="${(x1 - x0) * SCALE}" height="${(y1 - y0) * SCALE}" fill="#fff"/>`;

const piece = (x0: number, y0: number, width: number, depth: number, round = 6): string =>
  `<rect x="${x(x0)}" y="${y(y0)}" width="${width * SCALE}" height="${depth * SCALE}" rx="${round}" class="f"/>`;

const label = (x0: number, y0: number, name: string, area: string): string =>
  `<text x="${x(x0)}" y="${y(y0)}" class="n">${name}</text><text x="${x(x0)}" y="${y(y0) + 30}" class="a">${area}</text>`;

const disc = (x0: number, y0: number, radius: number): string =>
  `<circle cx="${x(x0)}" cy="${y(y0)}" r="${radius * SCALE}" class="f"/>`;

const floors = `
<rect x="${x(0)}" y="${y(0)}" width="${9.3 * SCALE}" height="${8.4 * SCALE}" fill="#fbf8f2"/>
<rect x="${x(0)}" y="${y(5.2)}" width="${3.4 * SCALE}" height="${3.2 * SCALE}" fill="#eef2f1"/>`;

const walls = [
  wall(-WALL, -WALL, 9.3 + WALL, 0),
  wall(-WALL, 8.4, 9.3 + WALL, 8.4 + WALL),
  wall(-WALL, 0, 0, 8.4),
  wall(9.3, 0, 9.3 + WALL, 8.4),
  wall(5.1, 0, 5.25, 5.2),
  wall(0, 5.1, 9.3, 5.25),
  wall(3.35, 5.25, 3.5, 8.4),
  wall(6.3, 5.25, 6.45, 8.4),
].join('');

const openings = [
  glazing(0.8, -WALL, 2.3, 0),
  glazing(2.9, -WALL, 4.4, 0),
  glazing(6.3, -WALL, 8.2, 0),
  glazing(-WALL, 6.2, 0, 7.2),
  glazing(9.3, 6.1, 9.3 + WALL, 7.5),
  gap(4.0, 5.1, 4.9, 5.25),
  gap(5.5, 5.1, 6.3, 5.25),
  gap(3.35, 6.9, 3.5, 7.7),
  gap(6.3, 5.7, 6.45, 6.6),
  gap(4.4, 8.4, 5.4, 8.4 + WALL),
  doorLeaf({ hinge: [4.0, 5.1], open: [4.0, 4.2], closed: [4.9, 5.1], sweep: 1 }),
  doorLeaf({ hinge: [5.5, 5.1], open: [5.5, 4.3], closed: [6.3, 5.1], sweep: 1 }),
  doorLeaf({ hinge: [3.35, 6.9], open: [2.55, 6.9], closed: [3.35, 7.7], sweep: 0 }),
  doorLeaf({ hinge: [6.45, 5.7], open: [7.35, 5.7], closed: [6.45, 6.6], sweep: 1 }),
  doorLeaf({ hinge: [4.4, 8.4], open: [4.4, 7.4], closed: [5.4, 8.4], sweep: 1 }),
].join('');

const furniture = [
  piece(0.15, 1.5, 0.95, 2.2, 12),
  piece(0.15, 1.5, 0.28, 2.2, 10),
  piece(1.45, 2.1, 0.65, 1.0, 8),
  piece(4.6, 1.2, 0.45, 2.3, 3),
  piece(6.75, 2.75, 1.9, 2.1, 8),
  piece(6.9, 4.3, 0.75, 0.42, 12),
  piece(7.75, 4.3, 0.75, 0.42, 12),
  piece(6.24, 4.45, 0.45, 0.42, 4),
  piece(8.74, 4.45, 0.45, 0.42, 4),
  piece(8.68, 0.2, 0.6, 2.2, 3),
  piece(0.05, 5.3, 1.75, 0.78, 10),
  piece(0.2, 5.42, 1.45, 0.54, 22),
  piece(0.06, 7.75, 0.6, 0.5, 10),
  piece(2.1, 5.28, 0.4, 0.22, 4),
  disc(2.3, 5.75, 0.22),
  piece(6.5, 7.8, 2.75, 0.58, 2),
  piece(8.7, 7.2, 0.58, 0.62, 2),
  piece(6.9, 7.9, 0.5, 0.38, 8),
  disc(7.95, 7.98, 0.1),
  disc(8.25, 7.98, 0.1),
  disc(7.95, 8.22, 0.1),
  disc(8.25, 8.22, 0.1),
  disc(7.95, 6.5, 0.42),
].join('');

const labels = [
  label(3.5, 2.2, 'Living room', '26.0 m²'),
  label(7.2, 1.5, 'Bedroom', '20.7 m²'),
  label(1.6, 7.0, 'Bathroom', '10.3 m²'),
  label(4.9, 6.5, 'Hall', '8.8 m²'),
  label(7.5, 7.25, 'Kitchen', '8.9 m²'),
].join('');

/** A dimension line with ticks, in drawing units. */
const dimension = (x0: number, y0: number, x1: number, y1: number, text: string): string =>
  `<path d="M${x0} ${y0}L${x1} ${y1}" class="d"/><circle cx="${x0}" cy="${y0}" r="3.5" fill="#7b828c"/><circle cx="${x1}" cy="${y1}" r="3.5" fill="#7b828c"/><text x="${(x0 + x1) / 2}" y="${(y0 + y1) / 2 - 8}" class="a" ${x0 === x1 ? `transform="rotate(-90 ${x0} ${(y0 + y1) / 2})"` : ''}>${text}</text>`;

/** An invented two-room flat, 1200 by 900. */
export const FLOOR_PLAN = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900" viewBox="0 0 1200 900">
<style>
text { font-family: 'Liberation Sans', Arial, Helvetica, sans-serif; text-anchor: middle; }
.n { font-size: 25px; font-weight: 700; fill: ${INK}; }
.a { font-size: 20px; fill: #5d646e; }
.f { fill: #fff; stroke: #a7adb5; stroke-width: 2; }
.d { stroke: #7b828c; stroke-width: 1.5; fill: none; }
</style>
<rect width="1200" height="900" fill="#fff"/>
<g transform="translate(20 -8) scale(0.96)">
${floors}${furniture}${walls}${openings}${labels}
${dimension(x(0), 62, x(5.1), 62, '5.10 m')}${dimension(x(5.25), 62, x(9.3), 62, '4.05 m')}
${dimension(104, y(0), 104, y(5.1), '5.10 m')}${dimension(104, y(5.25), 104, y(8.4), '3.15 m')}
<g transform="translate(1135 150)"><circle r="34" fill="none" stroke="#7b828c" stroke-width="2"/><path d="M0 -27L11 16L0 8L-11 16Z" fill="${INK}"/><text y="-44" class="a">N</text></g>
<path d="M1070 850h92M1070 843v14M1162 843v14" class="d"/><text x="1116" y="836" class="a">1 m</text>
</g></svg>`;
