/** What the parts of pieces can be made of. A style says what each is in its look. */
export const slots = [
  // upholstery and textiles
  'seat',
  'seat-second',
  'cushion',
  'cushion-second',
  'cushion-third',
  'throw',
  'rug',
  'rug-second',
  'bedding',
  'bedding-second',
  'headboard',
  'curtain',
  'towel',
  // hard parts
  'wood',
  'wood-second',
  'top',
  'legs',
  'metal',
  'metal-second',
  'stone',
  'paint',
  'black',
  'glass',
  'mirror',
  'ceramic',
  'pot',
  'basket',
  'frame',
  // pictures and small things
  'art',
  'art-second',
  'paper',
  'shade',
  /** What gives light itself, pale in every style: bulbs, opal globes, paper lanterns. */
  'bulb',
  'foliage',
  'soil',
] as const;

export type Slot = (typeof slots)[number];

export type Weave =
  | 'linen'
  | 'cotton'
  | 'wool'
  | 'boucle'
  | 'velvet'
  | 'corduroy'
  | 'leather'
  | 'sheepskin'
  | 'knit';

/** A material as data. Colours are sRGB hex; `gloss` is 0 (dull) to 1 (mirror-like). */
export type Finish =
  | { kind: 'fabric'; weave: Weave; colour: string; second?: string; pattern?: FabricPattern }
  | { kind: 'wood'; colour: string; grain: 'fine' | 'bold' | 'none'; gloss: number }
  | { kind: 'metal'; colour: string; gloss: number }
  | { kind: 'stone'; colour: string; veins?: string; gloss: number }
  | { kind: 'plain'; colour: string; gloss: number }
  | { kind: 'wicker'; colour: string }
  | {
      kind: 'rug';
      pile: 'flat' | 'short' | 'shag' | 'sisal';
      colour: string;
      second: string;
      pattern: RugPattern;
    }
  | { kind: 'glass'; colour: string }
  | { kind: 'mirror' }
  | { kind: 'shade'; colour: string; glow: number }
  | { kind: 'foliage'; colour: string }
  | { kind: 'art'; colours: readonly string[]; drawing: ArtDrawing };

export type FabricPattern = 'stripe' | 'check' | 'herringbone' | 'floral' | 'damask' | 'geometric';
export type RugPattern =
  | 'plain'
  | 'border'
  | 'lattice'
  | 'stripes'
  | 'persian'
  | 'abstract'
  | 'berber'
  | 'checker';
export type ArtDrawing =
  | 'shapes'
  | 'landscape'
  | 'botanical'
  | 'lines'
  | 'brush'
  | 'portrait'
  | 'photo'
  | 'poster';

/**
 * How a style furnishes: its materials over the common ones, and which pieces it prefers of each
 * kind, best first. A kind without an entry takes any piece of the kind.
 */
export interface Furnishing {
  finishes: Partial<Record<Slot, Finish>>;
  pieces: Partial<Record<string, readonly string[]>>;
}
