/** 0 at `from`, 1 at `to` and straight between; `from` may be the larger. */
export function ramp(from: number, to: number, value: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/** 0 below `from`, 1 above `to`, smooth between. */
export function smoothstep(from: number, to: number, value: number): number {
  const t = ramp(from, to, value);
  return t * t * (3 - 2 * t);
}
