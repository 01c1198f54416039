import { CHANNEL } from './channels';
import { luminance } from './colour';
import type { Surface } from './surface';

/** Indirect light brighter than this (in sky units) is cut, or single paths leave white dots. */
const BRIGHTEST_INDIRECT = 9;
/** Below most albedos on purpose: in a white room paths would otherwise hardly end. */
const MOST_LIKELY_SURVIVAL = 0.7;
const STEP_OFF_METRES = 1e-4;

/** One light path on its way backwards from the camera. */
export class Path {
  readonly origin = new Float64Array(3);
  readonly direction = new Float64Array(3);
  /** Bounces behind it; mirrors and glass don't count. */
  bounces = 0;
  /** True until the first surface that is neither mirror nor clear glass. */
  isPrimary = true;
  /** Density of the last diffuse bounce; 0 after a reflection, which no light sampling covers. */
  density = 0;
  readonly #throughput = new Float64Array(3);
  /** Diffuse (0 to 2) and specular (3 to 5) radiance, as in the channels. */
  readonly #carried = new Float64Array(6);
  #bucket: number = CHANNEL.specular;

  start(origin: ArrayLike<number>, direction: ArrayLike<number>): void {
    this.origin.set(origin);
    this.direction.set(direction);
    this.bounces = 0;
    this.isPrimary = true;
    this.density = 0;
    this.#throughput.fill(1);
    this.#carried.fill(0);
    this.#bucket = CHANNEL.specular;
  }

  /** Adds light met at the end of the current segment. */
  add(red: number, green: number, blue: number, isIndirect = this.bounces > 0): void {
    const t = this.#throughput;
    const r = red * t[0];
    const g = green * t[1];
    const b = blue * t[2];
    const bright = luminance(r, g, b);
    const gain = isIndirect && bright > BRIGHTEST_INDIRECT ? BRIGHTEST_INDIRECT / bright : 1;
    this.#carried[this.#bucket] += r * gain;
    this.#carried[this.#bucket + 1] += g * gain;
    this.#carried[this.#bucket + 2] += b * gain;
  }

  /** Adds light that falls on the first surface, whose own colour is applied after denoising. */
  addToFirst(red: number, green: number, blue: number): void {
    this.#carried[CHANNEL.diffuse] += red;
    this.#carried[CHANNEL.diffuse + 1] += green;
    this.#carried[CHANNEL.diffuse + 2] += blue;
  }

  tint({ red, green, blue }: Surface): void {
    this.#throughput[0] *= red;
    this.#throughput[1] *= green;
    this.#throughput[2] *= blue;
  }

  scale(factor: number): void {
    this.#throughput[0] *= factor;
    this.#throughput[1] *= factor;
    this.#throughput[2] *= factor;
  }

  /** From here on light counts as scattered by the first surface, without its colour. */
  enterDiffuse(): void {
    this.#bucket = CHANNEL.diffuse;
    this.#throughput.fill(1);
  }

  /** Starts the next segment just off the surface, on the side its normal points to. */
  leave({ x, y, z, nx, ny, nz }: Surface): void {
    this.origin[0] = x + nx * STEP_OFF_METRES;
    this.origin[1] = y + ny * STEP_OFF_METRES;
    this.origin[2] = z + nz * STEP_OFF_METRES;
  }

  /** Starts the next segment behind the surface, straight on. */
  passThrough({ x, y, z }: Surface): void {
    this.origin[0] = x + this.direction[0] * STEP_OFF_METRES;
    this.origin[1] = y + this.direction[1] * STEP_OFF_METRES;
    this.origin[2] = z + this.direction[2] * STEP_OFF_METRES;
  }

  /** How much of the surface's own colour the camera sees. */
  recordAlbedo(pixel: Float64Array, { red, green, blue }: Surface): void {
    pixel[CHANNEL.albedo] += red * this.#throughput[0];
    pixel[CHANNEL.albedo + 1] += green * this.#throughput[1];
    pixel[CHANNEL.albedo + 2] += blue * this.#throughput[2];
  }

  get isDead(): boolean {
    const t = this.#throughput;
    return t[0] + t[1] + t[2] === 0;
  }

  /** Russian roulette: dim paths end early, survivors carry their share. */
  survives(random: number): boolean {
    const t = this.#throughput;
    const survival = Math.min(MOST_LIKELY_SURVIVAL, Math.max(t[0], t[1], t[2]));
    if (random >= survival) return false;
    this.scale(1 / survival);
    return true;
  }

  /** Adds what was carried to a pixel's channels. */
  deposit(pixel: Float64Array): void {
    const c = this.#carried;
    for (let channel = 0; channel < 6; channel++) pixel[channel] += c[channel];
    pixel[CHANNEL.diffuseSquare] += luminance(c[0], c[1], c[2]) ** 2;
    pixel[CHANNEL.specularSquare] += luminance(c[3], c[4], c[5]) ** 2;
  }
}
