import {
  Box3,
  Matrix4,
  NearestFilter,
  type Object3D,
  OrthographicCamera,
  type Scene,
  Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import type { Room } from '../space';
import {
  axesAlong,
  type Beside,
  type Footprint,
  HANGING,
  keptBeside,
  LYING,
  type Reach,
  STANDING,
  type Touch,
} from './contact';
import { show, sorted } from './coverage';
import type { Engine } from './engine';
import { type Side, sidesOf, surface } from './surfaces';

/** Texels of a footprint's longer side for a pixel of the picture's width. */
const TEXELS = 0.75;
/** Metres around the furniture that its closeness may darken. */
const MARGIN = 0.4;
/** Further from a plane than this nothing touches it. */
const TOUCHING = Math.max(...STANDING.map(({ below }) => below));
/** Where the eye behind a plane is, metres from it; what reaches through the plane is seen too. */
const BEHIND = 0.5;
const THROUGH = 0.02;

interface Stand {
  renderer: WebGLRenderer;
  /** Shows only what leaves footprints. */
  scene: Scene;
  /** Texels of a footprint's longer side. */
  size: number;
  bounds: Box3;
}

/** Looks at the furniture through the floor and each wall from behind. */
export async function drawFootprints(
  { renderer, flat: white }: Engine,
  scene: Scene,
  room: Room,
  furniture: Object3D,
  pictureWidth: number,
): Promise<Beside> {
  const { clear, flat, standing } = sorted(furniture);
  const stand = {
    renderer,
    scene,
    size: TEXELS * pictureWidth,
    bounds: new Box3().setFromObject(furniture),
  };
  const sides = sidesOf(room);
  scene.overrideMaterial = white;
  show([...clear, ...flat], false);
  const beside = { standing: [] as Footprint[], lying: [] as Footprint[], pile: topOf(flat) };
  for (const side of sides) {
    if (!isTouched(side, stand.bounds)) continue;
    beside.standing.push(
      await drawFootprint(stand, side, side.is === surface.floor ? STANDING : HANGING),
    );
  }
  show(flat, true);
  show(standing, false);
  for (const side of sides) {
    if (side.is !== surface.floor || flat.length === 0) continue;
    beside.lying.push(await drawFootprint(stand, side, LYING));
  }
  show([...clear, ...standing], true);
  scene.overrideMaterial = null;
  return beside;
}

function isTouched(side: Side, bounds: Box3): boolean {
  const inwards = inwardsOf(side);
  const edge = bounds[inwards > 0 ? 'min' : 'max'].getComponent(side.axis);
  return (edge - side.at) * inwards < TOUCHING;
}

function topOf(parts: readonly Object3D[]): number {
  return Math.max(0, ...parts.map((part) => new Box3().setFromObject(part).max.y));
}

/** The room lies on the positive side of its floor, its back and its left wall. */
function inwardsOf({ axis, at }: Side): 1 | -1 {
  return at < 0 || (at === 0 && axis !== 0) ? 1 : -1;
}

async function drawFootprint(
  { renderer, scene, size, bounds }: Stand,
  side: Side,
  reaches: readonly Reach[],
): Promise<Footprint> {
  const [along, up] = axesAlong(side.axis);
  const low = bounds.min.clone().addScalar(-MARGIN);
  const high = bounds.max.clone().addScalar(MARGIN);
  const [wide, tall] = [along, up].map((axis) => high.getComponent(axis) - low.getComponent(axis));
  const metres = Math.max(wide, tall) / size;
  const [width, height] = [Math.ceil(wide / metres), Math.ceil(tall / metres)];
  const from = [low.getComponent(along), low.getComponent(up)] as const;
  const target = new WebGLRenderTarget(width, height, {
    minFilter: NearestFilter,
    magFilter: NearestFilter,
  });
  const eye = eyeBehind(side, from, [width * metres, height * metres]);
  const touches: Touch[] = [];
  for (const below of new Set(reaches.map((reach) => reach.below))) {
    eye.far = BEHIND + below;
    eye.updateProjectionMatrix();
    renderer.setRenderTarget(target);
    renderer.clear();
    renderer.render(scene, eye);
    touches.push({ below, values: await readRed(renderer, target) });
  }
  target.dispose();
  const sheet = { side, from, metres, width, height };
  return { ...sheet, kept: keptBeside(touches, sheet, reaches) };
}

/** An eye behind a plane, whose picture's rows go along the plane's second axis from `from` on. */
function eyeBehind(
  side: Side,
  from: readonly [number, number],
  size: readonly [number, number],
): OrthographicCamera {
  const { axis, at } = side;
  const inwards = inwardsOf(side);
  const [along, up] = axesAlong(axis);
  const upright = axis === 2 ? -inwards : inwards;
  const direction = (of: number, by: number) => new Vector3().setComponent(of, by);
  const eye = new OrthographicCamera();
  const [bottom, top] = [from[1] * upright, (from[1] + size[1]) * upright];
  Object.assign(eye, { left: from[0], right: from[0] + size[0], bottom, top });
  eye.near = BEHIND - THROUGH;
  const basis = new Matrix4().makeBasis(
    direction(along, 1),
    direction(up, upright),
    direction(axis, -inwards),
  );
  eye.quaternion.setFromRotationMatrix(basis);
  eye.position.setComponent(axis, at - BEHIND * inwards);
  return eye;
}

async function readRed(renderer: WebGLRenderer, target: WebGLRenderTarget): Promise<Float32Array> {
  const bytes = new Uint8Array(target.width * target.height * 4);
  await renderer.readRenderTargetPixelsAsync(target, 0, 0, target.width, target.height, bytes);
  const red = new Float32Array(bytes.length / 4);
  for (let i = 0; i < red.length; i++) red[i] = bytes[4 * i] > 127 ? 1 : 0;
  return red;
}
