import type { Finish, Furnishing, Slot } from '../finish';
import { mixRgb, rgbOf } from './textures/colour';

/** A finish for every slot. */
export type Finishes = Record<Slot, Finish>;

type Palette = readonly [
  wall: string,
  floor: string,
  accent: string,
  textile: string,
  metal: string,
];

const neutral: Palette = ['#f1eee8', '#b58f66', '#7f8d78', '#d9d2c6', '#2d2c2b'];

/** What a style doesn't say: quiet materials in its own colours. */
function defaultFinishes([, floor, accent, textile, metal]: Palette): Finishes {
  const cloth = (
    weave: 'linen' | 'cotton' | 'wool' | 'boucle' | 'velvet',
    colour: string,
  ): Finish => ({ kind: 'fabric', weave, colour });
  const wood = (colour: string): Finish => ({ kind: 'wood', colour, grain: 'fine', gloss: 0.35 });
  const light = towards(textile, '#ffffff', 0.55);
  const art = [light, accent, floor, textile, metal];
  return {
    seat: cloth('linen', textile),
    'seat-second': cloth('wool', accent),
    cushion: cloth('linen', accent),
    'cushion-second': cloth('cotton', light),
    'cushion-third': cloth('linen', floor),
    throw: cloth('wool', light),
    rug: {
      kind: 'rug',
      pile: 'short',
      colour: light,
      second: towards(textile, metal, 0.35),
      pattern: 'lattice',
    },
    'rug-second': {
      kind: 'rug',
      pile: 'flat',
      colour: textile,
      second: accent,
      pattern: 'stripes',
    },
    bedding: cloth('cotton', '#f4f1ec'),
    'bedding-second': cloth('linen', towards(accent, '#ffffff', 0.35)),
    headboard: cloth('linen', textile),
    curtain: cloth('linen', '#f0ece4'),
    towel: cloth('cotton', '#f3f0ea'),
    wood: wood(floor),
    'wood-second': wood(towards(floor, metal, 0.45)),
    top: wood(floor),
    legs: wood(towards(floor, metal, 0.15)),
    metal: { kind: 'metal', colour: '#b49a6c', gloss: 0.6 },
    'metal-second': { kind: 'metal', colour: '#c9cbcc', gloss: 0.75 },
    stone: { kind: 'stone', colour: '#ece9e4', veins: '#a9a39b', gloss: 0.7 },
    paint: { kind: 'plain', colour: '#f2efe9', gloss: 0.3 },
    black: { kind: 'plain', colour: '#1c1b1a', gloss: 0.35 },
    glass: { kind: 'glass', colour: '#dfe9e6' },
    mirror: { kind: 'mirror' },
    ceramic: { kind: 'plain', colour: '#e4ded3', gloss: 0.45 },
    pot: { kind: 'plain', colour: '#e2ddd3', gloss: 0.2 },
    basket: { kind: 'wicker', colour: '#c09a66' },
    frame: wood(floor),
    art: { kind: 'art', colours: art, drawing: 'shapes' },
    'art-second': { kind: 'art', colours: art, drawing: 'landscape' },
    paper: { kind: 'plain', colour: '#f1ece2', gloss: 0.1 },
    shade: { kind: 'shade', colour: '#f6ead6', glow: 0.45 },
    bulb: { kind: 'shade', colour: '#f6ead4', glow: 0.48 },
    foliage: { kind: 'foliage', colour: '#4d6a3a' },
    soil: { kind: 'plain', colour: '#2e241c', gloss: 0 },
  };
}

function towards(from: string, to: string, part: number): string {
  const mixed = mixRgb(rgbOf(from), rgbOf(to), part);
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Every slot's finish: the style's own, then common ones in its colours.
 * @param palette sRGB hex: wall, floor, accent, textile, metal
 */
export function finishesOf(furnishing?: Furnishing, palette: Palette = neutral): Finishes {
  return { ...defaultFinishes(palette), ...furnishing?.finishes };
}
