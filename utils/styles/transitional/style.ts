import type { Style } from '../spec';

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
