/** Numbers from 0 up to 1, always the same ones for a seed. */
export type Random = () => number;

const GOLDEN = 0x9e3779b9;

/** Mixes a counter (the splitmix scheme), so that neighbouring seeds have nothing in common. */
export function createRandom(seed: number): Random {
  let state = mix(Math.floor(seed) ^ GOLDEN);
  return () => {
    state = (state + GOLDEN) | 0;
    return (mix(state) >>> 0) / 4294967296;
  };
}

/** A seed for the `index`th part of something that has a seed. */
export function partSeed(seed: number, index: number): number {
  return mix(Math.imul(seed + 1, GOLDEN) ^ (index * 7919)) >>> 0;
}

function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
