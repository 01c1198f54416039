import { type Material, setColour, solid, type Texture } from '../material';
import { fractalNoise, latticeValue, noise } from '../noise';
import { mix, smoothstep, type Vector } from '../vector';

/** Height (0 to 1) of plain weave: warp and weft pass over each other in turn. */
function threadHeight(u: number, v: number, pitch: number): number {
  const [x, y] = [u / pitch, v / pitch];
  const isWarp = (Math.floor(x) + Math.floor(y)) & 1;
  const across = isWarp ? x - Math.floor(x) : y - Math.floor(y);
  return Math.sin(across * Math.PI);
}

/** Woven upholstery cloth, threads `pitch` metres apart and uneven in tone. */
export function weave(rgb: Vector, pitch = 0.004, contrast = 0.35): Material {
  const texture: Texture = (surface) => {
    const { u, v } = surface;
    const thread = threadHeight(u, v, pitch);
    const tone = latticeValue(Math.floor(u / pitch), Math.floor(v / pitch), 5);
    const wear = fractalNoise(u * 4, v * 4, 2, 15);
    const gain = 1 - contrast * (0.5 * (1 - thread) + 0.5 * tone) + 0.12 * (wear - 0.5);
    setColour(surface, rgb, gain);
  };
  return solid(texture, { bump: (u, v) => 0.18 * pitch * threadHeight(u, v, pitch) });
}

/** Smooth bed linen: a faint thread and soft creases in the normal only. */
export function linen(rgb: Vector): Material {
  const texture: Texture = (surface) =>
    setColour(surface, rgb, 0.96 + 0.06 * noise(surface.u * 300, surface.v * 300, 33));
  return solid(texture, { bump: (u, v) => 0.004 * fractalNoise(u * 7, v * 7, 3, 35) });
}

/** Velvety ribbed cloth (corduroy), ribs along `v`. */
export function corduroy(rgb: Vector, pitch = 0.012): Material {
  const rib = (u: number): number => Math.abs(Math.sin((u / pitch) * Math.PI)) ** 0.6;
  const texture: Texture = (surface) => {
    const wear = fractalNoise(surface.u * 5, surface.v * 5, 3, 37);
    setColour(surface, rgb, 0.5 + 0.5 * rib(surface.u) + 0.25 * (wear - 0.5));
  };
  return solid(texture, { bump: (u) => 0.0022 * rib(u) });
}

/** Cut-pile carpet: tufts a few millimetres wide, footprints and shading in the pile. */
export function carpet(rgb: Vector, contrast = 0.45): Material {
  const texture: Texture = (surface) => {
    const { u, v } = surface;
    const tuft = fractalNoise(u * 170, v * 170, 2, 43);
    const trodden = fractalNoise(u * 2.3, v * 2.3, 3, 45);
    setColour(surface, rgb, 1 - contrast * (tuft - 0.35) + 0.22 * (trodden - 0.5));
  };
  return solid(texture, { bump: (u, v) => 0.0035 * fractalNoise(u * 150, v * 150, 2, 43) });
}

export interface RugPattern {
  width: number;
  depth: number;
  ground: Vector;
  line: Vector;
}

/** A Berber rug: pale wool with hand-drawn looking diamond lines; `u`, `v` from its corner. */
export function berber({ width, depth, ground, line }: RugPattern): Material {
  const texture: Texture = (surface) => {
    const shake = 0.022 * (noise(surface.u * 9, surface.v * 9, 51) - 0.5);
    const x = (surface.u - width / 2) / 0.42 + shake;
    const y = (surface.v - depth / 2) / 0.62 + shake;
    const zig = (value: number): number => Math.abs(value - Math.round(value));
    const diamond = Math.min(zig(x + y), zig(x - y));
    const isLine = 1 - smoothstep(0.03, 0.055, diamond);
    const knot = fractalNoise(surface.u * 140, surface.v * 140, 2, 53);
    setColour(surface, mix(ground, line, isLine), 0.82 + 0.36 * knot);
  };
  return solid(texture, { bump: (u, v) => 0.004 * fractalNoise(u * 120, v * 120, 2, 53) });
}
