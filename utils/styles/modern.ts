import type { Furnishing } from '@/utils/studio/finish';
import type { Style } from './spec';

export const style: Style = {
  id: 'modern',
  label: { en: 'Modern' },
  description: { en: 'Crisp and calm, with clean lines and nothing in the way.' },
  words:
    'low furniture with straight lines, smooth walnut and matt black steel, plain wool upholstery, large abstract art, slim standing lamp, even daylight',
  avoid: 'ornament, carved wood, fringes',
  palette: ['#dcdee0', '#a98c6c', '#1e5672', '#9ba1a6', '#26282a'],
  tone: {
    wall: '#dcdee0',
    accent: '#1e5672',
    floor: '#a98c6c',
    warmth: -0.2,
    contrast: 0.25,
    saturation: 0.05,
    lift: 0.25,
  },
  order: 10,
};

export const furnishing: Furnishing = {
  finishes: {
    seat: { kind: 'fabric', weave: 'wool', colour: '#9ba1a6' },
    'seat-second': { kind: 'fabric', weave: 'wool', colour: '#1e5672' },
    cushion: { kind: 'fabric', weave: 'wool', colour: '#1e5672' },
    'cushion-second': { kind: 'fabric', weave: 'wool', colour: '#d6d8d9' },
    'cushion-third': { kind: 'fabric', weave: 'wool', colour: '#26282a' },
    throw: { kind: 'fabric', weave: 'wool', colour: '#6f7d86' },
    rug: {
      kind: 'rug',
      pile: 'short',
      colour: '#c7cacc',
      second: '#9aa0a4',
      pattern: 'abstract',
    },
    'bedding-second': { kind: 'fabric', weave: 'wool', colour: '#1e5672' },
    headboard: { kind: 'fabric', weave: 'wool', colour: '#7d848a' },
    curtain: { kind: 'fabric', weave: 'linen', colour: '#e6e8e9' },
    wood: { kind: 'wood', colour: '#8a6546', grain: 'fine', gloss: 0.45 },
    'wood-second': { kind: 'wood', colour: '#5a3f2b', grain: 'fine', gloss: 0.45 },
    top: { kind: 'wood', colour: '#8a6546', grain: 'fine', gloss: 0.45 },
    legs: { kind: 'metal', colour: '#26282a', gloss: 0.4 },
    metal: { kind: 'metal', colour: '#26282a', gloss: 0.45 },
    stone: { kind: 'stone', colour: '#d9dadb', veins: '#8f9396', gloss: 0.6 },
    pot: { kind: 'plain', colour: '#3a3d40', gloss: 0.3 },
    frame: { kind: 'plain', colour: '#26282a', gloss: 0.35 },
    art: {
      kind: 'art',
      colours: ['#e8e9ea', '#1e5672', '#26282a', '#a98c6c'],
      drawing: 'shapes',
    },
    'art-second': { kind: 'art', colours: ['#dcdee0', '#1e5672', '#26282a'], drawing: 'brush' },
    shade: { kind: 'shade', colour: '#f3efe6', glow: 0.5 },
  },
  pieces: {
    sofa: ['sofa-track-arm', 'sofa-sectional'],
    armchair: ['armchair-club', 'armchair-lounge'],
    chair: ['dining-chair-metal', 'dining-chair-upholstered'],
    bed: ['bed-upholstered', 'bed-wood'],
    rug: ['rug-rectangular'],
    'coffee-table': ['coffee-table-rectangular', 'coffee-table-glass'],
    wardrobe: ['wardrobe-sliding'],
    'floor-lamp': ['floor-lamp-arc', 'floor-lamp-tripod'],
    'table-lamp': ['table-lamp-mushroom'],
    pendant: ['pendant-dome', 'pendant-cluster'],
    plant: ['plant-fig', 'plant-snake'],
    art: ['art-wide', 'art-single'],
    mirror: ['mirror-round', 'mirror-leaning'],
  },
};
