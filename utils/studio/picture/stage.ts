import { Box3, type Object3D, Scene } from 'three';
import { breathe, type Pace } from '@/utils/restyle/pace';
import type { Camera, Room, Vector } from '../space';
import { averaged } from './averaged';
import { createBeamLights } from './beam-lights';
import type { Beside } from './contact';
import { drawCoverage, withCoverage } from './coverage';
import { drawFootprints } from './draw-footprints';
import type { Engine } from './engine';
import { evenShift } from './even-shift';
import { aimLens, createLens } from './lens';
import { beamsOfPass, whiteTop } from './light-set';
import { createLightSums } from './light-sums';
import { drawReflection, type Reflection } from './reflection';
import type { RoomLight } from './room-light';
import { createRoomPlanes } from './room-planes';

/** How much work a picture may be. */
export interface Effort {
  fewestPasses: number;
  mostPasses: number;
  /** After the fewest, passes go on until so much time is gone. */
  milliseconds: number;
  shadowSize: number;
  /** Pictures of its outline that make it smooth. */
  outlinePictures: number;
}

/** What is drawn for one picture. */
export interface Shot {
  /** The photo's camera at the size to draw in. */
  camera: Camera;
  room: Room;
  furniture: Object3D;
  light: RoomLight;
  /** Standard deviation of the camera's shifts, pixels. */
  softness: number;
  /** Draw the furniture mirrored in the floor too. */
  reflects: boolean;
  effort: Effort;
}

/** Drawn layers, rows from the top; light is such that a white top shows 1. */
export interface Layers {
  width: number;
  height: number;
  /** Red, green, blue (times coverage) and coverage. */
  furniture: Float32Array;
  /** Coverage by what lies flat on the floor, one number a pixel. */
  flat: Float32Array;
  /** Of the room's surfaces: the share of its light that arrives, one number a pixel. */
  arriving: Float32Array;
  /** Where furniture touches the room's planes. */
  beside: Beside;
  /** The furniture mirrored in the floor. */
  reflection?: Reflection;
  passes: number;
}

/** Draws the furniture and what it does to the light in the room. */
export async function drawLayers(engine: Engine, shot: Shot, pace: Pace): Promise<Layers> {
  const { camera, furniture, effort } = shot;
  const { renderer } = engine;
  const scene = new Scene();
  const lights = createBeamLights(renderer, effort.shadowSize);
  const planes = createRoomPlanes(shot.room, engine.shade);
  scene.add(furniture, planes.group, lights.group);
  const sums = createLightSums(engine, camera.width, camera.height);
  try {
    const lens = createLens(camera);
    const bounds = new Box3().setFromObject(furniture);
    const focus: Vector = [
      (bounds.min.x + bounds.max.x) / 2,
      0.6,
      (bounds.min.z + bounds.max.z) / 2,
    ];
    let shifts = 0;
    const shift = () => {
      const [x, y] = evenShift(shifts++);
      aimLens(lens, camera, x * shot.softness, y * shot.softness);
    };
    const [body, shade] = [sums.newSum(), sums.newSum()];
    const draw = () => {
      renderer.setRenderTarget(sums.sketch);
      renderer.clear();
      renderer.render(scene, lens);
    };
    const started = performance.now();
    let [passes, white, spent, latest] = [0, 0, 0, 0];
    while (goesOn(passes, spent + latest, effort)) {
      const beams = beamsOfPass(shot.light, focus, passes);
      white += whiteTop(beams);
      lights.aim(beams, bounds);
      show(furniture, planes.group);
      shift();
      draw();
      body.add(1);
      lights.dimFloor();
      show(planes.group, furniture);
      aimLens(lens, camera, 0, 0);
      draw();
      shade.add(1);
      await shade.settled();
      passes++;
      latest = performance.now() - started - spent;
      spent += latest;
      await breathe(pace, doneOf(passes, spent, effort));
    }
    show(furniture, planes.group);
    const lit = averaged(await body.read(), white, passes);
    const arriving = await shade.readPlane(shareArriving);
    await breathe(pace, 1);
    const cover = await drawCoverage({
      renderer,
      sums,
      sum: body,
      scene,
      lens,
      furniture,
      shift,
      white: engine.flat,
      black: engine.dark,
      pictures: effort.outlinePictures,
    });
    const beside = await drawFootprints(engine, scene, shot.room, furniture, camera.width);
    const reflection = shot.reflects
      ? await drawReflection({ ...shot, engine, scene, lights, focus }, pace)
      : undefined;
    return {
      width: camera.width,
      height: camera.height,
      furniture: withCoverage(lit, cover.solid, camera.width),
      flat: cover.flat,
      arriving,
      beside,
      reflection,
      passes,
    };
  } finally {
    scene.remove(furniture);
    furniture.visible = true;
    sums.dispose();
    lights.dispose();
    planes.dispose();
  }
}

/** Red holds the light that arrives, green what would without furniture. */
function shareArriving(drawn: Float32Array, at: number): number {
  return drawn[at + 1] > 1e-4 ? Math.min(1, drawn[at] / drawn[at + 1]) : 1;
}

function show(shown: Object3D, hidden: Object3D): void {
  shown.visible = true;
  hidden.visible = false;
}

/** @param then milliseconds spent after another pass, if it takes as long as the latest */
function goesOn(passes: number, then: number, effort: Effort): boolean {
  if (passes < effort.fewestPasses) return true;
  return passes < effort.mostPasses && then < effort.milliseconds;
}

function doneOf(passes: number, spent: number, effort: Effort): number {
  const byTime = passes < effort.fewestPasses ? 0 : spent / effort.milliseconds;
  return Math.min(1, Math.max(passes / effort.mostPasses, byTime));
}
