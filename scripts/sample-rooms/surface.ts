/**
 * What a ray met: where, and how light behaves there. One is reused for all hits, because
 * allocating in the innermost loop would cost more than the shading.
 */
export class Surface {
  /** World position and shading normal (facing the ray), metres. */
  x = 0;
  y = 0;
  z = 0;
  nx = 0;
  ny = 0;
  nz = 0;
  /** Texture coordinates, metres along the surface. */
  u = 0;
  v = 0;
  /** Diffuse albedo, or the reflectance of a metal; linear RGB. */
  red = 0;
  green = 0;
  blue = 0;
  /** GGX alpha: 0 is a mirror. */
  roughness = 1;
  /** Reflectance at normal incidence of the clear coat; 0 means none. */
  specular = 0;
  metal = false;
  /** Thin clear glass, which rays pass straight through. */
  glass = false;
  /** Share of the diffuse light that leaves on the other side (curtains, lampshades). */
  translucency = 0;
  /** Radiance emitted, as a multiple of the albedo colour. */
  emission = 0;
}

/** Sets everything a material may leave out back to a matte default. */
export function resetSurface(surface: Surface): void {
  surface.roughness = 1;
  surface.specular = 0;
  surface.metal = false;
  surface.glass = false;
  surface.translucency = 0;
  surface.emission = 0;
}

/** Turns the surface's other side towards the path. */
export function flip(surface: Surface): void {
  surface.nx = -surface.nx;
  surface.ny = -surface.ny;
  surface.nz = -surface.nz;
}
