/** Runs in the browser: photographs pieces one by one, as `main.ts` asks. */

import { pieces, styles } from 'virtual:asked';
import { WebGLRenderer } from 'three';
import { finishesOf } from '../../utils/studio/model/default-finishes';
import { createMaterials } from '../../utils/studio/model/materials/create-materials';
import { createEnvironment } from './environment';
import { photograph } from './photograph';
import { createSet } from './set';

export interface Shot {
  id: string;
  styleId?: string;
  width: number;
  height: number;
  lights: number;
  seed: number;
  /** Radians: how far the piece is turned from facing the camera. */
  turn: number;
  /** Times nearer than the whole piece needs. */
  near: number;
}

export interface Taken {
  picture: string;
  triangles: number;
  buildMilliseconds: number;
}

const renderer = new WebGLRenderer({ antialias: false, preserveDrawingBuffer: true, alpha: false });
document.body.append(renderer.domElement);
const environment = createEnvironment(renderer);
const materials = createMaterials({ environment });

function take(shot: Shot): Taken {
  const piece = pieces.find(({ id }) => id === shot.id);
  if (!piece) throw new Error(`No piece ${shot.id}.`);
  const style = styles.find(({ id }) => id === shot.styleId);
  const finishes = finishesOf(style?.furnishing, style?.palette);
  const start = performance.now();
  const set = createSet({ piece, shot, finishes, materials });
  const buildMilliseconds = Math.round(performance.now() - start);
  const picture = photograph(renderer, set, shot);
  return { picture, triangles: set.triangles, buildMilliseconds };
}

Object.assign(window, { take });
