import type { Style } from '../spec';

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
