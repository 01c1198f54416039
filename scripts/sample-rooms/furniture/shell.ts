import { type Frame, framed, place, rotate } from '../frame';
import type { Material } from '../material';
import type { Portal } from '../room';
import { quad } from '../shapes/flat';
import { roundedBox } from '../shapes/rounded-box';
import type { Stage } from '../stage';

/** Inner size of a room in metres: x from west to east, y up, z from north to south. */
export interface Size {
  width: number;
  height: number;
  depth: number;
}

export type Side = 'north' | 'east' | 'south' | 'west';

/** A window in a wall: metres from the wall's left end (seen from inside) and from the floor. */
export interface Opening {
  side: Side;
  left: number;
  bottom: number;
  width: number;
  height: number;
}

export const REVEAL_METRES = 0.22;

/** Wall coordinates: x along the wall to the right (seen from inside), y up, z into the room. */
export function wallFrame({ width, depth }: Size, side: Side): Frame {
  if (side === 'north') return framed([0, 0, 0], 0);
  if (side === 'east') return framed([width, 0, 0], -90);
  if (side === 'south') return framed([width, 0, depth], 180);
  return framed([0, 0, depth], 90);
}

export const wallLength = ({ width, depth }: Size, side: Side): number =>
  side === 'north' || side === 'south' ? width : depth;

/** Where daylight enters through an opening. */
export function portalOf(size: Size, { side, left, bottom, width, height }: Opening): Portal {
  const frame = wallFrame(size, side);
  return {
    corner: place(frame, [left, bottom, -REVEAL_METRES - 0.01]),
    across: rotate(frame, [width, 0, 0]),
    up: rotate(frame, [0, height, 0]),
  };
}

/** A wall with its openings left out, and their reveals. */
function wall(
  stage: Stage,
  size: Size,
  side: Side,
  material: Material,
  all: readonly Opening[],
): void {
  const openings = all.filter((opening) => opening.side === side);
  const edges = (values: number[], end: number): number[] =>
    [0, ...values, end].sort((a, b) => a - b);
  const xs = edges(
    openings.flatMap(({ left, width }) => [left, left + width]),
    wallLength(size, side),
  );
  const ys = edges(
    openings.flatMap(({ bottom, height }) => [bottom, bottom + height]),
    size.height,
  );
  const isOpen = (x: number, y: number): boolean =>
    openings.some(
      ({ left, bottom, width, height }) =>
        x > left && x < left + width && y > bottom && y < bottom + height,
    );
  stage.within(wallFrame(size, side), () => {
    for (let i = 0; i + 1 < xs.length; i++) {
      for (let j = 0; j + 1 < ys.length; j++) {
        const [dx, dy] = [xs[i + 1] - xs[i], ys[j + 1] - ys[j]];
        if (dx <= 0 || dy <= 0 || isOpen(xs[i] + dx / 2, ys[j] + dy / 2)) continue;
        quad(stage, material, [xs[i], ys[j], 0], [dx, 0, 0], [0, dy, 0], [xs[i], ys[j]]);
      }
    }
    for (const opening of openings) reveal(stage, material, opening);
  });
}

function reveal(stage: Stage, material: Material, { left, bottom, width, height }: Opening): void {
  const depth = -REVEAL_METRES;
  quad(stage, material, [left, bottom, 0], [0, 0, depth], [0, height, 0]);
  quad(stage, material, [left + width, bottom, 0], [0, 0, depth], [0, height, 0]);
  quad(stage, material, [left, bottom, 0], [width, 0, 0], [0, 0, depth]);
  quad(stage, material, [left, bottom + height, 0], [width, 0, 0], [0, 0, depth]);
}

export interface Finishes {
  floor: Material;
  ceiling: Material;
  walls: Record<Side, Material>;
}

/** Floor, ceiling and four walls. */
export function shell(
  stage: Stage,
  size: Size,
  finishes: Finishes,
  openings: readonly Opening[],
): void {
  const { width, height, depth } = size;
  quad(stage, finishes.floor, [0, 0, 0], [width, 0, 0], [0, 0, depth]);
  quad(stage, finishes.ceiling, [0, height, 0], [width, 0, 0], [0, 0, depth]);
  const sides: readonly Side[] = ['north', 'east', 'south', 'west'];
  for (const side of sides) wall(stage, size, side, finishes.walls[side], openings);
}

/** Skirting along a wall, interrupted by `gaps` (pairs of metres from its left end). */
export function skirting(
  stage: Stage,
  size: Size,
  side: Side,
  material: Material,
  gaps: readonly (readonly [number, number])[] = [],
  height = 0.09,
): void {
  const stops = [0, ...gaps.flat(), wallLength(size, side)];
  stage.within(wallFrame(size, side), () => {
    for (let index = 0; index < stops.length; index += 2) {
      const [from, to] = [stops[index], stops[index + 1]];
      if (to - from < 0.02) continue;
      roundedBox(stage, material, {
        centre: [(from + to) / 2, height / 2, 0.007],
        size: [to - from, height, 0.018],
        radius: 0.006,
      });
    }
  });
}
