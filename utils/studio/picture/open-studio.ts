import { breathe, type Pace, partOf } from '@/utils/restyle/pace';
import { emptyMask, type Pixels } from '@/utils/restyle/pixels';
import { scaleDown, sizeWithin } from '@/utils/restyle/scale-down';
import { rescaleCamera } from '../camera/projection';
import type { Finishes } from '../model/default-finishes';
import { createRandom } from '../random';
import type { Scene } from '../scene';
import type { Calibration, Vector } from '../space';
import { buildShaders } from './build-shaders';
import { type Composed, compose, type Overlay } from './compose';
import { DRAFT_SIDE, type Quality, workFor } from './effort';
import type { Engine } from './engine';
import { createEnvironment } from './environment';
import { createStock } from './furnish';
import { BEAMS_PER_PASS } from './light-set';
import { maskOutlines } from './mask-outlines';
import { measurePhoto } from './measure-photo';
import { overlayOf } from './overlay';
import { roomLight } from './room-light';
import { sharpening } from './sharpen';
import { drawLayers, type Shot } from './stage';
import { surfacesOf } from './surfaces';

/** A picture and how it was made. */
export interface Picture extends Composed {
  figures: Figures;
}

export interface Figures {
  lights: number;
  triangles: number;
  software: boolean;
  /** Milliseconds each stage took. */
  milliseconds: { build: number; draw: number; compose: number };
}

/** One photo with its camera, ready to be furnished again and again. */
export interface Studio {
  /** @returns a picture the size of the photo, a draft at most `DRAFT_SIDE` */
  draw(scene: Scene, finishes: Finishes, quality: Quality, pace: Pace): Promise<Picture>;
  close(): void;
}

/** Pixels: standard deviation of edges that are drawn without steps. */
const SHARPEST = 0.48;

/**
 * Furnishes a photo. Its textures and the pieces built so far live until `close`; the engine stays
 * and may serve another studio. One `draw` at a time.
 */
export function openStudio(photo: Pixels, calibration: Calibration, engine: Engine): Studio {
  const look = measurePhoto(photo, calibration);
  const light = roomLight(calibration, look, middleOf(calibration));
  const environment = createEnvironment(light, photo, look.exposure);
  engine.shaders ??= buildShaders(engine, calibration, environment);
  const stock = createStock(environment);
  let smaller: Pixels | undefined;
  const lap = stopwatch();
  return {
    async draw(scene, finishes, quality, pace) {
      lap();
      const { longSide, ...effort } = workFor(quality, engine.software);
      const size = sizeWithin(photo.width, photo.height, longSide);
      const camera = rescaleCamera(calibration.camera, size.width);
      const { group, triangles } = stock.furnish(scene, finishes, camera);
      const buildTime = lap();
      await breathe(pace, 0.02);
      if (quality === 'draft') smaller ??= scaleDown(photo, DRAFT_SIDE);
      const under = quality === 'draft' && smaller ? smaller : photo;
      if (triangles === 0) return untouched(under, engine.software);
      const softness = Math.max(SHARPEST, look.softness * (size.width / photo.width));
      const reflects = quality === 'final' && look.gloss > 0.03;
      const { overlay, passes } = await drawOverlay(
        { camera, room: calibration.room, furniture: group, light, softness, reflects, effort },
        under.width,
        partOf(pace, 0.02, 0.92),
      );
      const drawTime = lap();
      const composed = await compose(
        under,
        overlay,
        look.grain,
        maskOutlines(scene.inFront, under.width, under.height),
        createRandom(scene.seed),
        partOf(pace, 0.92, 1),
      );
      return {
        ...composed,
        figures: {
          lights: passes * BEAMS_PER_PASS,
          triangles,
          software: engine.software,
          milliseconds: { build: buildTime, draw: drawTime, compose: lap() },
        },
      };
    },
    close() {
      stock.dispose();
      environment.dispose();
    },
  };

  /**
   * What was drawn is forgotten before the photo is composed: both are large.
   * @param width of the photo it goes over
   */
  async function drawOverlay(
    shot: Shot,
    width: number,
    pace: Pace,
  ): Promise<{ overlay: Overlay; passes: number }> {
    const layers = await drawLayers(engine, shot, pace);
    const surfaces = surfacesOf({ ...calibration, camera: shot.camera }, shot.camera.width);
    const times = width / shot.camera.width;
    const wanted = look.softness * (width / photo.width);
    const sharper = sharpening(times, shot.softness, wanted);
    const overlay = overlayOf(layers, { camera: shot.camera, surfaces, look, sharper });
    return { overlay, passes: layers.passes };
  }
}

/** An empty room: nothing stands in it. */
function untouched({ width, height, data }: Pixels, software: boolean): Picture {
  return {
    pixels: { width, height, data: data.slice() },
    proof: emptyMask(width, height),
    furniture: emptyMask(width, height),
    figures: {
      lights: 0,
      triangles: 0,
      software,
      milliseconds: { build: 0, draw: 0, compose: 0 },
    },
  };
}

function middleOf({ room }: Calibration): Vector {
  const x = ((room.left ?? -2) + (room.right ?? 2)) / 2;
  return [x, 0.6, (room.back + Math.min(room.front, -0.5)) / 2];
}

/** Milliseconds since it was last asked. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const spent = now - last;
    last = now;
    return Math.round(spent);
  };
}
