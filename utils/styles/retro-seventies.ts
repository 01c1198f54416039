import type { Furnishing } from '@/utils/studio/finish';
import type { Style } from './spec';

export const style: Style = {
  id: 'retro-seventies',
  label: { en: 'Seventies retro' },
  description: { en: 'Orange, avocado and shag, turned up just enough.' },
  words:
    'low modular corduroy seating, orange and avocado upholstery, shag rug, teak storage units, chrome arc lamp, mushroom lamp, warm hazy light',
  avoid: 'grey upholstery, minimal decor, florals',
  palette: ['#f0d193', '#884b22', '#de5f17', '#707c29', '#cac8c4'],
  tone: {
    wall: '#f0d193',
    accent: '#de5f17',
    floor: '#884b22',
    warmth: 0.6,
    contrast: -0.25,
    saturation: 0.45,
    lift: 0.1,
  },
  order: 290,
};

export const furnishing: Furnishing = {
  finishes: {
    seat: { kind: 'fabric', weave: 'corduroy', colour: '#c9641f' },
    'seat-second': { kind: 'fabric', weave: 'corduroy', colour: '#707c29' },
    cushion: { kind: 'fabric', weave: 'corduroy', colour: '#707c29' },
    'cushion-second': {
      kind: 'fabric',
      weave: 'cotton',
      colour: '#f0d193',
      second: '#de5f17',
      pattern: 'geometric',
    },
    'cushion-third': { kind: 'fabric', weave: 'velvet', colour: '#884b22' },
    throw: { kind: 'fabric', weave: 'knit', colour: '#f0d193' },
    rug: { kind: 'rug', pile: 'shag', colour: '#e0a24a', second: '#c9772a', pattern: 'plain' },
    'bedding-second': {
      kind: 'fabric',
      weave: 'cotton',
      colour: '#f0d193',
      second: '#de5f17',
      pattern: 'geometric',
    },
    headboard: { kind: 'fabric', weave: 'corduroy', colour: '#884b22' },
    curtain: {
      kind: 'fabric',
      weave: 'cotton',
      colour: '#e9c98a',
      second: '#b5651f',
      pattern: 'geometric',
    },
    wood: { kind: 'wood', colour: '#8a4c22', grain: 'bold', gloss: 0.45 },
    'wood-second': { kind: 'wood', colour: '#6a3818', grain: 'bold', gloss: 0.45 },
    legs: { kind: 'metal', colour: '#c4c3c0', gloss: 0.9 },
    metal: { kind: 'metal', colour: '#cac8c4', gloss: 0.92 },
    'metal-second': { kind: 'metal', colour: '#cac8c4', gloss: 0.92 },
    ceramic: { kind: 'plain', colour: '#de5f17', gloss: 0.75 },
    pot: { kind: 'plain', colour: '#f3ede0', gloss: 0.6 },
    frame: { kind: 'metal', colour: '#b9b7b3', gloss: 0.8 },
    art: {
      kind: 'art',
      colours: ['#f0d193', '#de5f17', '#707c29', '#884b22'],
      drawing: 'poster',
    },
    'art-second': {
      kind: 'art',
      colours: ['#f3e3bd', '#de5f17', '#884b22', '#707c29'],
      drawing: 'shapes',
    },
    shade: { kind: 'shade', colour: '#f7d9a0', glow: 0.65 },
  },
  pieces: {
    sofa: ['sofa-low', 'sofa-sectional'],
    armchair: ['armchair-barrel'],
    chair: ['dining-chair-metal', 'dining-chair-cane'],
    bed: ['bed-upholstered'],
    rug: ['rug-round', 'rug-rectangular'],
    'coffee-table': ['coffee-table-glass', 'coffee-table-round'],
    sideboard: ['sideboard-legs'],
    'floor-lamp': ['floor-lamp-arc'],
    'table-lamp': ['table-lamp-mushroom'],
    pendant: ['pendant-dome', 'pendant-paper'],
    plant: ['plant-monstera', 'plant-snake'],
    art: ['art-wide', 'art-single'],
    mirror: ['mirror-round', 'mirror-arched'],
  },
};
