import type { LinearRgb } from '@/utils/restyle/colour';
import { add, dot, scale, subtract, unit } from '../camera/vectors';
import type { Vector } from '../space';
import type { Panel, RoomLight } from './room-light';

/** One of many far lights that together are the room's. */
export interface Beam {
  /** Towards the light, length 1. */
  direction: Vector;
  colour: LinearRgb;
  /** From the floor upwards: flat things on the floor don't block it, and it throws no shadow. */
  fromFloor: boolean;
}

/**
 * Lights drawn at once: one through a window, two from walls and ceiling, one from the floor.
 * Every pass holds the same energy of each, so that passes may differ in jitter and any number of
 * them makes a picture of the same brightness.
 */
export const BEAMS_PER_PASS = 4;

/** Light from below the horizon of a window is the street's; little of it comes in. */
const LOWEST = 0.1;
/** A white (0.8) top shows this much light under the beams of one pass; exposure scales it. */
const WHITE_TOP = 0.8 / Math.PI;

/** The beams of the `index`th pass, such that a white top shows about 1 on the average. */
export function beamsOfPass(light: RoomLight, focus: Vector, index: number): Beam[] {
  const scaleTo1 = 1 / (WHITE_TOP * meanOnTop(light, focus));
  return rawBeams(light, focus, index).map((beam) => ({
    ...beam,
    colour: scaleColour(beam.colour, scaleTo1),
  }));
}

/** What a white (0.8) top shows under the beams, as luminance of neutral light. */
export function whiteTop(beams: readonly Beam[]): number {
  return WHITE_TOP * onTop(beams);
}

const meansOnTop = new WeakMap<RoomLight, number>();
const MEAN_OVER = 32;

function meanOnTop(light: RoomLight, focus: Vector): number {
  const known = meansOnTop.get(light);
  if (known !== undefined) return known;
  let sum = 0;
  for (let i = 0; i < MEAN_OVER; i++) sum += onTop(rawBeams(light, focus, i));
  meansOnTop.set(light, sum / MEAN_OVER);
  return sum / MEAN_OVER;
}

function onTop(beams: readonly Beam[]): number {
  return beams.reduce((sum, beam) => sum + beam.colour[1] * Math.max(0, beam.direction[1]), 0);
}

function rawBeams(light: RoomLight, focus: Vector, index: number): Beam[] {
  return [
    windowBeam(light, focus, index),
    domeBeam(light, 2 * index),
    domeBeam(light, 2 * index + 1),
    floorBeam(light, index),
  ];
}

function windowBeam(light: RoomLight, focus: Vector, index: number): Beam {
  const panel = pick(light.panels, halton(index + 1, 5));
  const place = add(
    panel.corner,
    add(scale(panel.across, halton(index + 1, 2)), scale(panel.up, halton(index + 1, 3))),
  );
  const [x, y, z] = unit(subtract(place, focus));
  const direction = unit([x, Math.max(LOWEST, y + 0.12), z]);
  const sky: LinearRgb = [light.white[0] * 0.985, light.white[1], light.white[2] * 1.02];
  return { direction, colour: scaleColour(sky, light.panelShare), fromFloor: false };
}

function pick(panels: readonly Panel[], at: number): Panel {
  let left = at;
  for (const panel of panels) {
    left -= panel.share;
    if (left < 0) return panel;
  }
  return panels[panels.length - 1];
}

/** Walls and ceiling: every height alike, more from the window's side and from low down. */
function domeBeam(light: RoomLight, index: number): Beam {
  const y = 0.08 + 0.9 * halton(index + 1, 2);
  const direction = around(y, halton(index + 1, 3));
  const towards = 0.85 + 0.3 * Math.max(0, dot(direction, light.towards));
  const weight = ((1 - light.panelShare) / 2) * towards * (1.5 - y) * 1.15;
  return { direction, colour: scaleColour(light.white, weight), fromFloor: false };
}

function floorBeam(light: RoomLight, index: number): Beam {
  const direction = around(-(0.15 + 0.75 * halton(index + 1, 2)), halton(index + 1, 3));
  return { direction, colour: light.floor, fromFloor: true };
}

function around(y: number, part: number): Vector {
  const across = Math.sqrt(1 - y * y);
  return [Math.cos(part * 2 * Math.PI) * across, y, Math.sin(part * 2 * Math.PI) * across];
}

/** The `index`th number of the sequence that fills 0 to 1 ever more evenly. */
export function halton(index: number, base: number): number {
  let [left, part, sum] = [index, 1, 0];
  while (left > 0) {
    part /= base;
    sum += part * (left % base);
    left = Math.floor(left / base);
  }
  return sum;
}

function scaleColour([r, g, b]: LinearRgb, by: number): LinearRgb {
  return [r * by, g * by, b * by];
}
