import type { Style } from '../spec';

export const style: Style = {
  id: 'luxury-hotel',
  label: { en: 'Luxury hotel' },
  description: { en: 'Hushed and generous, like checking into a suite.' },
  words:
    'deep channel-tufted upholstery, plump bolsters, crisp ivory linen, petrol velvet, dark veneer, bronze lamps, low layered light',
  avoid: 'clutter, rustic wood, bright colours',
  palette: ['#c9b8ab', '#493a31', '#12434b', '#f0eadf', '#bb9766'],
  tone: {
    wall: '#c9b8ab',
    accent: '#12434b',
    floor: '#493a31',
    warmth: 0.3,
    contrast: 0.4,
    saturation: -0.05,
    lift: -0.25,
  },
  order: 130,
};
