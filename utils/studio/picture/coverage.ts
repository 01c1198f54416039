import {
  type Material,
  Mesh,
  type Object3D,
  type PerspectiveCamera,
  type Scene,
  type WebGLRenderer,
} from 'three';
import type { LightSums, Sum } from './light-sums';

interface Outline {
  renderer: WebGLRenderer;
  sums: LightSums;
  sum: Sum;
  scene: Scene;
  lens: PerspectiveCamera;
  furniture: Object3D;
  /** Draws everything in one flat colour. */
  material: Material;
  /** Moves the camera by part of a pixel. */
  shift: () => void;
  /** How many plain pictures the outline is the mean of. */
  pictures: number;
}

/** Draws how much of each pixel solid furniture covers, 0 to 1. */
export async function drawCoverage(outline: Outline): Promise<Float32Array> {
  const { renderer, sums, sum, scene, lens, pictures } = outline;
  const clear = seeThrough(outline.furniture);
  sum.restart();
  for (const part of clear) part.visible = false;
  scene.overrideMaterial = outline.material;
  for (let i = 0; i < pictures; i++) {
    outline.shift();
    renderer.setRenderTarget(sums.sketch);
    renderer.clear();
    renderer.render(scene, lens);
    sum.add(1 / pictures);
  }
  scene.overrideMaterial = null;
  for (const part of clear) part.visible = true;
  return sum.readPlane((values, at) => Math.min(1, values[at + 3]));
}

function seeThrough(furniture: Object3D): Object3D[] {
  const parts: Object3D[] = [];
  furniture.traverse((part) => {
    if (part instanceof Mesh && isClear(part.material)) parts.push(part);
  });
  return parts;
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
