import type { Lab } from './colour';
import { smoothstep } from './ramp';
import type { Mood } from './tone-variation';

const RADIANS = Math.PI / 180;

/** Lab steps of full warmth, and share of the accent's colour that tints the middle tones. */
const WARMTH = { a: 2.5, b: 15 };
const ACCENT_CAST = 0.07;

const LIFT = 0.55;
const CONTRAST = 1.5;
const SATURATION = 0.55;
const FLOOR_PULL = 0.6;

/** Hue in degrees and half width of what counts as wood, tan carpet or cork. */
const WOOD = { hue: 66, width: 26, chroma: 12, mostChroma: 70 };

/**
 * The colour a mood makes of a colour, by colour alone. `middle` is the picture's median lightness,
 * the point contrast turns about.
 */
export function toned(colour: Lab, mood: Mood, middle: number): Lab {
  const [l, a, b] = towardsFloor(colour, mood);
  const lightness = tonedLightness(l, mood, middle);
  const [a2, b2] = saturated(a, b, mood);
  const cast = castWeight(lightness);
  return [
    lightness,
    a2 + cast * (WARMTH.a * mood.warmth + ACCENT_CAST * mood.accent[1]),
    b2 + cast * (WARMTH.b * mood.warmth + ACCENT_CAST * mood.accent[2]),
  ];
}

/** Casts live in the middle tones: black stays black, paper white nearly so. */
function castWeight(l: number): number {
  return smoothstep(0, 35, l) * (1 - 0.65 * smoothstep(80, 100, l));
}

/** Ends stay in place; deep shadows and dark rooms are not lifted, or their noise would show. */
function tonedLightness(l: number, mood: Mood, middle: number): number {
  const t = l / 100;
  const lift = mood.lift > 0 ? mood.lift * smoothstep(8, 40, middle) : mood.lift;
  const lifted = t + LIFT * lift * t * (1 - t) * smoothstep(0, 0.45, t);
  const turn = Math.min(0.62, Math.max(0.38, middle / 100));
  const curve = lifted * (1 - lifted) * (lifted - turn) * CONTRAST * mood.contrast;
  return 100 * Math.min(1, Math.max(0, lifted + curve));
}

/** Vivid colours move less than dull ones, neutrals not at all. */
function saturated(a: number, b: number, mood: Mood): [number, number] {
  const chroma = Math.hypot(a, b);
  const room = mood.saturation > 0 ? 1 - smoothstep(35, 80, chroma) : 1;
  const scale = 1 + SATURATION * mood.saturation * room;
  return [a * scale, b * scale];
}

/** Wood-like colours lean towards the style's floor in hue and chroma, a little in lightness. */
function towardsFloor([l, a, b]: Lab, { floor }: Mood): Lab {
  const weight = FLOOR_PULL * woodLikeness(l, a, b);
  if (weight === 0) return [l, a, b];
  const lightness = l + 0.5 * weight * Math.max(-26, Math.min(26, floor[0] - l));
  return [lightness, a + weight * (floor[1] - a), b + weight * (floor[2] - b)];
}

function woodLikeness(l: number, a: number, b: number): number {
  const chroma = Math.hypot(a, b);
  const hue = Math.atan2(b, a) / RADIANS;
  const byHue = 1 - smoothstep(WOOD.width * 0.5, WOOD.width, Math.abs(hue - WOOD.hue));
  const byChroma =
    smoothstep(WOOD.chroma, WOOD.chroma * 2, chroma) *
    (1 - smoothstep(WOOD.mostChroma * 0.8, WOOD.mostChroma, chroma));
  return byHue * byChroma * smoothstep(8, 28, l) * (1 - smoothstep(82, 94, l));
}
