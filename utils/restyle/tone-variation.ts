import { type Lab, labOfHex } from './colour';
import type { Tone } from './style-tone';

/** A tone made ready: colours in Lab. */
export interface Mood extends Omit<Tone, 'wall' | 'accent' | 'floor'> {
  wall: Lab;
  accent: Lab;
  floor: Lab;
}

/** How one variation departs from the plain style. Shares are of the way to the other colour. */
interface Departure {
  wallToAccent: number;
  wallToFloor: number;
  wallLightness: number;
  warmth: number;
  contrast: number;
  saturation: number;
  lift: number;
}

/** Taken in turn; moods move opposite ways so that neighbours differ at a glance. */
const DEPARTURES: readonly Departure[] = [
  depart({ wallToAccent: 0.35, warmth: 0.55, lift: -0.25 }),
  depart({ wallLightness: 6, wallToFloor: 0.15, warmth: -0.6, lift: 0.4 }),
  depart({ wallToFloor: 0.4, warmth: 0.3, contrast: 0.4, saturation: 0.3 }),
  depart({ wallLightness: -14, warmth: -0.3, contrast: 0.4, saturation: -0.2, lift: -0.55 }),
  depart({ wallToAccent: 0.6, warmth: 0.15, saturation: 0.4, lift: 0.3 }),
  depart({ wallLightness: 10, warmth: 0.7, contrast: -0.4, saturation: -0.2, lift: 0.55 }),
];

function depart(some: Partial<Departure>): Departure {
  return {
    wallToAccent: 0,
    wallToFloor: 0,
    wallLightness: 0,
    warmth: 0,
    contrast: 0,
    saturation: 0,
    lift: 0,
    ...some,
  };
}

/** The mood of a style's n-th variation; 0 is the style as it is. */
export function varyTone(tone: Tone, variation: number): Mood {
  const plain = {
    ...tone,
    wall: labOfHex(tone.wall),
    accent: labOfHex(tone.accent),
    floor: labOfHex(tone.floor),
  };
  const turn = Math.max(0, Math.round(variation));
  const departure = DEPARTURES[(turn - 1) % DEPARTURES.length];
  if (turn === 0 || !departure) return plain;
  // Each further round through the list leans a bit less, so that no two variations are equal.
  const share = 1 / (1 + 0.35 * Math.floor((turn - 1) / DEPARTURES.length));
  return departed(plain, departure, share);
}

function departed(mood: Mood, departure: Departure, share: number): Mood {
  const within = (value: number) => Math.min(1, Math.max(-1, value));
  const accented = blend(mood.wall, mood.accent, departure.wallToAccent * share);
  const [l, a, b] = blend(accented, mood.floor, departure.wallToFloor * share);
  const lightness = Math.min(96, Math.max(14, l + departure.wallLightness * share));
  return {
    ...mood,
    wall: [lightness, a, b],
    warmth: within(mood.warmth + departure.warmth * share),
    contrast: within(mood.contrast + departure.contrast * share),
    saturation: within(mood.saturation + departure.saturation * share),
    lift: within(mood.lift + departure.lift * share),
  };
}

function blend(from: Lab, to: Lab, share: number): Lab {
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}
