import { type GuidedFit, guidedFit } from './guided-filter';
import { type LabPlanes, labPlanes } from './lab-planes';
import { localColours } from './local-colours';
import type { Mask, Pixels } from './pixels';
import { type Plane, softened, stretched } from './plane';
import { smoothstep } from './ramp';
import { scaleDown } from './scale-down';

/** Where walls are, as a fit on the full picture's luma; and the smaller picture it came from. */
export interface WallMatte {
  fit: GuidedFit;
  small: Pixels;
  /** The matte before the fit, at the small picture's size. */
  coverage: Plane;
}

/** Mattes are made at half size, or at this long side where half is smaller. */
const LEAST_LONG_SIDE = 480;

const SOFTENING = 1;
const RADIUS = 2;
const SMOOTHNESS = 0.0002;

/** Colour distance from the wall's own colour: fully wall below, not wall above. */
const NEAR = 7;
const FAR = 15;

/** A matte of the selected walls that leaves out what doesn't have the wall's colour there. */
export function wallMatte(pixels: Pixels, selection: Mask): WallMatte {
  const longSide = Math.max(pixels.width, pixels.height);
  const small = scaleDown(pixels, Math.max(LEAST_LONG_SIDE, Math.round(longSide / 2)));
  const planes = labPlanes(small);
  const coverage = stretched(softened(selection, SOFTENING), small.width, small.height);
  applyAffinity(planes, coverage);
  return { fit: guidedFit(lumaPlane(small), coverage.values, RADIUS, SMOOTHNESS), small, coverage };
}

function applyAffinity(planes: LabPlanes, coverage: Plane): void {
  const local = localColours(planes, coverage);
  if (!local) return;
  const { values } = coverage;
  for (let i = 0; i < values.length; i++) {
    if (values[i] === 0) continue;
    const far = Math.hypot(
      0.6 * (planes.l[i] - local.l[i]),
      planes.a[i] - local.a[i],
      planes.b[i] - local.b[i],
    );
    values[i] *= 1 - smoothstep(NEAR, FAR, far);
  }
}

function lumaPlane({ width, height, data }: Pixels): Plane {
  const values = new Float32Array(width * height);
  for (let i = 0; i < values.length; i++) {
    values[i] = lumaOf(data[i * 4], data[i * 4 + 1], data[i * 4 + 2]);
  }
  return { width, height, values };
}

/** Luma of sRGB bytes, 0 to 1. */
export function lumaOf(r: number, g: number, b: number): number {
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}
