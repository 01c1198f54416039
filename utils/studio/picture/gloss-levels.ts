import { type Cube, halved, paintCube, texelTowards } from './cube';

/** Directions that a rough surface gathers light from. */
const DIRECTIONS = 64;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** One of them: x and y across the mirrored direction, z along it. */
interface Ray {
  x: number;
  y: number;
  z: number;
}

/**
 * What ever rougher surfaces mirror: a mirror at level 0, each next level half the size, roughness 1
 * at the last. Roughness falls on levels as three's shaders look it up (its PMREMGenerator, whose
 * own work on this takes a processor longer than everything else in a draft).
 * @param levels at least 2
 */
export function glossLevels(sharp: Cube, levels: number): Cube[] {
  const made = [sharp];
  let seen = sharp;
  for (let level = 1; level < levels; level++) {
    seen = halved(seen);
    made.push(roughened(seen, 1 - Math.sqrt(1 - level / (levels - 1))));
  }
  return made;
}

function roughened(seen: Cube, roughness: number): Cube {
  const rays = raysOf(roughness * roughness);
  const total = rays.reduce((sum, { z }) => sum + z, 0);
  return paintCube(seen.size, (x, y, z, light, at) => {
    const long = Math.sqrt(x * x + y * y + z * z);
    gather(seen, rays, x / long, y / long, z / long, light, at);
    for (let channel = 0; channel < 3; channel++) light[at + channel] /= total;
  });
}

/**
 * Rays mirrored by facets that lean as GGX has it (tan² of the lean is alpha² u / (1 - u) for evenly
 * spread u), seen straight from above.
 */
function raysOf(alpha: number): Ray[] {
  const rays: Ray[] = [];
  for (let i = 0; i < DIRECTIONS; i++) {
    const part = (i + 0.5) / DIRECTIONS;
    const turned = 2 * Math.atan(alpha * Math.sqrt(part / (1 - part)));
    if (turned >= Math.PI / 2) continue;
    const around = i * GOLDEN_ANGLE;
    const out = Math.sin(turned);
    rays.push({ x: out * Math.cos(around), y: out * Math.sin(around), z: Math.cos(turned) });
  }
  return rays;
}

/** Adds up the light along the rays around a direction of length 1, weighed by how it falls. */
function gather(
  { size, light }: Cube,
  rays: readonly Ray[],
  x: number,
  y: number,
  z: number,
  sums: Float32Array,
  to: number,
): void {
  // Two directions across: (a, b, c) and their cross product.
  const flat = Math.abs(z) < 0.999;
  const across = flat ? Math.sqrt(x * x + y * y) : Math.sqrt(y * y + z * z);
  const a = flat ? -y / across : 0;
  const b = flat ? x / across : -z / across;
  const c = flat ? 0 : y / across;
  const d = y * c - z * b;
  const e = z * a - x * c;
  const f = x * b - y * a;
  for (const ray of rays) {
    const at = texelTowards(
      size,
      a * ray.x + d * ray.y + x * ray.z,
      b * ray.x + e * ray.y + y * ray.z,
      c * ray.x + f * ray.y + z * ray.z,
    );
    sums[to] += light[at] * ray.z;
    sums[to + 1] += light[at + 1] * ray.z;
    sums[to + 2] += light[at + 2] * ray.z;
  }
}
