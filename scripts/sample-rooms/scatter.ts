import type { Surface } from './surface';

/** Two unit vectors that complete the normal to a basis (Duff et al. 2017), in `basis`. */
const basis = new Float64Array(6);

function buildBasis({ nx, ny, nz }: Surface): void {
  const sign = nz >= 0 ? 1 : -1;
  const a = -1 / (sign + nz);
  const b = nx * ny * a;
  basis[0] = 1 + sign * nx * nx * a;
  basis[1] = sign * b;
  basis[2] = -sign * nx;
  basis[3] = b;
  basis[4] = sign + ny * ny * a;
  basis[5] = -ny;
}

/** Points `direction` at a cosine-weighted place above the surface; returns the cosine. */
export function scatterDiffuse(
  surface: Surface,
  direction: Float64Array,
  u: number,
  v: number,
): number {
  buildBasis(surface);
  const radius = Math.sqrt(u);
  const angle = 2 * Math.PI * v;
  const s = radius * Math.cos(angle);
  const t = radius * Math.sin(angle);
  const cosine = Math.sqrt(Math.max(0, 1 - u));
  direction[0] = basis[0] * s + basis[3] * t + surface.nx * cosine;
  direction[1] = basis[1] * s + basis[4] * t + surface.ny * cosine;
  direction[2] = basis[2] * s + basis[5] * t + surface.nz * cosine;
  return cosine;
}

/** Smith's masking term of one GGX direction. */
const masking = (cosine: number, alpha: number): number =>
  (2 * cosine) / (cosine + Math.sqrt(alpha * alpha + (1 - alpha * alpha) * cosine * cosine));

/**
 * Reflects `direction` about a facet normal drawn from the visible GGX distribution
 * (Heitz 2018); returns the share that is not lost to shadowing, 0 if it went into the surface.
 */
export function reflectGlossy(
  surface: Surface,
  direction: Float64Array,
  alpha: number,
  u: number,
  v: number,
): number {
  buildBasis(surface);
  const { nx, ny, nz } = surface;
  const vx = -(direction[0] * basis[0] + direction[1] * basis[1] + direction[2] * basis[2]);
  const vy = -(direction[0] * basis[3] + direction[1] * basis[4] + direction[2] * basis[5]);
  const vz = Math.max(1e-3, -(direction[0] * nx + direction[1] * ny + direction[2] * nz));
  const stretch = 1 / Math.sqrt(alpha * alpha * (vx * vx + vy * vy) + vz * vz);
  const sx = alpha * vx * stretch;
  const sy = alpha * vy * stretch;
  const sz = vz * stretch;
  const flat = Math.sqrt(sx * sx + sy * sy);
  const t1x = flat > 1e-9 ? -sy / flat : 1;
  const t1y = flat > 1e-9 ? sx / flat : 0;
  const radius = Math.sqrt(u);
  const p1 = radius * Math.cos(2 * Math.PI * v);
  const half = 0.5 * (1 + sz);
  const p2 =
    (1 - half) * Math.sqrt(Math.max(0, 1 - p1 * p1)) + half * radius * Math.sin(2 * Math.PI * v);
  const p3 = Math.sqrt(Math.max(0, 1 - p1 * p1 - p2 * p2));
  // The second tangent is the cross product of the view direction and the first tangent.
  const hx = alpha * (t1x * p1 - sz * t1y * p2 + sx * p3);
  const hy = alpha * (t1y * p1 + sz * t1x * p2 + sy * p3);
  const hz = Math.max(1e-6, (sx * t1y - sy * t1x) * p2 + sz * p3);
  const size = 1 / Math.sqrt(hx * hx + hy * hy + hz * hz);
  const towards = 2 * (vx * hx + vy * hy + vz * hz) * size;
  const rx = towards * hx * size - vx;
  const ry = towards * hy * size - vy;
  const rz = towards * hz * size - vz;
  direction[0] = basis[0] * rx + basis[3] * ry + nx * rz;
  direction[1] = basis[1] * rx + basis[4] * ry + ny * rz;
  direction[2] = basis[2] * rx + basis[5] * ry + nz * rz;
  return rz <= 0 ? 0 : masking(rz, alpha);
}

/** Schlick's Fresnel term of the clear coat; rough coats brighten less towards grazing angles. */
export function coatReflectance({ specular, roughness }: Surface, cosine: number): number {
  if (specular === 0) return 0;
  const edge = Math.max(1 - roughness, specular);
  return specular + (edge - specular) * (1 - cosine) ** 5;
}
