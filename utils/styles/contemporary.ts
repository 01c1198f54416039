import type { Furnishing } from '@/utils/studio/finish';
import type { Style } from './spec';

export const style: Style = {
  id: 'contemporary',
  label: { en: 'Contemporary' },
  description: { en: 'Soft curves and warm neutrals, made for today.' },
  words:
    'curved seating in boucle, rounded oak tables, layered neutral textiles, sculptural vases, rust cushions, brass lamps, soft warm light',
  avoid: 'antiques, busy patterns',
  palette: ['#d9d2ca', '#8f7a63', '#b9583c', '#f0ebe3', '#b8975a'],
  tone: {
    wall: '#d9d2ca',
    accent: '#b9583c',
    floor: '#8f7a63',
    warmth: 0.15,
    contrast: 0.2,
    saturation: 0.1,
    lift: 0.15,
  },
  order: 40,
};

export const furnishing: Furnishing = {
  finishes: {
    seat: { kind: 'fabric', weave: 'boucle', colour: '#e6dfd4' },
    'seat-second': { kind: 'fabric', weave: 'boucle', colour: '#c4a98e' },
    cushion: { kind: 'fabric', weave: 'linen', colour: '#b9583c' },
    'cushion-second': { kind: 'fabric', weave: 'boucle', colour: '#f1ebe2' },
    'cushion-third': { kind: 'fabric', weave: 'linen', colour: '#8f7a63' },
    throw: { kind: 'fabric', weave: 'wool', colour: '#c98d73' },
    rug: {
      kind: 'rug',
      pile: 'short',
      colour: '#e0d8cb',
      second: '#c9bba7',
      pattern: 'abstract',
    },
    'bedding-second': { kind: 'fabric', weave: 'linen', colour: '#c7a58e' },
    headboard: { kind: 'fabric', weave: 'boucle', colour: '#d8cdbe' },
    curtain: { kind: 'fabric', weave: 'linen', colour: '#efe9df' },
    wood: { kind: 'wood', colour: '#a98457', grain: 'fine', gloss: 0.35 },
    'wood-second': { kind: 'wood', colour: '#5f4733', grain: 'fine', gloss: 0.4 },
    top: { kind: 'stone', colour: '#e6dfd3', veins: '#bfae97', gloss: 0.5 },
    legs: { kind: 'wood', colour: '#9c7a51', grain: 'fine', gloss: 0.35 },
    metal: { kind: 'metal', colour: '#b8975a', gloss: 0.7 },
    stone: { kind: 'stone', colour: '#ded5c7', veins: '#b9a68f', gloss: 0.5 },
    frame: { kind: 'wood', colour: '#a98457', grain: 'fine', gloss: 0.3 },
    art: {
      kind: 'art',
      colours: ['#efe7db', '#b9583c', '#8f7a63', '#d9d2ca'],
      drawing: 'shapes',
    },
    'art-second': { kind: 'art', colours: ['#f0ebe3', '#b9583c', '#8f7a63'], drawing: 'lines' },
    shade: { kind: 'shade', colour: '#f3e6d2', glow: 0.5 },
  },
  pieces: {
    sofa: ['sofa-rounded', 'sofa-low'],
    armchair: ['armchair-barrel'],
    chair: ['dining-chair-upholstered'],
    bed: ['bed-upholstered'],
    rug: ['rug-rectangular', 'rug-round'],
    'coffee-table': ['coffee-table-stone', 'coffee-table-round'],
    'side-table': ['side-table-drum'],
    'floor-lamp': ['floor-lamp-arc', 'floor-lamp-tripod'],
    'table-lamp': ['table-lamp-mushroom', 'table-lamp-ceramic'],
    pendant: ['pendant-dome', 'pendant-cluster'],
    plant: ['plant-olive', 'plant-fig'],
    vase: ['vase-plain', 'vase-branches'],
    art: ['art-single', 'art-wide'],
    mirror: ['mirror-arched'],
  },
};
