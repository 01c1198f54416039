import { Box3, type Object3D, type PerspectiveCamera, type Scene, type WebGLRenderer } from 'three';
import type { Camera, Vector } from '../space';
import { averaged } from './averaged';
import type { BeamLights } from './beam-lights';
import { evenShift } from './even-shift';
import { aimLens } from './lens';
import { type Beam, beamsOfPass, whiteTop } from './light-set';
import type { LightSums, Sum } from './light-sums';
import type { RoomLight } from './room-light';

const PASSES = 2;
const SHIFTS = 2;
/** Floors are never quite flat: standard deviation of the blur, pixels across and along. */
const BLUR: readonly [across: number, along: number] = [1, 2.5];

interface Mirror {
  renderer: WebGLRenderer;
  sums: LightSums;
  sum: Sum;
  scene: Scene;
  lens: PerspectiveCamera;
  camera: Camera;
  lights: BeamLights;
  light: RoomLight;
  focus: Vector;
  furniture: Object3D;
}

/** Draws the furniture upside down below the floor, as a perfect mirror there would show it. */
export async function drawReflection(mirror: Mirror): Promise<Float32Array> {
  const { renderer, sums, sum, scene, lens, camera, furniture } = mirror;
  sum.restart();
  furniture.scale.y = -1;
  furniture.updateMatrixWorld(true);
  const lit = new Box3().setFromObject(furniture);
  let white = 0;
  try {
    for (let pass = 0; pass < PASSES; pass++) {
      const beams = beamsOfPass(mirror.light, mirror.focus, pass);
      white += whiteTop(beams) * SHIFTS;
      mirror.lights.aim(beams.map(turned), lit);
      for (let i = 0; i < SHIFTS; i++) {
        const [x, y] = evenShift(pass * SHIFTS + i);
        aimLens(lens, camera, x * BLUR[0], y * BLUR[1]);
        renderer.setRenderTarget(sums.sketch);
        renderer.clear();
        renderer.render(scene, lens);
        sum.add(1);
      }
      await sum.settled();
    }
  } finally {
    furniture.scale.y = 1;
    furniture.updateMatrixWorld(true);
  }
  return averaged(await sum.read(), white, PASSES * SHIFTS);
}

function turned(beam: Beam): Beam {
  const [x, y, z] = beam.direction;
  return { ...beam, direction: [x, -y, z] };
}
