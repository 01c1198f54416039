import type { Furnishing } from '@/utils/studio/finish';
import type { Style } from './spec';

export const style: Style = {
  id: 'victorian',
  label: { en: 'Victorian' },
  description: { en: 'Ornate and romantic, with plum velvet by lamplight.' },
  words:
    'carved dark walnut furniture, button-backed crimson velvet, tasselled drapes, plum damask cushions, patterned rug, etched glass lamps, dim golden light',
  avoid: 'chrome, plastic, plain modern furniture',
  palette: ['#c4a8b6', '#482819', '#581c48', '#8e2031', '#a67d31'],
  tone: {
    wall: '#c4a8b6',
    accent: '#581c48',
    floor: '#482819',
    warmth: 0.25,
    contrast: 0.3,
    saturation: 0.15,
    lift: -0.45,
  },
  order: 300,
};

export const furnishing: Furnishing = {
  finishes: {
    seat: { kind: 'fabric', weave: 'velvet', colour: '#8e2031' },
    'seat-second': { kind: 'fabric', weave: 'velvet', colour: '#581c48' },
    cushion: {
      kind: 'fabric',
      weave: 'cotton',
      colour: '#6d2a5a',
      second: '#a67d31',
      pattern: 'damask',
    },
    'cushion-second': { kind: 'fabric', weave: 'velvet', colour: '#581c48' },
    'cushion-third': { kind: 'fabric', weave: 'velvet', colour: '#a67d31' },
    throw: { kind: 'fabric', weave: 'velvet', colour: '#581c48' },
    rug: { kind: 'rug', pile: 'short', colour: '#4a1a3c', second: '#b3884a', pattern: 'persian' },
    'bedding-second': {
      kind: 'fabric',
      weave: 'cotton',
      colour: '#c4a8b6',
      second: '#581c48',
      pattern: 'damask',
    },
    headboard: { kind: 'fabric', weave: 'velvet', colour: '#581c48' },
    curtain: { kind: 'fabric', weave: 'velvet', colour: '#5d1f3f' },
    wood: { kind: 'wood', colour: '#42230f', grain: 'bold', gloss: 0.65 },
    'wood-second': { kind: 'wood', colour: '#5a331a', grain: 'bold', gloss: 0.6 },
    legs: { kind: 'wood', colour: '#3a1e0e', grain: 'fine', gloss: 0.65 },
    metal: { kind: 'metal', colour: '#a67d31', gloss: 0.65 },
    ceramic: { kind: 'plain', colour: '#e3d3da', gloss: 0.75 },
    pot: { kind: 'plain', colour: '#581c48', gloss: 0.6 },
    frame: { kind: 'metal', colour: '#9a7228', gloss: 0.6 },
    art: {
      kind: 'art',
      colours: ['#3a2028', '#a67d31', '#8e2031', '#d9c3b0'],
      drawing: 'portrait',
    },
    'art-second': {
      kind: 'art',
      colours: ['#e0cfc0', '#581c48', '#6a6a3a', '#8e2031'],
      drawing: 'botanical',
    },
    shade: { kind: 'shade', colour: '#f0cfa6', glow: 0.65 },
  },
  pieces: {
    sofa: ['sofa-chesterfield'],
    armchair: ['armchair-wing', 'armchair-barrel'],
    chair: ['dining-chair-upholstered'],
    bed: ['bed-canopy', 'bed-wood'],
    rug: ['rug-rectangular'],
    curtains: ['curtains-heavy'],
    'coffee-table': ['coffee-table-round', 'coffee-table-rectangular'],
    desk: ['desk-drawers'],
    nightstand: ['nightstand-drawers'],
    'floor-lamp': ['floor-lamp-tripod'],
    'table-lamp': ['table-lamp-ceramic'],
    pendant: ['chandelier'],
    plant: ['plant-palm', 'plant-fig'],
    art: ['art-gallery', 'art-pair'],
    mirror: ['mirror-arched'],
  },
};
