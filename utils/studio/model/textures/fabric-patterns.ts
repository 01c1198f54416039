import type { FabricPattern } from '@/utils/studio/finish';

/** How much of the second colour shows at a place of the unit square, 0..1; it repeats. */
export const fabricPatterns: Record<FabricPattern, (u: number, v: number) => number> = {
  stripe: (u) => (band(u * 6, 0.34) ? 1 : band(u * 6 + 0.5, 0.07) ? 0.7 : 0),
  check: (u, v) =>
    (band(u * 4, 0.36) ? 0.45 : 0) +
    (band(v * 4, 0.36) ? 0.45 : 0) +
    (band(u * 4 + 0.5, 0.05) || band(v * 4 + 0.5, 0.05) ? 0.3 : 0),
  herringbone: (u, v) => {
    const column = Math.floor(u * 12) % 2 === 0 ? 1 : -1;
    return band(v * 24 + column * ((u * 12) % 1) * 2, 0.5) ? 0.75 : 0.05;
  },
  floral: (u, v) =>
    Math.max(flower(u * 2, v * 2), flower(u * 2 + 0.5, v * 2 + 0.5) * 0.8, leaves(u, v)),
  damask: (u, v) => {
    const [a, b] = [
      Math.abs((((u * 3) % 1) - 0.5) * 2),
      Math.abs((((v * 2 + (Math.floor(u * 3) % 2) * 0.5) % 1) - 0.5) * 2),
    ];
    const reach = a ** 1.3 + b ** 1.1 + 0.16 * Math.sin(a * 12) * Math.cos(b * 11);
    return reach < 0.42 ? 0.85 : reach > 0.6 && reach < 0.7 ? 0.6 : 0;
  },
  geometric: (u, v) => {
    const [a, b] = [Math.abs((((u * 4) % 1) - 0.5) * 2), Math.abs((((v * 4) % 1) - 0.5) * 2)];
    return Math.abs(a + b - 0.95) < 0.12 || a + b < 0.28 ? 0.9 : 0;
  },
};

const band = (at: number, wide: number) => at - Math.floor(at) < wide;

function flower(u: number, v: number): number {
  const [x, y] = [u - Math.floor(u) - 0.5, v - Math.floor(v) - 0.5];
  const [reach, turn] = [Math.hypot(x, y), Math.atan2(y, x)];
  if (reach < 0.05) return 0.35;
  return reach < 0.2 + 0.06 * Math.cos(turn * 5) ? 0.95 - reach : 0;
}

function leaves(u: number, v: number): number {
  const stem = Math.abs(Math.sin(u * 4 * Math.PI) * 0.12 + ((v * 2) % 1) - 0.5);
  return stem < 0.02 ? 0.5 : 0;
}
