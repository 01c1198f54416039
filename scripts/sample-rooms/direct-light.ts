import type { SphereLight } from './room';
import type { Sampler } from './sampler';
import type { Scene } from './scene';
import type { Surface } from './surface';
import { cross, normalize } from './vector';

const OFFSET_METRES = 2e-4;
/** Radians; a little wider than the sun, for haze. */
const SUN_RADIUS = 0.008;
const LAMP_CHANCE = 0.4;

/** Light that reaches a surface straight from windows, sun and lamps. */
export class DirectLight {
  /** Radiance a white matte surface would scatter of it. */
  red = 0;
  green = 0;
  blue = 0;
  readonly #scene: Scene;
  readonly #sunAxes: Float64Array;
  readonly #lampWeights: Float64Array;

  constructor(scene: Scene) {
    this.#scene = scene;
    const { sunDirection } = scene.room.daylight;
    const side = normalize(cross(sunDirection, [0, 1, 0]));
    this.#sunAxes = Float64Array.from([...sunDirection, ...side, ...cross(side, sunDirection)]);
    this.#lampWeights = new Float64Array(scene.room.lamps.length);
  }

  /** `fully` asks sky and lamps both; otherwise one of them is chosen at random, for speed. */
  gather(surface: Surface, sampler: Sampler, fully: boolean): void {
    this.red = 0;
    this.green = 0;
    this.blue = 0;
    sampler.draw();
    const pick = sampler.u;
    const lampPick = sampler.v;
    sampler.draw();
    const s = sampler.u;
    const t = sampler.v;
    if (fully) {
      this.#addSky(surface, pick, s, t, 1);
      this.#addLamp(surface, lampPick, t, s, 1);
    } else if (lampPick < LAMP_CHANCE) {
      this.#addLamp(surface, lampPick / LAMP_CHANCE, s, t, 1 / LAMP_CHANCE);
    } else {
      this.#addSky(surface, pick, s, t, 1 / (1 - LAMP_CHANCE));
    }
    this.#addSun(surface, s, t);
  }

  #addSky(surface: Surface, pick: number, s: number, t: number, weight: number): void {
    const { portals, outdoors, room } = this.#scene;
    portals.sample(surface.x, surface.y, surface.z, pick, s, t);
    const { dx, dy, dz, density } = portals;
    const cosine = dx * surface.nx + dy * surface.ny + dz * surface.nz;
    if (cosine <= 0 || density <= 0) return;
    if (this.#isBlocked(surface, dx, dy, dz, portals.distance)) return;
    const cosineDensity = cosine / Math.PI;
    const gain = (weight * room.daylight.sky * cosineDensity) / (density + cosineDensity);
    const at = outdoors.offset(dx, dy, dz);
    this.red += outdoors.texels[at] * gain;
    this.green += outdoors.texels[at + 1] * gain;
    this.blue += outdoors.texels[at + 2] * gain;
  }

  #addSun(surface: Surface, s: number, t: number): void {
    const a = this.#sunAxes;
    const { portals, room } = this.#scene;
    if (a[0] * surface.nx + a[1] * surface.ny + a[2] * surface.nz <= 0) return;
    const radius = SUN_RADIUS * Math.sqrt(s);
    const p = radius * Math.cos(2 * Math.PI * t);
    const q = radius * Math.sin(2 * Math.PI * t);
    const dx = a[0] + p * a[3] + q * a[6];
    const dy = a[1] + p * a[4] + q * a[7];
    const dz = a[2] + p * a[5] + q * a[8];
    if (!portals.leaves(surface.x, surface.y, surface.z, dx, dy, dz)) return;
    if (this.#isBlocked(surface, dx, dy, dz, 1e3)) return;
    const cosine = Math.max(0, dx * surface.nx + dy * surface.ny + dz * surface.nz) / Math.PI;
    const { sun } = room.daylight;
    this.red += sun[0] * cosine;
    this.green += sun[1] * cosine;
    this.blue += sun[2] * cosine;
  }

  #addLamp(surface: Surface, pick: number, s: number, t: number, weight: number): void {
    const index = this.#chooseLamp(surface, pick);
    const lamp = this.#scene.room.lamps[index];
    const height = lamp.radius * (2 * s - 1);
    const ring = Math.sqrt(lamp.radius * lamp.radius - height * height);
    const x = lamp.centre[0] + ring * Math.cos(2 * Math.PI * t) - surface.x;
    const y = lamp.centre[1] + height - surface.y;
    const z = lamp.centre[2] + ring * Math.sin(2 * Math.PI * t) - surface.z;
    const square = x * x + y * y + z * z;
    const distance = Math.sqrt(square);
    const cosine = (x * surface.nx + y * surface.ny + z * surface.nz) / distance;
    if (cosine <= 0) return;
    if (this.#isBlocked(surface, x / distance, y / distance, z / distance, distance)) return;
    const reach = Math.max(square, 4 * lamp.radius * lamp.radius);
    const gain = (weight * cosine) / (Math.PI * reach * this.#lampWeights[index]);
    this.red += lamp.intensity[0] * gain;
    this.green += lamp.intensity[1] * gain;
    this.blue += lamp.intensity[2] * gain;
  }

  /** Picks a lamp by brightness at the surface and leaves its probability in the weights. */
  #chooseLamp(surface: Surface, pick: number): number {
    const { lamps } = this.#scene.room;
    let total = 0;
    for (let index = 0; index < lamps.length; index++) {
      this.#lampWeights[index] = brightnessAt(lamps[index], surface);
      total += this.#lampWeights[index];
    }
    let left = pick * total;
    let chosen = 0;
    while (chosen < lamps.length - 1 && left >= this.#lampWeights[chosen]) {
      left -= this.#lampWeights[chosen++];
    }
    this.#lampWeights[chosen] /= total;
    return chosen;
  }

  #isBlocked(
    { x, y, z, nx, ny, nz }: Surface,
    dx: number,
    dy: number,
    dz: number,
    far: number,
  ): boolean {
    return this.#scene.caster.isBlocked(
      x + nx * OFFSET_METRES,
      y + ny * OFFSET_METRES,
      z + nz * OFFSET_METRES,
      dx,
      dy,
      dz,
      far - 2 * OFFSET_METRES,
    );
  }
}

function brightnessAt({ centre, intensity }: SphereLight, { x, y, z }: Surface): number {
  const dx = centre[0] - x;
  const dy = centre[1] - y;
  const dz = centre[2] - z;
  return intensity[1] / (dx * dx + dy * dy + dz * dz + 0.05);
}
