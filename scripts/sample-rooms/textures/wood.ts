import { type Finish, type Material, setColour, solid, type Texture } from '../material';
import { fractalNoise, latticeValue, noise } from '../noise';
import type { Surface } from '../surface';
import { mix, smoothstep, type Vector } from '../vector';

export interface Timber {
  light: Vector;
  dark: Vector;
}

/** Share of dark grain (0 to 1) at `along`, `across` metres; `seed` picks the board. */
function grain(along: number, across: number, seed: number): number {
  const offset = seed * 13.7;
  const wander = fractalNoise(along * 1.3 + offset, across * 5, 2, 5) * 0.09;
  const rings = 0.5 + 0.5 * Math.sin((across + wander) * 150 + offset);
  const pores = fractalNoise(along * 9 + offset, across * 420, 2, 7);
  const cloud = noise(along * 1.7 + offset, across * 9, 9);
  return 0.25 * rings * rings + 0.45 * pores + 0.35 * cloud;
}

/** Solid or veneered wood with the grain along `u`. */
export const timber =
  ({ light, dark }: Timber, seed = 1): Texture =>
  (surface) =>
    setColour(surface, mix(light, dark, grain(surface.u, surface.v, seed)));

/** What a floor pattern says about one spot: which board, where on it, how near a gap. */
export interface Board {
  id: number;
  along: number;
  across: number;
  /** Metres to the nearest joint. */
  joint: number;
}

export type Layout = (u: number, v: number) => Board;

/** Long boards along `v`, `width` wide, ends staggered at random. */
export const planks =
  (width: number, boardLength: number): Layout =>
  (u, v) => {
    const row = Math.floor(u / width);
    const shifted = v + latticeValue(row, 17) * boardLength;
    const piece = Math.floor(shifted / boardLength);
    const across = u - row * width;
    const along = shifted - piece * boardLength;
    const joint = Math.min(across, width - across, along, boardLength - along);
    return { id: latticeValue(row, piece, 3), along, across, joint };
  };

/** Herringbone blocks, `ratio` times as long as wide, laid at 45 degrees. */
export const herringbone =
  (width: number, ratio: number): Layout =>
  (u, v) => {
    const x = ((u + v) * Math.SQRT1_2) / width;
    const y = ((v - u) * Math.SQRT1_2) / width;
    const [i, j] = [Math.floor(x), Math.floor(y)];
    const period = 2 * ratio;
    const phase = (((i - j) % period) + period) % period;
    const isLying = phase < ratio;
    const first = isLying ? i - phase : j - (period - 1 - phase);
    const along = isLying ? x - first : y - first;
    const across = isLying ? y - j : x - i;
    const joint = Math.min(across, 1 - across, along, ratio - along) * width;
    const id = latticeValue(isLying ? first : i, isLying ? j : first, isLying ? 1 : 2);
    return { id, along: along * width, across: across * width, joint };
  };

function shadeBoard(surface: Surface, board: Board, { light, dark }: Timber): void {
  const darkness = grain(board.along, board.across, board.id * 97);
  const tone = 0.8 + 0.36 * board.id;
  const gap = 0.5 + 0.5 * smoothstep(0.0002, 0.0016, board.joint);
  setColour(surface, mix(light, dark, darkness), tone * gap);
  surface.roughness *= 0.85 + 0.5 * darkness;
}

/** A varnished wooden floor. */
export function woodFloor(layout: Layout, wood: Timber, finish: Finish): Material {
  const bump = (u: number, v: number): number => {
    const { joint } = layout(u, v);
    return 0.0005 * smoothstep(0, 0.0025, joint);
  };
  return solid((surface) => shadeBoard(surface, layout(surface.u, surface.v), wood), {
    ...finish,
    bump,
  });
}
