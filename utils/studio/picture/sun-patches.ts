import { type LinearRgb, linearOfByte, luminance } from '@/utils/restyle/colour';
import { smoothstep } from '@/utils/restyle/ramp';

/** A photo's sunlit floor is about to clip, and several times as light as the floor beside it. */
const SUN_FROM = 0.5;
const SUN_TO = 0.8;
const TIMES_FLOOR = 1.5;
/** How much of the light on a sunlit floor is the room's. */
const SHARE_OF_ROOM = 0.3;
/** Soft shade leaves the sun alone; what loses this much light is hidden from it. */
const SUN_LASTS_TO = 0.25;
const SUN_GONE_AT = 0.75;

/** Whether the sun shines on this pixel of the floor: 0 no, 1 yes. */
export function sunOn(data: Uint8ClampedArray, at: number, floor: LinearRgb): number {
  const seen = luminance(
    linearOfByte[data[at]],
    linearOfByte[data[at + 1]],
    linearOfByte[data[at + 2]],
  );
  const usual = luminance(...floor) * TIMES_FLOOR;
  return smoothstep(Math.max(SUN_FROM, usual), Math.max(SUN_TO, usual * 1.3), seen);
}

/**
 * What stays of a sunlit pixel: soft shade takes as much light as it takes from the floor beside it;
 * hidden from the sun, the floor shows its own colour, which the photo's clipped white has lost.
 * @param usual the floor's light beside the sun
 */
export function shadeSun(seen: number, usual: number, sun: number, shade: number): number {
  const lit = seen * (1 - (1 - shade) * SHARE_OF_ROOM);
  const gone = smoothstep(SUN_LASTS_TO, SUN_GONE_AT, 1 - shade);
  const sunny = lit + (usual * shade - lit) * gone;
  return seen * shade + (sunny - seen * shade) * sun;
}
