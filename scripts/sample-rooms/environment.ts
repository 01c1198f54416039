import { fractalNoise, latticeValue, noise } from './noise';
import type { Daylight } from './room';
import { mix, smoothstep, type Vector } from './vector';

const ZENITH: Vector = [0.52, 0.72, 1.05];
const HORIZON: Vector = [1.05, 1.1, 1.15];
const LAWN: Vector = [0.4, 0.42, 0.28];
const FOLIAGE: Vector = [0.14, 0.17, 0.1];
const SUNLIT_LEAVES: Vector = [0.48, 0.5, 0.32];
const PAVING: Vector = [0.5, 0.47, 0.43];

function skyColour(height: number, azimuth: number): Vector {
  const clear = mix(HORIZON, ZENITH, smoothstep(0, 0.7, height));
  const cloud = fractalNoise(azimuth * 2.2 + 5, height * 7, 3, 71);
  return mix(clear, [1.2, 1.2, 1.2], 0.75 * smoothstep(0.42, 0.72, cloud));
}

/** Blurred treetops: a few soft humps of different heights. */
function treeLine(azimuth: number): number {
  return 0.02 + 0.17 * noise(azimuth * 2.3 + 9, 0.5, 31) ** 2 + 0.06 * noise(azimuth * 11, 0.5, 32);
}

function foliageColour(height: number, azimuth: number): Vector {
  const light = fractalNoise(azimuth * 22, height * 22, 4, 41);
  return mix(FOLIAGE, SUNLIT_LEAVES, smoothstep(0.25, 0.8, light));
}

function garden(height: number, azimuth: number): Vector {
  const ground = mix(LAWN, PAVING, smoothstep(-0.35, -0.6, height));
  const dappled = mix(ground, FOLIAGE, 0.5 * fractalNoise(azimuth * 6, height * 26, 2, 51));
  const hedge = smoothstep(-0.06, -0.02, height);
  const above = smoothstep(-0.035, 0.035, height - treeLine(azimuth));
  const planted = mix(dappled, foliageColour(height, azimuth), hedge);
  return mix(planted, skyColour(height, azimuth), above);
}

/** Pale facades with blurred window rows across the street. */
function town(height: number, azimuth: number): Vector {
  const house = Math.floor(azimuth * 1.7 + 40);
  const roof = 0.16 + 0.2 * latticeValue(house, 3, 61);
  const tone = 0.6 + 0.3 * latticeValue(house, 5, 62);
  const wall: Vector = [tone, tone * 0.95, tone * 0.86];
  const column = Math.abs(((azimuth * 9) % 1) - 0.5);
  const storey = Math.abs((((height + 2) * 7) % 1) - 0.5);
  const pane = smoothstep(0.2, 0.3, column) * smoothstep(0.18, 0.3, storey);
  const facade = mix(wall, [0.22, 0.25, 0.3], 0.6 * pane);
  const above = smoothstep(-0.012, 0.012, height - roof);
  const street = mix(PAVING, facade, smoothstep(-0.2, -0.16, height));
  return mix(street, skyColour(height, azimuth), above);
}

/** Radiance of the world outside in the unit direction `x, y, z`. */
export function outdoorRadiance(daylight: Daylight, x: number, y: number, z: number): Vector {
  const azimuth = Math.atan2(x, z);
  if (daylight.scenery === 'garden') return garden(y, azimuth);
  if (daylight.scenery === 'town') return town(y, azimuth);
  return y > 0 ? skyColour(y, azimuth) : mix(HORIZON, PAVING, smoothstep(0, -0.4, y));
}

const WIDTH = 1024;
const HEIGHT = 512;

/** The same, tabulated once so that a look-up costs little; returns offsets into `texels`. */
export class OutdoorTable {
  readonly texels = new Float32Array(WIDTH * HEIGHT * 3);

  constructor(daylight: Daylight) {
    for (let row = 0; row < HEIGHT; row++) {
      const y = (2 * (row + 0.5)) / HEIGHT - 1;
      const ring = Math.sqrt(1 - y * y);
      for (let column = 0; column < WIDTH; column++) {
        const azimuth = ((column + 0.5) / WIDTH) * 2 * Math.PI - Math.PI;
        const [sine, cosine] = [Math.sin(azimuth), Math.cos(azimuth)];
        const rgb = outdoorRadiance(daylight, ring * sine, y, ring * cosine);
        this.texels.set(rgb, (row * WIDTH + column) * 3);
      }
    }
  }

  offset(x: number, y: number, z: number): number {
    const column = Math.floor(((Math.atan2(x, z) + Math.PI) / (2 * Math.PI)) * WIDTH) & (WIDTH - 1);
    const row = Math.min(HEIGHT - 1, Math.max(0, Math.floor(((y + 1) / 2) * HEIGHT)));
    return (row * WIDTH + column) * 3;
  }
}
