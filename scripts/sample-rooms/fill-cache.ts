import { DirectLight } from './direct-light';
import { LightCache } from './light-cache';
import { Sampler } from './sampler';
import { scatterDiffuse } from './scatter';
import type { Scene } from './scene';
import { Surface } from './surface';

/** Probes per pass; each pass adds one more bounce by reading what the last one found. */
const PASSES = [90_000, 90_000, 90_000, 200_000];
const BRIGHTEST = 12;

/** Measures the light in a room at many random spots. */
export function fillCache(scene: Scene, passes: readonly number[] = PASSES): LightCache {
  const survey = new Survey(scene);
  let known = new LightCache(scene.low, scene.high);
  passes.forEach((probes, pass) => {
    const next = new LightCache(scene.low, scene.high);
    for (let probe = 0; probe < probes; probe++) survey.probe(known, next, pass, probe);
    known = next;
  });
  return known;
}

class Survey {
  readonly #scene: Scene;
  readonly #light: DirectLight;
  readonly #sampler = new Sampler();
  readonly #surface = new Surface();
  readonly #direction = new Float64Array(3);
  readonly #incoming = new Float64Array(3);

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#light = new DirectLight(scene);
  }

  /** Shoots a ray from a random point of the room and records the light where it lands. */
  probe(known: LightCache, next: LightCache, pass: number, probe: number): void {
    const sampler = this.#sampler;
    sampler.start(pass + 1, probe);
    const origin = this.#randomPoint();
    this.#randomDirection();
    if (!this.#hit(origin[0], origin[1], origin[2])) return;
    const surface = this.#surface;
    if (surface.emission > 0 || surface.glass || surface.metal) return;
    const { x, y, z, nx, ny, nz } = surface;
    this.#light.gather(surface, sampler, true);
    const { red, green, blue } = this.#light;
    this.#gatherBounce(known);
    const bounced = this.#incoming;
    next.add([x, y, z], [nx, ny, nz], [red + bounced[0], green + bounced[1], blue + bounced[2]]);
  }

  #randomPoint(): [number, number, number] {
    const { low, high } = this.#scene;
    const sampler = this.#sampler;
    sampler.draw();
    const [s, t] = [sampler.u, sampler.v];
    sampler.draw();
    const between = (axis: 0 | 1 | 2, share: number): number =>
      low[axis] + (0.04 + 0.92 * share) * (high[axis] - low[axis]);
    return [between(0, s), between(1, t), between(2, sampler.u)];
  }

  #randomDirection(): void {
    const sampler = this.#sampler;
    sampler.draw();
    const height = 2 * sampler.u - 1;
    const ring = Math.sqrt(1 - height * height);
    const angle = 2 * Math.PI * sampler.v;
    this.#direction.set([ring * Math.cos(angle), height, ring * Math.sin(angle)]);
  }

  #hit(ox: number, oy: number, oz: number): boolean {
    const d = this.#direction;
    if (!this.#scene.caster.cast(ox, oy, oz, d[0], d[1], d[2], 1e9)) return false;
    this.#scene.describeHit(this.#surface, ox, oy, oz, d[0], d[1], d[2], false);
    return true;
  }

  /** Light that arrives by way of one other surface (or, past the portals' samples, the sky). */
  #gatherBounce(known: LightCache): void {
    const [surface, sampler, scene] = [this.#surface, this.#sampler, this.#scene];
    this.#incoming.fill(0);
    const { x, y, z, nx, ny, nz } = surface;
    sampler.draw();
    const cosine = scatterDiffuse(surface, this.#direction, sampler.u, sampler.v);
    const [ox, oy, oz] = [x + nx * 1e-4, y + ny * 1e-4, z + nz * 1e-4];
    if (!this.#hit(ox, oy, oz)) {
      const [dx, dy, dz] = this.#direction;
      const density = cosine / Math.PI;
      const rival = scene.portals.densityOf(ox, oy, oz, dx, dy, dz);
      const gain = (scene.room.daylight.sky * density) / (density + rival);
      const at = scene.outdoors.offset(dx, dy, dz);
      this.#incoming.set(scene.outdoors.texels.subarray(at, at + 3).map((value) => value * gain));
      return;
    }
    if (surface.emission > 0 || surface.glass) return;
    sampler.draw();
    const found = known.look(
      surface.x,
      surface.y,
      surface.z,
      surface.nx,
      surface.ny,
      surface.nz,
      sampler.u,
      sampler.v,
    );
    if (!found) return;
    this.#incoming[0] = Math.min(BRIGHTEST, surface.red * known.red);
    this.#incoming[1] = Math.min(BRIGHTEST, surface.green * known.green);
    this.#incoming[2] = Math.min(BRIGHTEST, surface.blue * known.blue);
  }
}
