import type { Furnishing } from '@/utils/studio/finish';
import type { Style } from './spec';

export const style: Style = {
  id: 'biophilic',
  label: { en: 'Biophilic' },
  description: { en: 'Green, alive and close to the garden.' },
  words:
    'many healthy leafy plants, light ash furniture, cork and bamboo, moss green cushions, natural fibre rug, abundant soft daylight',
  avoid: 'plastic plants, black furniture, chrome',
  palette: ['#cfdec0', '#bc9260', '#2b6a3a', '#f1ebda', '#6a583b'],
  tone: {
    wall: '#cfdec0',
    accent: '#2b6a3a',
    floor: '#bc9260',
    warmth: 0,
    contrast: 0.05,
    saturation: 0.35,
    lift: 0.5,
  },
  order: 170,
};

export const furnishing: Furnishing = {
  finishes: {
    seat: { kind: 'fabric', weave: 'linen', colour: '#e6dfcd' },
    'seat-second': { kind: 'fabric', weave: 'linen', colour: '#5f7c58' },
    cushion: { kind: 'fabric', weave: 'linen', colour: '#4e7048' },
    'cushion-second': {
      kind: 'fabric',
      weave: 'cotton',
      colour: '#efe9d8',
      second: '#6f8f62',
      pattern: 'floral',
    },
    'cushion-third': { kind: 'fabric', weave: 'linen', colour: '#a3b08a' },
    throw: { kind: 'fabric', weave: 'knit', colour: '#cfd3b4' },
    rug: { kind: 'rug', pile: 'sisal', colour: '#cdb68d', second: '#a98e63', pattern: 'plain' },
    'bedding-second': { kind: 'fabric', weave: 'linen', colour: '#7f9a74' },
    headboard: { kind: 'fabric', weave: 'linen', colour: '#c9c6a8' },
    curtain: { kind: 'fabric', weave: 'linen', colour: '#f2efe2' },
    wood: { kind: 'wood', colour: '#d2b382', grain: 'fine', gloss: 0.25 },
    'wood-second': { kind: 'wood', colour: '#b58a5a', grain: 'bold', gloss: 0.25 },
    legs: { kind: 'wood', colour: '#c6a473', grain: 'fine', gloss: 0.25 },
    metal: { kind: 'metal', colour: '#6a583b', gloss: 0.4 },
    pot: { kind: 'plain', colour: '#a9714e', gloss: 0.1 },
    basket: { kind: 'wicker', colour: '#b8935f' },
    frame: { kind: 'wood', colour: '#caa877', grain: 'fine', gloss: 0.2 },
    art: {
      kind: 'art',
      colours: ['#f1ebda', '#2b6a3a', '#7d9a62', '#bc9260'],
      drawing: 'botanical',
    },
    'art-second': {
      kind: 'art',
      colours: ['#e5e8d5', '#5d8752', '#a9bd8f', '#bc9260'],
      drawing: 'landscape',
    },
    shade: { kind: 'shade', colour: '#f3ecd8', glow: 0.45 },
  },
  pieces: {
    sofa: ['sofa-wood-frame', 'sofa-track-arm'],
    armchair: ['armchair-lounge', 'armchair-barrel'],
    chair: ['dining-chair-cane', 'dining-chair-spindle'],
    bed: ['bed-wood'],
    rug: ['rug-round', 'rug-rectangular'],
    'coffee-table': ['coffee-table-round', 'coffee-table-rectangular'],
    shelves: ['shelves-ladder', 'shelves-open'],
    sideboard: ['sideboard-cane', 'sideboard-legs'],
    'floor-lamp': ['floor-lamp-paper', 'floor-lamp-tripod'],
    pendant: ['pendant-paper'],
    plant: ['plant-monstera', 'plant-palm', 'plant-fig', 'plant-olive'],
    vase: ['vase-branches'],
    mirror: ['mirror-arched'],
  },
};
