import type { Shape } from '../pieces/shape';
import type { Vector } from '../space';
import { bent } from './bent';
import { createNoise, type Noise, ramp } from './noise';
import type { BoxPlace } from './rounded-box';

type Cushion = Extract<Shape, { kind: 'cushion' }>;

/** How stuffing and sewing move the skin of a cushion: metres along the outward direction. */
export interface Upholstery {
  move: (place: BoxPlace) => Vector;
  tint: (place: BoxPlace) => number;
}

const SEAM_WIDTH = 0.008;
const SEAM_DEPTH = 0.0025;

export function upholster(cushion: Cushion, seed: number, detail: number): Upholstery {
  const noise = createNoise(seed);
  const used = cushion.creases ?? USUAL_CREASES;
  const reliefs = [
    crown(cushion),
    creases(cushion, noise, detail),
    seams(cushion),
    ...(cushion.channels ? [channels(cushion, cushion.channels)] : []),
    ...(cushion.tufts ? [tufts(cushion, cushion.tufts)] : []),
  ];
  return {
    move: ({ at, out, part }) => {
      const shift: [number, number, number] = [at[0], at[1], at[2]];
      for (const relief of reliefs) {
        const by = relief({ at, out, part });
        for (const k of [0, 1, 2] as const)
          shift[k] += typeof by === 'number' ? out[k] * by : by[k];
      }
      return bent(shift, cushion.size[0], cushion.bend ?? 0);
    },
    tint: (place) =>
      shadeOf(cushion, place) * wear(noise, place) * (1 - 0.14 * used * foldAt(noise, place, 5)),
  };
}

const USUAL_CREASES = 0.3;

/** No cloth is one colour all over: where hands were it is paler, in its folds darker. */
function wear(noise: Noise, { at: [x, y, z] }: BoxPlace): number {
  return 1 + 0.022 * noise(x * 4, y * 4, z * 4) + 0.022 * noise(x * 11 + 3, y * 11, z * 11);
}

/** 1 in a long crease, where a smooth field changes its sign; `narrow`: how soon it ends. */
function foldAt(noise: Noise, { at: [x, y, z] }: BoxPlace, narrow: number): number {
  const field = noise(x * 3.4 + 9, y * 5, z * 3.4) + 0.5 * noise(x * 8, y * 8, z * 8 + 5);
  return Math.exp(-Math.abs(field) * narrow);
}

type Relief = (place: BoxPlace) => number | Vector;

const dome = (a: number, b: number) => Math.max(0, (1 - a * a) * (1 - b * b)) ** 0.7;

function crown({ size, crown: height, front = 'top' }: Cushion): Relief {
  const most = height ?? 0.03 * Math.min(...size);
  const [onTop, onFace] = front === 'top' ? [most, most * 0.4] : [most * 0.45, most];
  return ({ out, part: [u, v, w] }) => [
    out[0] * most * 0.3 * dome(v, w),
    out[1] * (out[1] > 0 ? onTop : most * 0.1) * dome(u, w),
    out[2] * (out[2] > 0 ? onFace : most * 0.25) * dome(u, v),
  ];
}

/** Distances to the ends along each axis; on the skin one of them is 0 and the next is an edge. */
const toEnd = ({ size }: Cushion, { part }: BoxPlace, axis: 0 | 1 | 2): number =>
  (1 - Math.abs(part[axis])) * (size[axis] / 2);

/** Distance to the nearest edge between two sides, and the place along it. */
function edgeOf(cushion: Cushion, place: BoxPlace): { far: number; run: number } {
  const x = toEnd(cushion, place, 0);
  const y = toEnd(cushion, place, 1);
  const z = toEnd(cushion, place, 2);
  const longest = Math.max(x, y, z);
  const far = x + y + z - longest - Math.min(x, y, z);
  return { far, run: place.at[longest === x ? 0 : longest === y ? 1 : 2] };
}

/** Soft unevenness everywhere, and puckers where the cloth is gathered into the seams. */
function creases(cushion: Cushion, noise: Noise, detail: number): Relief {
  const used = cushion.creases ?? USUAL_CREASES;
  const wave = Math.max(0.045, 4 / detail);
  const most = Math.min(...cushion.size) * 0.12;
  return (place) => {
    const [x, y, z] = place.at;
    const broad = noise(x * 4.5, y * 4.5, z * 4.5) * 0.009 + noise(x * 11, y * 11, z * 11) * 0.003;
    const crease = -0.006 * foldAt(noise, place, 9);
    const { far, run } = edgeOf(cushion, place);
    const phase = (run / wave) * 2 * Math.PI + 5 * noise(run * 6, far * 9, x + z);
    const pucker = Math.sin(phase) * Math.exp(-far / 0.05) * ramp(0, 0.02, far) * 0.0034;
    return Math.max(-most, Math.min(most, broad * (0.12 + used) + (pucker + crease) * used));
  };
}

function seams(cushion: Cushion): Relief {
  if (cushion.round < 0.012) return () => 0;
  return (place) => -SEAM_DEPTH * seamAt(cushion, place);
}

const topAxes = [1, 0, 2] as const;
const faceAxes = [2, 0, 1] as const;

/** 1 in a seam of the chosen front and its opposite, 0 away from it. */
function seamAt(cushion: Cushion, place: BoxPlace): number {
  const [axis, across, along] = cushion.front === 'face' ? faceAxes : topAxes;
  const toFront = toEnd(cushion, place, axis);
  const toSide = Math.min(toEnd(cushion, place, across), toEnd(cushion, place, along));
  const far = Math.max(toFront, toSide);
  return Math.exp(-((far / SEAM_WIDTH) ** 2));
}

const facing = ({ out }: BoxPlace, front: Cushion['front']) =>
  front === 'face' ? ramp(0, 0.7, out[2]) : ramp(0, 0.7, out[1]);

/** Upright rolls side by side; they wrap over the top and the front. */
function channels({ size }: Cushion, count: number): Relief {
  const deep = Math.min(0.35 * (size[0] / count), 0.035);
  return ({ part, out }) => {
    const roll = Math.abs(Math.sin(((part[0] + 1) / 2) * count * Math.PI));
    return -deep * (1 - roll ** 0.55) * ramp(0, 0.6, Math.max(out[1], out[2]));
  };
}

/** How far in a tufted cushion is pulled, 0..1, at a place of its front. */
function tuftPull(across: number, along: number, u: number, v: number): number {
  const [p, q] = [((u + 1) / 2) * across, ((v + 1) / 2) * along];
  if (across * along < 6) {
    const [near, deep] = [p - Math.floor(p) - 0.5, q - Math.floor(q) - 0.5];
    return Math.exp(-Math.hypot(near, deep) * 5.5);
  }
  const rise = Math.abs(Math.sin((p + q) * Math.PI) * Math.sin((p - q) * Math.PI));
  const folds = 1 - Math.min(1, rise * 1.15) ** 0.4;
  return folds * 0.8 + 0.2 * folds ** 4;
}

function tufts({ size, front }: Cushion, [across, along]: readonly [number, number]): Relief {
  const deep = Math.min(
    0.4 * Math.min(size[0] / across, (front === 'face' ? size[1] : size[2]) / along),
    0.045,
  );
  return (place) => {
    const other = front === 'face' ? place.part[1] : place.part[2];
    const rim = dome(place.part[0] ** 5, other ** 5);
    return -deep * tuftPull(across, along, place.part[0], other) * facing(place, front) * rim;
  };
}

/** Hollows are darker: what the lights can't resolve. */
function shadeOf(cushion: Cushion, place: BoxPlace): number {
  const seam = cushion.round < 0.012 ? 0 : seamAt(cushion, place) * 0.16;
  const other = cushion.front === 'face' ? place.part[1] : place.part[2];
  const pull = cushion.tufts
    ? tuftPull(...cushion.tufts, place.part[0], other) * facing(place, cushion.front) * 0.4
    : 0;
  const roll = cushion.channels
    ? 0.3 * (1 - Math.abs(Math.sin(((place.part[0] + 1) / 2) * cushion.channels * Math.PI)) ** 0.4)
    : 0;
  return (1 - seam) * (1 - pull) * (1 - roll);
}

/** Middles of the buttons, -1..1 across and along. */
export function buttonsOf([across, along]: readonly [number, number]): [number, number][] {
  const diamonds = across * along >= 6;
  const places: [number, number][] = [];
  for (let row = diamonds ? 1 : 0; row < (diamonds ? along * 2 : along); row++)
    for (let column = 0; column <= across; column++) {
      const p = diamonds ? column + (row % 2) / 2 : column + 0.5;
      const q = diamonds ? row / 2 : row + 0.5;
      if (p > 0.2 && p < across - 0.2) places.push([(p / across) * 2 - 1, (q / along) * 2 - 1]);
    }
  return places;
}
