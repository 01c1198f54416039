import { type LabPlanes, labPlanes } from './lab-planes';
import type { Pixels } from './pixels';
import { ramp } from './ramp';
import { scaleDown } from './scale-down';

const LONG_SIDE = 96;

/** Sum of byte differences between two neighbours that only drawn edges reach. */
const DRAWN_EDGE = 150;

/** Shares of the picture with some property. */
interface Signs {
  /** Neighbours of exactly the same colour: drawn, not photographed. */
  flat: number;
  /** Neighbours of very different colour: lettering, plans. */
  hard: number;
  clear: number;
  sky: number;
  blue: number;
  leaves: number;
  /** Of the upper two thirds, what could be painted wall or ceiling. */
  plain: number;
}

/**
 * How much a picture looks like the inside of a room, 0 to 1, by its colours alone: not a plan, a
 * logo, a map, a facade or a face. Rough; good for wording a hint.
 */
export function roomLikeness(pixels: Pixels): number {
  const { flat, hard, clear, sky, blue, leaves, plain } = signsOf(pixels);
  const drawn = Math.max(ramp(0.75, 0.9, flat), ramp(0.35, 0.6, flat) * ramp(0.008, 0.03, hard));
  const outdoors = [ramp(0.12, 0.4, blue), ramp(0.3, 0.6, sky), ramp(0.08, 0.25, leaves)];
  const indoors = outdoors.reduce((left, sign) => left * (1 - sign), 1);
  return ramp(0.2, 0.5, plain) * indoors * (1 - drawn) * (1 - ramp(0.05, 0.3, clear));
}

function signsOf(pixels: Pixels): Signs {
  const planes = labPlanes(scaleDown(pixels, LONG_SIDE));
  const top = Math.ceil(planes.height * 0.35);
  const upper = Math.ceil(planes.height * 0.65);
  return {
    ...neighbourSigns(pixels),
    sky: share(planes, top, (l, _, b) => b < -6 && l > 45),
    blue: share(planes, planes.height, (_l, _a, b) => b < -8),
    leaves: share(planes, planes.height, (_, a, b) => a < -4 && b > 6 && Math.hypot(a, b) > 10),
    plain: share(planes, upper, (l, a, b) => l > 42 && Math.hypot(a, b) < 24 && b > -6),
  };
}

function neighbourSigns({ width, height, data }: Pixels): Pick<Signs, 'flat' | 'hard' | 'clear'> {
  let [flat, hard, clear] = [0, 0, 0];
  const difference = (i: number) => Math.abs(data[i] - data[i + 4]);
  for (let y = 0; y < height; y++) {
    for (let i = y * width * 4, end = i + (width - 1) * 4; i < end; i += 4) {
      const far = difference(i) + difference(i + 1) + difference(i + 2);
      if (far === 0) flat++;
      else if (far > DRAWN_EDGE) hard++;
      if (data[i + 3] < 128) clear++;
    }
  }
  const pairs = Math.max(1, (width - 1) * height);
  return { flat: flat / pairs, hard: hard / pairs, clear: clear / pairs };
}

function share(
  { width, l, a, b }: LabPlanes,
  rows: number,
  has: (l: number, a: number, b: number) => boolean,
): number {
  let count = 0;
  for (let i = 0; i < rows * width; i++) if (has(l[i], a[i], b[i])) count++;
  return count / (rows * width);
}
