import { Box3, type Object3D, type PerspectiveCamera, type Scene } from 'three';
import { rescaleCamera } from '../camera/projection';
import type { Camera, Vector } from '../space';
import { averaged } from './averaged';
import type { BeamLights } from './beam-lights';
import type { Engine } from './engine';
import { evenShift } from './even-shift';
import { aimLens } from './lens';
import { type Beam, beamsOfPass, whiteTop } from './light-set';
import { createLightSums } from './light-sums';
import type { RoomLight } from './room-light';

const PASSES = 2;
const SHIFTS = 2;
/** Floors are never quite flat: standard deviation of the blur, pixels across and along. */
const BLUR: readonly [across: number, along: number] = [1, 2.5];
/** Pixels of the picture along each side of one of the mirror's: nobody sees it sharp. */
const COARSER = 2;

interface Mirror {
  engine: Engine;
  scene: Scene;
  lens: PerspectiveCamera;
  camera: Camera;
  lights: BeamLights;
  light: RoomLight;
  focus: Vector;
  furniture: Object3D;
}

/** What the floor would mirror, rows from the top, in fewer pixels than the picture has. */
export interface Mirrored {
  width: number;
  height: number;
  /** Red, green, blue (times coverage) and coverage. */
  values: Float32Array;
}

/** Draws the furniture upside down below the floor, as a perfect mirror there would show it. */
export async function drawReflection(mirror: Mirror): Promise<Mirrored> {
  const { scene, lens, furniture } = mirror;
  const { renderer } = mirror.engine;
  const camera = rescaleCamera(mirror.camera, Math.ceil(mirror.camera.width / COARSER));
  const sums = createLightSums(mirror.engine, camera.width, camera.height);
  const sum = sums.newSum();
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
        aimLens(lens, camera, (x * BLUR[0]) / COARSER, (y * BLUR[1]) / COARSER);
        renderer.setRenderTarget(sums.sketch);
        renderer.clear();
        renderer.render(scene, lens);
        sum.add(1);
      }
      await sum.settled();
    }
    const values = averaged(await sum.read(), white, PASSES * SHIFTS);
    return { width: camera.width, height: camera.height, values };
  } finally {
    sums.dispose();
    furniture.scale.y = 1;
    furniture.updateMatrixWorld(true);
  }
}

function turned(beam: Beam): Beam {
  const [x, y, z] = beam.direction;
  return { ...beam, direction: [x, -y, z] };
}
