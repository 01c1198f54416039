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

/** Draws the furniture upside down below the floor, as a perfect mirror there would show it. */
export async function drawReflection(mirror: Mirror): Promise<Float32Array> {
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
    const mirrored = averaged(await sum.read(), white, PASSES * SHIFTS);
    return enlarged(mirrored, camera, mirror.camera);
  } finally {
    sums.dispose();
    furniture.scale.y = 1;
    furniture.updateMatrixWorld(true);
  }
}

/** Each pixel takes the nearest of the small picture's; four numbers a pixel. */
function enlarged(values: Float32Array, from: Camera, to: Camera): Float32Array {
  const large = new Float32Array(to.width * to.height * 4);
  for (let y = 0, i = 0; y < to.height; y++) {
    const row = Math.min(from.height - 1, Math.floor(y / COARSER)) * from.width;
    for (let x = 0; x < to.width; x++, i += 4) {
      const at = 4 * (row + Math.floor(x / COARSER));
      for (let k = 0; k < 4; k++) large[i + k] = values[at + k];
    }
  }
  return large;
}

function turned(beam: Beam): Beam {
  const [x, y, z] = beam.direction;
  return { ...beam, direction: [x, -y, z] };
}
