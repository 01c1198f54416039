import { type Finish, type Material, setColour, solid, type Texture } from '../material';
import { fractalNoise, noise } from '../noise';
import { mix, smoothstep, type Vector } from '../vector';

/** Painted plaster: nearly even, with the faint mottling of a roller. */
export function plaster(rgb: Vector): Material {
  const texture: Texture = (surface) => {
    const mottle = fractalNoise(surface.u * 1.4, surface.v * 1.4, 3, 3);
    setColour(surface, rgb, 0.99 + 0.02 * mottle);
  };
  return solid(texture, { bump: (u, v) => 0.00012 * fractalNoise(u * 160, v * 160, 2, 11) });
}

export interface Tiling {
  width: number;
  height: number;
  grout: number;
  colour: Vector;
  groutColour: Vector;
  /** How much tiles differ from each other, 0 to 1. */
  variation: number;
  /** Shift of every second row, as a share of the width. */
  stagger: number;
  /** Veins and clouds, 0 (plain) to 1. */
  marbling?: number;
}

interface Spot {
  column: number;
  row: number;
  /** Metres to the nearest edge of the tile. */
  edge: number;
}

function locate({ width, height, stagger }: Tiling, u: number, v: number): Spot {
  const row = Math.floor(v / height);
  const shifted = u + (row & 1) * stagger * width;
  const column = Math.floor(shifted / width);
  const [x, y] = [shifted - column * width, v - row * height];
  return { column, row, edge: Math.min(x, width - x, y, height - y) };
}

/** Ceramic tiles with matte, slightly sunk grout. */
export function tiles(tiling: Tiling, finish: Finish): Material {
  const { grout, colour, groutColour, variation, marbling = 0 } = tiling;
  const texture: Texture = (surface) => {
    const { column, row, edge } = locate(tiling, surface.u, surface.v);
    const tone = 1 + variation * (noise(column * 7.3 + 0.5, row * 5.1 + 0.5, 21) - 0.5);
    const cloud = fractalNoise(surface.u * 5 + column * 3.1, surface.v * 5 + row * 2.3, 4, 23);
    const face = tone * (1 - marbling * smoothstep(0.35, 0.75, cloud));
    const ceramic = smoothstep(grout * 0.4, grout * 0.65, edge);
    setColour(surface, mix(groutColour, mix([0, 0, 0], colour, face), ceramic));
    if (ceramic < 0.5) surface.specular = 0;
  };
  const bump = (u: number, v: number): number =>
    0.0012 * smoothstep(grout * 0.2, grout * 1.2, locate(tiling, u, v).edge);
  return solid(texture, { ...finish, bump });
}

export interface Wallpaper {
  ground: Vector;
  first: Vector;
  second: Vector;
  third: Vector;
  /** Width of one repeat, metres. */
  repeat: number;
}

/** Interlocking rounded medallions, as hung around 1972. */
export function retroWallpaper({ ground, first, second, third, repeat }: Wallpaper): Material {
  return solid((surface) => {
    const y = surface.v / (repeat * 1.25);
    const row = Math.floor(y * 2);
    const x = surface.u / repeat + (row & 1) * 0.5;
    const [dx, dy] = [x - Math.floor(x) - 0.5, y * 2 - row - 0.5];
    const reach = Math.hypot(dx * 1.9, dy * 1.5) + 0.16 * Math.abs(dx * dy) * 4;
    const soft = 0.012;
    const band = (limit: number): number => 1 - smoothstep(limit - soft, limit + soft, reach);
    let rgb = mix(ground, first, band(0.78));
    rgb = mix(rgb, ground, band(0.66));
    rgb = mix(rgb, second, band(0.56));
    rgb = mix(rgb, third, band(0.36));
    rgb = mix(rgb, ground, band(0.2));
    rgb = mix(rgb, first, band(0.1));
    const fibre = fractalNoise(surface.u * 90, surface.v * 90, 2, 27);
    setColour(surface, rgb, 0.94 + 0.1 * fibre);
  });
}
