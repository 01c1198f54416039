import type { Furnishing } from '@/utils/studio/finish';
import type { Style } from './spec';

export const style: Style = {
  id: 'art-deco',
  label: { en: 'Art Deco' },
  description: { en: 'Geometry, velvet and gold, dressed for cocktails.' },
  words:
    'curved velvet armchairs, ebony and brass cabinets, fan motifs, geometric rug, round mirror, fluted glass lamps, glowing evening light',
  avoid: 'rustic wood, wicker, distressed paint',
  palette: ['#b5cabd', '#2a2422', '#0b5350', '#dba69f', '#d3aa47'],
  tone: {
    wall: '#b5cabd',
    accent: '#0b5350',
    floor: '#2a2422',
    warmth: 0.1,
    contrast: 0.55,
    saturation: 0.25,
    lift: -0.1,
  },
  order: 180,
};

export const furnishing: Furnishing = {
  finishes: {
    seat: { kind: 'fabric', weave: 'velvet', colour: '#0f5a56' },
    'seat-second': { kind: 'fabric', weave: 'velvet', colour: '#d39a92' },
    cushion: { kind: 'fabric', weave: 'velvet', colour: '#c9a24a' },
    'cushion-second': { kind: 'fabric', weave: 'velvet', colour: '#2a2422' },
    'cushion-third': {
      kind: 'fabric',
      weave: 'cotton',
      colour: '#e9dcc6',
      second: '#2a2422',
      pattern: 'geometric',
    },
    throw: { kind: 'fabric', weave: 'velvet', colour: '#d3a59c' },
    rug: { kind: 'rug', pile: 'short', colour: '#d9c7a8', second: '#2b3a38', pattern: 'lattice' },
    'bedding-second': { kind: 'fabric', weave: 'velvet', colour: '#0f5a56' },
    headboard: { kind: 'fabric', weave: 'velvet', colour: '#d39a92' },
    curtain: { kind: 'fabric', weave: 'velvet', colour: '#31514d' },
    wood: { kind: 'wood', colour: '#33241d', grain: 'fine', gloss: 0.75 },
    'wood-second': { kind: 'wood', colour: '#5a3a26', grain: 'bold', gloss: 0.75 },
    top: { kind: 'stone', colour: '#262423', veins: '#b9a27a', gloss: 0.9 },
    legs: { kind: 'metal', colour: '#c8a04a', gloss: 0.85 },
    metal: { kind: 'metal', colour: '#cfa748', gloss: 0.85 },
    stone: { kind: 'stone', colour: '#efe9df', veins: '#8d8577', gloss: 0.85 },
    frame: { kind: 'metal', colour: '#c8a04a', gloss: 0.8 },
    art: {
      kind: 'art',
      colours: ['#e7d7bd', '#0b5350', '#d3aa47', '#2a2422', '#dba69f'],
      drawing: 'shapes',
    },
    'art-second': { kind: 'art', colours: ['#2a2422', '#d3aa47', '#e7d7bd'], drawing: 'lines' },
    shade: { kind: 'shade', colour: '#f4e3c4', glow: 0.6 },
  },
  pieces: {
    sofa: ['sofa-rounded', 'sofa-chesterfield'],
    armchair: ['armchair-barrel', 'armchair-club'],
    chair: ['dining-chair-upholstered'],
    bed: ['bed-upholstered'],
    rug: ['rug-rectangular', 'rug-round'],
    curtains: ['curtains-heavy'],
    'coffee-table': ['coffee-table-glass', 'coffee-table-stone'],
    'floor-lamp': ['floor-lamp-arc'],
    'table-lamp': ['table-lamp-mushroom', 'table-lamp-ceramic'],
    pendant: ['chandelier', 'pendant-cluster'],
    plant: ['plant-palm', 'plant-fig'],
    art: ['art-pair', 'art-single'],
    mirror: ['mirror-round', 'mirror-arched'],
  },
};
