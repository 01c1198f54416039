import { Box3, type Object3D, type Scene } from 'three';
import { breathe, type Pace } from '@/utils/restyle/pace';
import { rescaleCamera } from '../camera/projection';
import type { Camera, Vector } from '../space';
import { averaged } from './averaged';
import type { BeamLights } from './beam-lights';
import type { Engine } from './engine';
import { evenShift } from './even-shift';
import { aimLens, createLens } from './lens';
import { type Beam, beamsOfPass, whiteTop } from './light-set';
import { createLightSums } from './light-sums';
import type { RoomLight } from './room-light';

const PASSES = 2;
const SHIFTS = 2;
/** Drawn this much smaller: it is faint and blurred, and costs as much as all light else. */
const SHRUNK = 2;
/** Floors are never quite flat: standard deviation of the blur, its pixels across and along. */
const BLUR: readonly [across: number, along: number] = [0.5, 1.25];

interface Mirror {
  engine: Engine;
  scene: Scene;
  /** The photo's, at the size of the picture. */
  camera: Camera;
  lights: BeamLights;
  light: RoomLight;
  focus: Vector;
  furniture: Object3D;
}

/** Colours times coverage, and coverage, four numbers a pixel, rows from the top. */
export interface Reflection {
  width: number;
  height: number;
  values: Float32Array;
}

/** Draws the furniture upside down below the floor, as a perfect mirror there would show it. */
export async function drawReflection(mirror: Mirror, pace: Pace): Promise<Reflection> {
  const { engine, scene, furniture } = mirror;
  const { renderer } = engine;
  const camera = rescaleCamera(mirror.camera, Math.ceil(mirror.camera.width / SHRUNK));
  const { width, height } = camera;
  const lens = createLens(camera);
  const sums = createLightSums(engine, width, height);
  const sum = sums.newSum();
  furniture.scale.y = -1;
  furniture.updateMatrixWorld(true);
  const lit = new Box3().setFromObject(furniture);
  let white = 0;
  try {
    for (let pass = 0; pass < PASSES; pass++) {
      await breathe(pace, 1);
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
    return { width, height, values: averaged(await sum.read(), white, PASSES * SHIFTS) };
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
