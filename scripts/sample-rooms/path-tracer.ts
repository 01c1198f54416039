import { CHANNEL } from './channels';
import { luminance } from './colour';
import { DirectLight } from './direct-light';
import { outdoorRadiance } from './environment';
import type { LightCache } from './light-cache';
import type { Sampler } from './sampler';
import { reflectGlossy, scatterDiffuse } from './scatter';
import type { Scene } from './scene';
import { Surface } from './surface';

const MOST_SURFACES = 12;
const MOST_BOUNCES = 6;
/** Indirect light brighter than this (in sky units) is cut, or single paths leave white dots. */
const BRIGHTEST_INDIRECT = 9;
/** Below most albedos on purpose: in a white room paths would otherwise hardly end. */
const MOST_LIKELY_SURVIVAL = 0.7;
/** Nearer than this the cache's cells are too coarse: corners would lose their shadows. */
const NEAR_METRES = 0.3;
const MIRROR_ROUGHNESS = 0.03;

/** Follows one camera ray through the room and adds what it carries to a pixel's channels. */
export class PathTracer {
  readonly #scene: Scene;
  readonly #light: DirectLight;
  readonly #cache: LightCache;
  readonly #surface = new Surface();
  readonly #origin = new Float64Array(3);
  readonly #direction = new Float64Array(3);
  readonly #throughput = new Float64Array(3);
  /** Diffuse (0..2) and specular (3..5) radiance of the current path. */
  readonly #carried = new Float64Array(6);
  #bucket = CHANNEL.specular as number;
  #bounces = 0;
  #isPrimary = true;
  /** Density of the last diffuse bounce; 0 after a reflection, which no light sampling covers. */
  #density = 0;

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
    this.#origin.set(origin);
    this.#direction.set(direction);
    this.#throughput.fill(1);
    this.#carried.fill(0);
    this.#bucket = CHANNEL.specular;
    this.#bounces = 0;
    this.#isPrimary = true;
    this.#density = 0;
    for (let surfaces = 0; surfaces < MOST_SURFACES; surfaces++) {
      if (!this.#step(sampler, pixel)) break;
    }
    this.#deposit(pixel);
  }

  /** Goes on to the next surface; false where the path ends. */
  #step(sampler: Sampler, pixel: Float64Array): boolean {
    const o = this.#origin;
    const d = this.#direction;
    const surface = this.#surface;
    if (!this.#scene.caster.cast(o[0], o[1], o[2], d[0], d[1], d[2], 1e9)) {
      this.#addOutdoors();
      return false;
    }
    this.#scene.describeHit(surface, o[0], o[1], o[2], d[0], d[1], d[2], this.#bounces === 0);
    if (surface.emission > 0) {
      if (this.#density === 0) this.#addTinted(surface, surface.emission);
      return false;
    }
    sampler.draw();
    const pick = sampler.u;
    const side = sampler.v;
    if (surface.glass) return this.#crossGlass(pick);
    if (surface.metal && surface.roughness < MIRROR_ROUGHNESS) return this.#mirror();
    if (side < surface.translucency) flip(surface);
    if (this.#isPrimary) this.#recordFeatures(pixel);
    else if (this.#endsInCache(pick, side)) return false;
    return this.#scatter(pick, sampler);
  }

  /** Ends a path that came here by a diffuse bounce where the light is already known. */
  #endsInCache(s: number, t: number): boolean {
    const { x, y, z, nx, ny, nz, red, green, blue, metal } = this.#surface;
    const isFar = this.#scene.caster.distance > NEAR_METRES;
    if (this.#density === 0 || metal || !isFar) return false;
    const cache = this.#cache;
    if (!cache.look(x, y, z, nx, ny, nz, s, t)) return false;
    this.#add(red * cache.red, green * cache.green, blue * cache.blue);
    return true;
  }

  #addOutdoors(): void {
    const o = this.#origin;
    const d = this.#direction;
    const { outdoors, portals, room } = this.#scene;
    if (this.#isPrimary) {
      const [red, green, blue] = outdoorRadiance(room.daylight, d[0], d[1], d[2]);
      const view = room.daylight.sky * room.daylight.view;
      this.#add(red * view, green * view, blue * view);
      return;
    }
    let gain = room.daylight.sky;
    if (this.#density > 0) {
      const rival = portals.densityOf(o[0], o[1], o[2], d[0], d[1], d[2]);
      gain *= this.#density / (this.#density + rival);
    }
    const at = outdoors.offset(d[0], d[1], d[2]);
    const texels = outdoors.texels;
    this.#add(texels[at] * gain, texels[at + 1] * gain, texels[at + 2] * gain);
  }

  #addTinted({ red, green, blue }: Surface, gain: number): void {
    this.#add(red * gain, green * gain, blue * gain);
  }

  #add(red: number, green: number, blue: number): void {
    const t = this.#throughput;
    let r = red * t[0];
    let g = green * t[1];
    let b = blue * t[2];
    const bright = luminance(r, g, b);
    if (this.#bounces > 0 && bright > BRIGHTEST_INDIRECT) {
      r *= BRIGHTEST_INDIRECT / bright;
      g *= BRIGHTEST_INDIRECT / bright;
      b *= BRIGHTEST_INDIRECT / bright;
    }
    this.#carried[this.#bucket] += r;
    this.#carried[this.#bucket + 1] += g;
    this.#carried[this.#bucket + 2] += b;
  }

  #tint({ red, green, blue }: Surface): void {
    this.#throughput[0] *= red;
    this.#throughput[1] *= green;
    this.#throughput[2] *= blue;
  }

  #moveTo({ x, y, z }: Surface): void {
    this.#origin[0] = x;
    this.#origin[1] = y;
    this.#origin[2] = z;
  }

  #crossGlass(pick: number): boolean {
    const surface = this.#surface;
    const d = this.#direction;
    const cosine = -(d[0] * surface.nx + d[1] * surface.ny + d[2] * surface.nz);
    const reflectance = 0.06 + 0.94 * (1 - cosine) ** 5;
    if (pick < reflectance) return this.#mirror(false);
    this.#tint(surface);
    this.#moveTo(surface);
    this.#origin[0] += d[0] * 1e-4;
    this.#origin[1] += d[1] * 1e-4;
    this.#origin[2] += d[2] * 1e-4;
    return true;
  }

  #mirror(isTinted = true): boolean {
    const surface = this.#surface;
    if (isTinted) this.#tint(surface);
    reflectGlossy(surface, this.#direction, 0, 0, 0);
    this.#leave();
    return true;
  }

  #leave(): void {
    this.#moveTo(this.#surface);
    this.#origin[0] += this.#surface.nx * 1e-4;
    this.#origin[1] += this.#surface.ny * 1e-4;
    this.#origin[2] += this.#surface.nz * 1e-4;
  }

  #recordFeatures(pixel: Float64Array): void {
    const { red, green, blue, nx, ny, nz, x, y, z } = this.#surface;
    const t = this.#throughput;
    pixel[CHANNEL.albedo] += red * t[0];
    pixel[CHANNEL.albedo + 1] += green * t[1];
    pixel[CHANNEL.albedo + 2] += blue * t[2];
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
    const d = this.#direction;
    const cosine = -(d[0] * surface.nx + d[1] * surface.ny + d[2] * surface.nz);
    const coat = surface.metal ? 1 : coatReflectance(surface, cosine);
    if (!surface.metal) this.#collectDirect(1 - coat, sampler);
    const chance = surface.metal
      ? 1
      : this.#isPrimary && coat > 0
        ? Math.min(0.5, 0.12 + 2 * coat)
        : coat;
    sampler.draw();
    if (pick < chance) this.#bounceOffCoat(coat / chance, sampler);
    else this.#bounceDiffusely((1 - coat) / (1 - chance), sampler);
    this.#isPrimary = false;
    return this.#leaveOrEnd(sampler);
  }

  #collectDirect(share: number, sampler: Sampler): void {
    const light = this.#light;
    light.gather(this.#surface, sampler, this.#isPrimary);
    if (this.#isPrimary) {
      this.#carried[CHANNEL.diffuse] += light.red * share;
      this.#carried[CHANNEL.diffuse + 1] += light.green * share;
      this.#carried[CHANNEL.diffuse + 2] += light.blue * share;
      return;
    }
    const { red, green, blue } = this.#surface;
    this.#bounces++;
    this.#add(red * light.red * share, green * light.green * share, blue * light.blue * share);
    this.#bounces--;
  }

  #bounceOffCoat(weight: number, sampler: Sampler): void {
    const surface = this.#surface;
    const kept = reflectGlossy(surface, this.#direction, surface.roughness, sampler.u, sampler.v);
    if (surface.metal) this.#tint(surface);
    this.#scaleThroughput(weight * kept);
    this.#density = 0;
  }

  #bounceDiffusely(weight: number, sampler: Sampler): void {
    const cosine = scatterDiffuse(this.#surface, this.#direction, sampler.u, sampler.v);
    if (this.#isPrimary) {
      // The denoiser works on light without the first surface's colour.
      this.#bucket = CHANNEL.diffuse;
      this.#throughput.fill(1);
    } else {
      this.#tint(this.#surface);
    }
    this.#scaleThroughput(weight);
    this.#density = Math.max(cosine / Math.PI, 1e-6);
  }

  #scaleThroughput(factor: number): void {
    this.#throughput[0] *= factor;
    this.#throughput[1] *= factor;
    this.#throughput[2] *= factor;
  }

  /** Russian roulette: dim paths end early, survivors carry their share. */
  #leaveOrEnd(sampler: Sampler): boolean {
    this.#leave();
    if (++this.#bounces > MOST_BOUNCES) return false;
    const t = this.#throughput;
    const strength = Math.max(t[0], t[1], t[2]);
    if (this.#bounces < 2) return strength > 0;
    const survival = Math.min(MOST_LIKELY_SURVIVAL, strength);
    sampler.draw();
    if (sampler.u >= survival) return false;
    this.#scaleThroughput(1 / survival);
    return true;
  }

  #deposit(pixel: Float64Array): void {
    const c = this.#carried;
    for (let channel = 0; channel < 6; channel++) pixel[channel] += c[channel];
    pixel[CHANNEL.diffuseSquare] += luminance(c[0], c[1], c[2]) ** 2;
    pixel[CHANNEL.specularSquare] += luminance(c[3], c[4], c[5]) ** 2;
  }
}

function flip(surface: Surface): void {
  surface.nx = -surface.nx;
  surface.ny = -surface.ny;
  surface.nz = -surface.nz;
}

/** Schlick's Fresnel term; rough coats brighten less towards grazing angles. */
function coatReflectance({ specular, roughness }: Surface, cosine: number): number {
  if (specular === 0) return 0;
  const edge = Math.max(1 - roughness, specular);
  return specular + (edge - specular) * (1 - Math.max(0, cosine)) ** 5;
}
