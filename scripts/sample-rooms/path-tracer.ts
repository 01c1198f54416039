import { CHANNEL } from './channels';
import { DirectLight } from './direct-light';
import { outdoorRadiance } from './environment';
import type { LightCache } from './light-cache';
import { Path } from './path';
import type { Sampler } from './sampler';
import { coatReflectance, reflectGlossy, scatterDiffuse } from './scatter';
import type { Scene } from './scene';
import { flip, Surface } from './surface';

const MOST_SURFACES = 12;
const MOST_BOUNCES = 6;
/** Nearer than this the cache's cells are too coarse: corners would lose their shadows. */
const NEAR_METRES = 0.3;
const MIRROR_ROUGHNESS = 0.03;

/** Follows one camera ray through the room and adds what it carries to a pixel's channels. */
export class PathTracer {
  readonly #scene: Scene;
  readonly #light: DirectLight;
  readonly #cache: LightCache;
  readonly #surface = new Surface();
  readonly #path = new Path();

  constructor(scene: Scene, cache: LightCache) {
    this.#scene = scene;
    this.#cache = cache;
    this.#light = new DirectLight(scene);
  }

  trace(
    origin: ArrayLike<number>,
    direction: ArrayLike<number>,
    sampler: Sampler,
    pixel: Float64Array,
  ): void {
    this.#path.start(origin, direction);
    for (let surfaces = 0; surfaces < MOST_SURFACES; surfaces++) {
      if (!this.#step(sampler, pixel)) break;
    }
    this.#path.deposit(pixel);
  }

  /** Goes on to the next surface; false where the path ends. */
  #step(sampler: Sampler, pixel: Float64Array): boolean {
    const path = this.#path;
    const surface = this.#surface;
    const o = path.origin;
    const d = path.direction;
    if (!this.#scene.caster.cast(o[0], o[1], o[2], d[0], d[1], d[2], 1e9)) {
      this.#addOutdoors();
      return false;
    }
    this.#scene.describeHit(surface, o[0], o[1], o[2], d[0], d[1], d[2], path.bounces === 0);
    if (surface.emission > 0) {
      if (path.density === 0) this.#addGlow();
      return false;
    }
    sampler.draw();
    const pick = sampler.u;
    const side = sampler.v;
    if (surface.glass) return this.#crossGlass(pick);
    if (surface.metal && surface.roughness < MIRROR_ROUGHNESS) return this.#mirror(true);
    // Before the flip: a curtain's two sides would average to no direction at all.
    if (path.isPrimary) this.#recordFeatures(pixel);
    if (side < surface.translucency) flip(surface);
    if (!path.isPrimary && this.#endsInCache(pick, side)) return false;
    return this.#scatter(pick, sampler);
  }

  /** Ends a path that came here by a diffuse bounce where the light is already known. */
  #endsInCache(s: number, t: number): boolean {
    const { x, y, z, nx, ny, nz, red, green, blue, metal } = this.#surface;
    const isFar = this.#scene.caster.distance > NEAR_METRES;
    if (this.#path.density === 0 || metal || !isFar) return false;
    const cache = this.#cache;
    if (!cache.look(x, y, z, nx, ny, nz, s, t)) return false;
    this.#path.add(red * cache.red, green * cache.green, blue * cache.blue);
    return true;
  }

  #addGlow(): void {
    const { red, green, blue, emission } = this.#surface;
    this.#path.add(red * emission, green * emission, blue * emission);
  }

  #addOutdoors(): void {
    const path = this.#path;
    const o = path.origin;
    const d = path.direction;
    const { outdoors, portals, room } = this.#scene;
    if (path.isPrimary) {
      const [red, green, blue] = outdoorRadiance(room.daylight, d[0], d[1], d[2]);
      const view = room.daylight.sky * room.daylight.view;
      path.add(red * view, green * view, blue * view);
      return;
    }
    let gain = room.daylight.sky;
    if (path.density > 0) {
      const rival = portals.densityOf(o[0], o[1], o[2], d[0], d[1], d[2]);
      gain *= path.density / (path.density + rival);
    }
    const at = outdoors.offset(d[0], d[1], d[2]);
    const texels = outdoors.texels;
    path.add(texels[at] * gain, texels[at + 1] * gain, texels[at + 2] * gain);
  }

  #crossGlass(pick: number): boolean {
    const surface = this.#surface;
    const reflectance = 0.06 + 0.94 * (1 - this.#cosine()) ** 5;
    if (pick < reflectance) return this.#mirror(false);
    this.#path.tint(surface);
    this.#path.passThrough(surface);
    return true;
  }

  #mirror(isTinted: boolean): boolean {
    const surface = this.#surface;
    if (isTinted) this.#path.tint(surface);
    reflectGlossy(surface, this.#path.direction, 0, 0, 0);
    this.#path.leave(surface);
    return true;
  }

  /** Cosine between the normal and the way back. */
  #cosine(): number {
    const { nx, ny, nz } = this.#surface;
    const d = this.#path.direction;
    return Math.max(0, -(d[0] * nx + d[1] * ny + d[2] * nz));
  }

  #recordFeatures(pixel: Float64Array): void {
    const { nx, ny, nz, x, y, z } = this.#surface;
    this.#path.recordAlbedo(pixel, this.#surface);
    pixel[CHANNEL.normal] += nx;
    pixel[CHANNEL.normal + 1] += ny;
    pixel[CHANNEL.normal + 2] += nz;
    pixel[CHANNEL.position] += x;
    pixel[CHANNEL.position + 1] += y;
    pixel[CHANNEL.position + 2] += z;
  }

  /** Collects direct light, then chooses how the path goes on. */
  #scatter(pick: number, sampler: Sampler): boolean {
    const surface = this.#surface;
    const { isPrimary } = this.#path;
    const coat = surface.metal ? 1 : coatReflectance(surface, this.#cosine());
    if (!surface.metal) this.#collectDirect(1 - coat, sampler);
    // The camera looks at reflections directly, so they get more samples than they carry light.
    const boosted = isPrimary && coat > 0 ? Math.min(0.5, 0.28 + 2 * coat) : coat;
    const chance = surface.metal ? 1 : boosted;
    sampler.draw();
    if (pick < chance) this.#bounceOffCoat(coat / chance, sampler);
    else this.#bounceDiffusely((1 - coat) / (1 - chance), sampler);
    this.#path.isPrimary = false;
    return this.#goesOn(sampler);
  }

  #collectDirect(share: number, sampler: Sampler): void {
    const light = this.#light;
    const { isPrimary } = this.#path;
    light.gather(this.#surface, sampler, isPrimary);
    const { red, green, blue } = this.#surface;
    if (isPrimary) {
      this.#path.addToFirst(light.red * share, light.green * share, light.blue * share);
      return;
    }
    const [r, g, b] = [light.red * share, light.green * share, light.blue * share];
    this.#path.add(red * r, green * g, blue * b, true);
  }

  #bounceOffCoat(weight: number, sampler: Sampler): void {
    const surface = this.#surface;
    const path = this.#path;
    const kept = reflectGlossy(surface, path.direction, surface.roughness, sampler.u, sampler.v);
    if (surface.metal) path.tint(surface);
    path.scale(weight * kept);
    path.density = 0;
  }

  #bounceDiffusely(weight: number, sampler: Sampler): void {
    const path = this.#path;
    const cosine = scatterDiffuse(this.#surface, path.direction, sampler.u, sampler.v);
    if (path.isPrimary) path.enterDiffuse();
    else path.tint(this.#surface);
    path.scale(weight);
    path.density = Math.max(cosine / Math.PI, 1e-6);
  }

  #goesOn(sampler: Sampler): boolean {
    const path = this.#path;
    path.leave(this.#surface);
    if (++path.bounces > MOST_BOUNCES || path.isDead) return false;
    if (path.bounces < 2) return true;
    sampler.draw();
    return path.survives(sampler.u);
  }
}
