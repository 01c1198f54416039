import { type LinearRgb, luminance } from '@/utils/restyle/colour';
import { add, cross, mix, scale, subtract, unit } from '../camera/vectors';
import type { Calibration, Opening, Vector } from '../space';
import type { PhotoLook } from './measure-photo';

/** A flat patch that light comes through: a corner and its two edges, metres. */
export interface Panel {
  corner: Vector;
  across: Vector;
  up: Vector;
  /** Share of all that comes through panels. */
  share: number;
}

/** Where a room's light comes from. */
export interface RoomLight {
  panels: readonly Panel[];
  /** Share of the panels in all light; the rest comes from walls and ceiling. */
  panelShare: number;
  /** Direction of the panels' middle from the room's. */
  towards: Vector;
  /** What the floor throws back: its colour, paled, times how much. */
  floor: LinearRgb;
  white: LinearRgb;
}

/** Seen windows give more of the light than ones the camera has its back to. */
const SEEN_SHARE = 0.42;
const UNSEEN_SHARE = 0.26;
/** How far a strong floor colour is pulled to grey: cloth lit from a red floor looks orange else. */
const PALED = 0.6;
const FLOOR_BOUNCE = 1.1;

/** @param focus the middle of what is lit, metres */
export function roomLight(calibration: Calibration, look: PhotoLook, focus: Vector): RoomLight {
  const windows = calibration.openings.filter((opening) => opening.kind === 'window');
  const seen = windows.map((window) => panelOf(calibration, window));
  const panels = seen.length > 0 ? withShares(seen, focus) : [unseenPanel(calibration, look)];
  return {
    panels,
    panelShare: seen.length > 0 ? SEEN_SHARE : UNSEEN_SHARE,
    towards: unit(
      panels.reduce<Vector>(
        (sum, panel) => add(sum, scale(unit(subtract(middleOf(panel), focus)), panel.share)),
        [0, 1e-6, 0],
      ),
    ),
    floor: scaled(pale(look.floor), FLOOR_BOUNCE),
    white: look.white,
  };
}

export function middleOf({ corner, across, up }: Panel): Vector {
  return add(corner, add(scale(across, 0.5), scale(up, 0.5)));
}

function panelOf({ room }: Calibration, { wall, from, to, bottom, top }: Opening): Panel {
  const up: Vector = [0, top - bottom, 0];
  if (wall === 'back') {
    return { corner: [from, bottom, room.back], across: [to - from, 0, 0], up, share: 1 };
  }
  return { corner: [room[wall] ?? 0, bottom, from], across: [0, 0, to - from], up, share: 1 };
}

/** Panels weighed by how large they look from the focus. */
function withShares(panels: readonly Panel[], focus: Vector): Panel[] {
  const weights = panels.map((panel) => {
    const [x, y, z] = subtract(middleOf(panel), focus);
    const area = Math.hypot(...cross(panel.across, panel.up));
    return area / Math.max(1, x * x + y * y + z * z);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return panels.map((panel, i) => ({ ...panel, share: weights[i] / total }));
}

/** A window behind the camera, towards the side that faces the brighter wall. */
function unseenPanel({ room }: Calibration, { sides }: PhotoLook): Panel {
  const { left = 0, right = 0 } = sides;
  const lean = left + right > 0 ? (left - right) / (left + right) : 0;
  // A wall is bright because the window across the room shines on it.
  const x = Math.max(-1, Math.min(1, lean * 4)) * 2.5;
  return {
    corner: [x - 1.4, 1, Math.max(room.front, 0) + 1.5],
    across: [2.8, 0, 0],
    up: [0, 1.5, 0],
    share: 1,
  };
}

function pale(colour: LinearRgb): LinearRgb {
  const grey = luminance(...colour);
  const [r, g, b] = mix(colour, [grey, grey, grey], PALED);
  return [r, g, b];
}

function scaled([r, g, b]: LinearRgb, by: number): LinearRgb {
  return [r * by, g * by, b * by];
}
