import type { WallPatch } from '../space';

/** How much of a part of a wall is busy, 0..1. */
export function busyShare(busy: readonly WallPatch[], part: WallPatch): number {
  const covered = busy
    .filter(({ wall }) => wall === part.wall)
    .map(({ from, to, bottom, top }) => {
      const across = Math.min(part.to, to) - Math.max(part.from, from);
      const up = Math.min(part.top, top) - Math.max(part.bottom, bottom);
      return Math.max(0, across) * Math.max(0, up);
    });
  const whole = (part.to - part.from) * (part.top - part.bottom);
  return covered.reduce((sum, area) => sum + area, 0) / Math.max(1e-6, whole);
}

/** Parts of a wall beside each other, about so many metres wide. */
export function stripsOf(part: WallPatch, width: number): readonly WallPatch[] {
  const count = Math.max(1, Math.round((part.to - part.from) / width));
  const wide = (part.to - part.from) / count;
  return Array.from({ length: count }, (_, n) => ({
    ...part,
    from: part.from + n * wide,
    to: part.from + (n + 1) * wide,
  }));
}
