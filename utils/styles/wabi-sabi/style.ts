import type { Style } from '../spec';

export const style: Style = {
  id: 'wabi-sabi',
  label: { en: 'Wabi-sabi' },
  description: { en: 'Weathered, uneven and at peace with it.' },
  words:
    'irregular hand-carved wood furniture, raw crumpled linen, cracked clay vessels, faded earth tones, one dry branch, muted side light',
  avoid: 'gloss, symmetry, bright colours, new plastic',
  palette: ['#d0c5aa', '#8a7b67', '#5f4f42', '#ebe3d3', '#3d3933'],
  tone: {
    wall: '#d0c5aa',
    accent: '#5f4f42',
    floor: '#8a7b67',
    warmth: 0.2,
    contrast: -0.4,
    saturation: -0.45,
    lift: -0.2,
  },
  order: 160,
};
