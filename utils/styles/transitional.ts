import type { Furnishing } from '@/utils/studio/finish';
import type { Style } from './spec';

export const style: Style = {
  id: 'transitional',
  label: { en: 'Transitional' },
  description: { en: 'Classic comfort with the fuss taken out.' },
  words:
    'tailored upholstery with rolled edges, dark walnut tables, blue-grey linen, subtle herringbone rug, brushed nickel table lamps, balanced soft light',
  avoid: 'bold patterns, neon colours',
  palette: ['#c9d4de', '#7a573d', '#4c6580', '#cdbfaa', '#a5a6a6'],
  tone: {
    wall: '#c9d4de',
    accent: '#4c6580',
    floor: '#7a573d',
    warmth: 0,
    contrast: 0.05,
    saturation: -0.1,
    lift: 0.3,
  },
  order: 110,
};

export const furnishing: Furnishing = {
  finishes: {
    seat: { kind: 'fabric', weave: 'linen', colour: '#d5cdbf' },
    'seat-second': { kind: 'fabric', weave: 'linen', colour: '#4c6580' },
    cushion: { kind: 'fabric', weave: 'linen', colour: '#4c6580' },
    'cushion-second': {
      kind: 'fabric',
      weave: 'cotton',
      colour: '#e6e1d8',
      second: '#8a98a6',
      pattern: 'herringbone',
    },
    'cushion-third': { kind: 'fabric', weave: 'velvet', colour: '#a9b4bf' },
    throw: { kind: 'fabric', weave: 'wool', colour: '#b9c1c9' },
    rug: { kind: 'rug', pile: 'short', colour: '#d3d0c9', second: '#a9b0b6', pattern: 'lattice' },
    'bedding-second': { kind: 'fabric', weave: 'linen', colour: '#7c8fa2' },
    headboard: { kind: 'fabric', weave: 'linen', colour: '#b9bfc4' },
    curtain: { kind: 'fabric', weave: 'linen', colour: '#e6e6e2' },
    wood: { kind: 'wood', colour: '#6a4a34', grain: 'fine', gloss: 0.45 },
    'wood-second': { kind: 'wood', colour: '#8a6a50', grain: 'fine', gloss: 0.4 },
    legs: { kind: 'wood', colour: '#5c3f2c', grain: 'fine', gloss: 0.45 },
    metal: { kind: 'metal', colour: '#b1b2b2', gloss: 0.7 },
    'metal-second': { kind: 'metal', colour: '#b1b2b2', gloss: 0.7 },
    ceramic: { kind: 'plain', colour: '#dfe3e6', gloss: 0.6 },
    pot: { kind: 'plain', colour: '#c9cbca', gloss: 0.4 },
    frame: { kind: 'metal', colour: '#a5a6a6', gloss: 0.6 },
    art: {
      kind: 'art',
      colours: ['#d9dfe4', '#4c6580', '#a9b4bf', '#cdbfaa'],
      drawing: 'landscape',
    },
    'art-second': { kind: 'art', colours: ['#efece6', '#4c6580', '#cdbfaa'], drawing: 'brush' },
    shade: { kind: 'shade', colour: '#f5ecdc', glow: 0.55 },
  },
  pieces: {
    sofa: ['sofa-track-arm', 'sofa-rounded'],
    armchair: ['armchair-club', 'armchair-wing'],
    chair: ['dining-chair-upholstered'],
    bed: ['bed-upholstered'],
    rug: ['rug-rectangular'],
    'coffee-table': ['coffee-table-rectangular', 'coffee-table-stone'],
    nightstand: ['nightstand-drawers'],
    'floor-lamp': ['floor-lamp-tripod', 'floor-lamp-arc'],
    'table-lamp': ['table-lamp-ceramic'],
    pendant: ['pendant-dome', 'chandelier'],
    plant: ['plant-fig', 'plant-olive'],
    art: ['art-pair', 'art-wide'],
    mirror: ['mirror-round', 'mirror-arched'],
  },
};
