import { CHANNEL, CHANNELS } from './channels';
import { luminance } from './colour';

const PASSES = 5;
/** How far apart (metres) two parallel faces must be to count as different. */
const PLANE_METRES = 0.02;
const NORMAL_SHARPNESS = 20;
const ALBEDO_SHARPNESS = 5;
/** Pixels less alike than this count for nothing. */
const FARTHEST = 6;
const KERNEL = [1 / 16, 1 / 4, 3 / 8, 1 / 4, 1 / 16];

/** What the filter looks at besides the light itself. */
interface Guide {
  width: number;
  height: number;
  channels: Float32Array;
}

export interface FilterStrength {
  /** Tolerated difference in brightness, in standard deviations of the noise. */
  brightness: number;
  /** Whether a change of albedo stops the filter (for reflections, which albedo was not taken out of). */
  stopsAtAlbedo: boolean;
  /** Doublings of the filter's reach. */
  passes: number;
}

export const DIFFUSE_STRENGTH: FilterStrength = {
  brightness: 3,
  stopsAtAlbedo: false,
  passes: PASSES,
};

export const SPECULAR_STRENGTH: FilterStrength = {
  brightness: 3.5,
  stopsAtAlbedo: true,
  passes: PASSES,
};

/**
 * Edge-avoiding a-trous filter (Dammertz et al. 2010) steered by the estimated noise as in SVGF
 * (Schied et al. 2017). Returns three numbers per pixel.
 */
export function denoise(
  guide: Guide,
  light: number,
  square: number,
  samples: number,
  strength: FilterStrength,
): Float32Array {
  const pixels = guide.width * guide.height;
  let colours: Float32Array = new Float32Array(pixels * 3);
  let variances: Float32Array = new Float32Array(pixels);
  for (let pixel = 0; pixel < pixels; pixel++) {
    const at = pixel * CHANNELS;
    for (let channel = 0; channel < 3; channel++) {
      colours[pixel * 3 + channel] = guide.channels[at + light + channel];
    }
    const mean = luminance(colours[pixel * 3], colours[pixel * 3 + 1], colours[pixel * 3 + 2]);
    variances[pixel] = Math.max(0, guide.channels[at + square] - mean * mean) / samples;
  }
  clampSpecks(guide, colours);
  for (let pass = 0; pass < strength.passes; pass++) {
    const filtered = filterOnce(
      guide,
      colours,
      blur(guide, variances),
      variances,
      1 << pass,
      strength,
    );
    colours = filtered.colours;
    variances = filtered.variances;
  }
  clampSpecks(guide, colours);
  return colours;
}

/** Dims or lifts single pixels that lie outside the range of all their neighbours. */
function clampSpecks({ width, height }: Guide, colours: Float32Array): void {
  const bright = brightnesses(colours);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const pixel = y * width + x;
      let low = Number.POSITIVE_INFINITY;
      let high = 0;
      for (const step of [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1]) {
        low = Math.min(low, bright[pixel + step]);
        high = Math.max(high, bright[pixel + step]);
      }
      const own = bright[pixel];
      if (own <= 0 || (own >= low && own <= high)) continue;
      const gain = (own > high ? high : low) / own;
      for (let channel = 0; channel < 3; channel++) colours[pixel * 3 + channel] *= gain;
    }
  }
}

/** A 3 by 3 average: single pixels' noise estimates are too noisy themselves. */
function blur({ width, height }: Guide, values: Float32Array): Float32Array {
  const blurred = new Float32Array(values.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 1); j++) {
        for (let i = Math.max(0, x - 1); i <= Math.min(width - 1, x + 1); i++) {
          sum += values[j * width + i];
        }
      }
      blurred[y * width + x] = sum / 9;
    }
  }
  return blurred;
}

interface Filtered {
  colours: Float32Array;
  variances: Float32Array;
}

function filterOnce(
  guide: Guide,
  colours: Float32Array,
  noise: Float32Array,
  variances: Float32Array,
  step: number,
  strength: FilterStrength,
): Filtered {
  const { width, height } = guide;
  const brightness = brightnesses(colours);
  const result = {
    colours: new Float32Array(colours.length),
    variances: new Float32Array(variances.length),
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const centre = y * width + x;
      const tolerance = strength.brightness * Math.sqrt(noise[centre]) + 1e-4;
      const bright = brightness[centre];
      let total = 0;
      let red = 0;
      let green = 0;
      let blue = 0;
      let variance = 0;
      let spread = 0;
      for (let j = -2; j <= 2; j++) {
        const row = y + j * step;
        if (row < 0 || row >= height) continue;
        for (let i = -2; i <= 2; i++) {
          const column = x + i * step;
          if (column < 0 || column >= width) continue;
          const pixel = row * width + column;
          const apart = distance(
            guide.channels,
            centre * CHANNELS,
            pixel * CHANNELS,
            strength.stopsAtAlbedo,
          );
          const contrast = Math.abs(brightness[pixel] - bright) / tolerance;
          if (apart + contrast > FARTHEST) continue;
          const weight = KERNEL[i + 2] * KERNEL[j + 2] * Math.exp(-apart - contrast);
          total += weight;
          red += weight * colours[pixel * 3];
          green += weight * colours[pixel * 3 + 1];
          blue += weight * colours[pixel * 3 + 2];
          variance += weight * weight * variances[pixel];
          spread += weight * variances[pixel];
        }
      }
      result.colours[centre * 3] = red / total;
      result.colours[centre * 3 + 1] = green / total;
      result.colours[centre * 3 + 2] = blue / total;
      const mean = spread / total;
      // What is left is correlated between neighbours, so it shrinks less than theory says.
      result.variances[centre] = Math.max(variance / (total * total), 0.4 * mean);
    }
  }
  return result;
}

function brightnesses(colours: Float32Array): Float32Array {
  return new Float32Array(colours.length / 3).map((_, pixel) =>
    luminance(colours[pixel * 3], colours[pixel * 3 + 1], colours[pixel * 3 + 2]),
  );
}

/** 0 for two pixels on the same smooth surface, growing across edges. */
function distance(c: Float32Array, p: number, q: number, stopsAtAlbedo: boolean): number {
  if (p === q) return 0;
  const n = CHANNEL.normal;
  const x = CHANNEL.position;
  const nx = c[p + n];
  const ny = c[p + n + 1];
  const nz = c[p + n + 2];
  const alike = nx * c[q + n] + ny * c[q + n + 1] + nz * c[q + n + 2];
  if (alike < 0.6) return Number.POSITIVE_INFINITY;
  const dx = c[q + x] - c[p + x];
  const dy = c[q + x + 1] - c[p + x + 1];
  const dz = c[q + x + 2] - c[p + x + 2];
  const away = Math.abs(dx * nx + dy * ny + dz * nz) / PLANE_METRES;
  let apart = away + (dx * dx + dy * dy + dz * dz) * 3 + (1 - alike) * NORMAL_SHARPNESS;
  if (stopsAtAlbedo) {
    const a = CHANNEL.albedo;
    apart +=
      ALBEDO_SHARPNESS *
      (Math.abs(c[q + a] - c[p + a]) +
        Math.abs(c[q + a + 1] - c[p + a + 1]) +
        Math.abs(c[q + a + 2] - c[p + a + 2]));
  }
  return apart;
}

/** Makes the averaged normals unit vectors again; pixels that saw no surface keep zero. */
export function normalizeNormals(channels: Float32Array): void {
  for (let at = CHANNEL.normal; at < channels.length; at += CHANNELS) {
    const size = Math.hypot(channels[at], channels[at + 1], channels[at + 2]) || 1;
    for (let axis = 0; axis < 3; axis++) channels[at + axis] /= size;
  }
}
