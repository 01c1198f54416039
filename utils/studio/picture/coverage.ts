import {
  type Material,
  Mesh,
  type Object3D,
  type PerspectiveCamera,
  type Scene,
  type WebGLRenderer,
} from 'three';
import type { LightSums, Sum } from './light-sums';

/** Pictures that the outline is the mean of: plain ones, so many cost little. */
const PICTURES = 8;

interface Outline {
  renderer: WebGLRenderer;
  sums: LightSums;
  sum: Sum;
  scene: Scene;
  lens: PerspectiveCamera;
  furniture: Object3D;
  /** Draw everything in one flat colour. */
  white: Material;
  black: Material;
  /** Moves the camera by part of a pixel. */
  shift: () => void;
}

/** How much of each pixel is covered, 0 to 1. */
export interface Coverage {
  /** By solid furniture. */
  solid: Float32Array;
  /** By what lies flat on the floor. */
  flat: Float32Array;
}

export async function drawCoverage(outline: Outline): Promise<Coverage> {
  const { renderer, sums, sum, scene, lens } = outline;
  const { clear, flat, standing } = sorted(outline.furniture);
  sum.restart();
  show(clear, false);
  for (let i = 0; i < PICTURES; i++) {
    outline.shift();
    renderer.setRenderTarget(sums.sketch);
    renderer.clear();
    for (const [shown, hidden, material] of [
      [standing, flat, outline.white],
      [flat, standing, outline.black],
    ] as const) {
      if (shown.length === 0) continue;
      show(shown, true);
      show(hidden, false);
      scene.overrideMaterial = material;
      renderer.render(scene, lens);
    }
    sum.add(1 / PICTURES);
  }
  scene.overrideMaterial = null;
  for (const parts of [clear, flat, standing]) show(parts, true);
  return {
    solid: await sum.readPlane((values, at) => Math.min(1, values[at + 3])),
    flat: await sum.readPlane((values, at) => Math.min(1, values[at + 3] - values[at])),
  };
}

export function show(parts: readonly Object3D[], visible: boolean): void {
  for (const part of parts) part.visible = visible;
}

interface Sorted {
  /** What can be seen through. */
  clear: readonly Object3D[];
  flat: readonly Object3D[];
  standing: readonly Object3D[];
}

export function sorted(furniture: Object3D): Sorted {
  const found: Record<keyof Sorted, Object3D[]> = { clear: [], flat: [], standing: [] };
  furniture.traverse((part) => {
    if (!(part instanceof Mesh)) return;
    if (isClear(part.material)) found.clear.push(part);
    else (part.parent?.userData.isRug ? found.flat : found.standing).push(part);
  });
  return found;
}

function isClear(material: Material | Material[]): boolean {
  return Array.isArray(material) ? material.some(isClear) : material.transparent;
}

/**
 * The lit furniture with the smooth outline: a few pictures by few lights have ragged ones, whose
 * brightness hangs on which light saw them. Colours are taken from lit pixels, next to it if need be.
 * @param lit colours times coverage, and coverage, four numbers a pixel; changed in place
 * @param cover coverage by solid furniture, one number a pixel
 */
export function withCoverage(lit: Float32Array, cover: Float32Array, width: number): Float32Array {
  const from = lit.slice();
  for (let i = 0; i < lit.length; i += 4) {
    const covered = cover[i >> 2];
    if (covered === 0 || (covered === 1 && from[i + 3] >= 1)) continue;
    const source = litNear(from, i, width);
    if (source < 0) {
      lit.fill(0, i, i + 4);
      continue;
    }
    const by = covered / from[source + 3];
    for (let channel = 0; channel < 3; channel++) lit[i + channel] = from[source + channel] * by;
    lit[i + 3] = covered;
  }
  return lit;
}

/** The pixel itself or a neighbour with furniture in it; -1 where there is none. */
function litNear(lit: Float32Array, at: number, width: number): number {
  if (lit[at + 3] > 0) return at;
  const row = width * 4;
  const steps = [-4, 4, -row, row, -row - 4, -row + 4, row - 4, row + 4];
  for (const step of steps) if (lit[at + step + 3] > 0) return at + step;
  return -1;
}
