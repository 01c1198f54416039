import type { Style } from '../spec';

export const style: Style = {
  id: 'japandi',
  label: { en: 'Japandi' },
  description: { en: 'Quiet and warm, low furniture and natural texture.' },
  words:
    'low oak furniture with slatted details, oatmeal linen, handmade ceramics, black stained ash, woven rush mat, diffuse warm light',
  avoid: 'bright colours, gloss, clutter',
  palette: ['#eadccb', '#bb976c', '#555d4b', '#d3bfa6', '#2d2925'],
  tone: {
    wall: '#eadccb',
    accent: '#555d4b',
    floor: '#bb976c',
    warmth: 0.25,
    contrast: -0.05,
    saturation: -0.2,
    lift: 0.3,
  },
  order: 30,
};
