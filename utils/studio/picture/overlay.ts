import { boxMean } from '@/utils/restyle/box-mean';
import { luminance } from '@/utils/restyle/colour';
import { type Plane, stretched } from '@/utils/restyle/plane';
import type { Camera } from '../space';
import type { Overlay } from './compose';
import { darkenBeside, keptOnPile } from './contact';
import { BEAMS_PER_PASS } from './light-set';
import type { PhotoLook } from './measure-photo';
import { photograph } from './photograph';
import type { Reflection } from './reflection';
import { shadeOf } from './shade';
import { sharpen } from './sharpen';
import { removeSpecks } from './specks';
import type { Layers } from './stage';
import { type Surfaces, surface } from './surfaces';

/** What the floor mirrored before the furniture stood there: mostly walls. */
const WALL_IN_FLOOR = 0.85;
const REFLECTION_BLUR = 0.002;

/** Where a drawing goes. */
interface Place {
  /** As it was drawn, in the drawing's pixels; so are the surfaces. */
  camera: Camera;
  surfaces: Surfaces;
  look: PhotoLook;
  /** How much the furniture is sharpened: see `sharpening`. */
  sharper: number;
}

/** Turns what was drawn into what goes over the photo, as bright as the photo is. */
export function overlayOf(layers: Layers, { camera, surfaces, look, sharper }: Place): Overlay {
  const { width, height, beside } = layers;
  const onPile = keptOnPile(layers.flat, beside, camera);
  for (let i = 0; i < onPile.length; i++) {
    for (let channel = 0; channel < 3; channel++) layers.furniture[4 * i + channel] *= onPile[i];
  }
  const shade = shadeOf(layers.arriving, surfaces, layers.passes * BEAMS_PER_PASS);
  darkenBeside(shade.values, beside, camera, surfaces);
  removeSpecks(layers.furniture, width, height);
  photograph(layers.furniture, look);
  const rooms = [new Float32Array(width * height), new Float32Array(width * height)] as const;
  const plane = (channel: number) => {
    const drawn = planeOf(layers.furniture, channel, layers);
    sharpen(drawn.values, width, height, sharper, rooms);
    return drawn;
  };
  return {
    width,
    height,
    furniture: [plane(0), plane(1), plane(2), plane(3)],
    shade,
    floor: { where: floorOf(surfaces), light: look.floor },
    reflection: layers.reflection && reflectionOf(layers.reflection, surfaces, look),
  };
}

function floorOf({ width, height, data }: Surfaces): Plane {
  const values = Float32Array.from(data, (is) => (is === surface.floor ? 1 : 0));
  return { width, height, values };
}

function planeOf(
  values: Float32Array,
  channel: number,
  { width, height }: { width: number; height: number },
): Plane {
  const plane = new Float32Array(width * height);
  for (let i = 0; i < plane.length; i++) plane[i] = values[4 * i + channel];
  return { width, height, values: plane };
}

/** Furniture in the floor instead of the walls that were there: light gained, mostly below 0. */
function reflectionOf(
  { width, height, values: mirrored }: Reflection,
  surfaces: Surfaces,
  look: PhotoLook,
): [Plane, Plane, Plane] {
  const wall = WALL_IN_FLOOR / luminance(...look.white);
  const blur = Math.max(1, Math.round(width * REFLECTION_BLUR));
  const floors = stretched(floorOf(surfaces), width, height).values;
  const gain = (channel: 0 | 1 | 2): Plane => {
    const values = new Float32Array(width * height);
    for (let i = 0; i < values.length; i++) {
      if (floors[i] === 0) continue;
      const instead = mirrored[4 * i + channel] - mirrored[4 * i + 3] * wall * look.white[channel];
      values[i] = instead * look.exposure * look.gloss * floors[i];
    }
    return { width, height, values: boxMean(values, width, height, blur) };
  };
  return [gain(0), gain(1), gain(2)];
}
