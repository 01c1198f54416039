import type { Material } from '../material';
import type { Stage } from '../stage';
import { add, cross, length, normalize, scale, subtract, type Vector } from '../vector';
import { sheet } from './sheet';

/** Turns a profile of `[radius, height]` points about the vertical through `centre`. */
export function lathe(
  stage: Stage,
  material: Material,
  centre: Vector,
  profile: readonly (readonly [number, number])[],
  segments = 32,
): void {
  const widest = Math.max(...profile.map(([radius]) => radius));
  sheet(stage, material, {
    columns: segments,
    rows: profile.length - 1,
    closed: true,
    size: [2 * Math.PI * widest, profile.length * 0.1],
    point: (s, t) => {
      const [radius, height] = profile[Math.round(t * (profile.length - 1))];
      const angle = s * 2 * Math.PI;
      return add(centre, [radius * Math.cos(angle), height, radius * Math.sin(angle)]);
    },
  });
}

/** An upright cylinder standing on `base`, with a slight bevel so that its edge catches light. */
export function cylinder(
  stage: Stage,
  material: Material,
  base: Vector,
  radius: number,
  height: number,
  segments = 24,
): void {
  const bevel = Math.min(0.003, radius * 0.2, height * 0.2);
  const profile: [number, number][] = [
    [0, 0],
    [radius, 0],
    [radius, 0],
    [radius, height - bevel],
    [radius, height - bevel],
    [radius - bevel, height],
    [radius - bevel, height],
    [0, height],
  ];
  lathe(stage, material, base, profile, segments);
}

/** A round bar along a path. */
export function tube(
  stage: Stage,
  material: Material,
  path: readonly Vector[],
  radius: number,
  segments = 12,
): void {
  const rings = path.map((at, index) => {
    const before = path[Math.max(0, index - 1)];
    const after = path[Math.min(path.length - 1, index + 1)];
    const along = normalize(subtract(after, before));
    const side = normalize(cross(along, Math.abs(along[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0]));
    return { at, side, top: cross(side, along) };
  });
  const total = path.reduce(
    (sum, at, index) => sum + (index > 0 ? length(subtract(at, path[index - 1])) : 0),
    0,
  );
  sheet(stage, material, {
    columns: segments,
    rows: path.length - 1,
    closed: true,
    size: [2 * Math.PI * radius, total],
    turned: true,
    point: (s, t) => {
      const { at, side, top } = rings[Math.round(t * (path.length - 1))];
      const angle = s * 2 * Math.PI;
      const spoke = add(scale(side, Math.cos(angle)), scale(top, Math.sin(angle)));
      return add(at, scale(spoke, radius));
    },
  });
}

/** An ellipsoid; `bulge` below 1 makes it boxier. */
export function ellipsoid(
  stage: Stage,
  material: Material,
  centre: Vector,
  radii: Vector,
  bulge = 1,
): void {
  const power = (value: number): number => Math.sign(value) * Math.abs(value) ** bulge;
  sheet(stage, material, {
    columns: 28,
    rows: 18,
    closed: true,
    size: [4 * Math.max(radii[0], radii[2]), 3 * radii[1]],
    point: (s, t) => {
      const [longitude, latitude] = [s * 2 * Math.PI, (t - 0.5) * Math.PI];
      const ring = power(Math.cos(latitude));
      return add(centre, [
        radii[0] * ring * power(Math.cos(longitude)),
        radii[1] * power(Math.sin(latitude)),
        radii[2] * ring * power(Math.sin(longitude)),
      ]);
    },
  });
}
