import type { Style } from '../spec';

export const style: Style = {
  id: 'coastal',
  label: { en: 'Coastal' },
  description: { en: 'Fresh and breezy, with the sea just outside.' },
  words:
    'whitewashed wood furniture, loose white linen, blue striped cushions, jute rug, rattan chairs, driftwood bowl, clear breezy daylight',
  avoid: 'dark wood, heavy velvet, anchors',
  palette: ['#d9ecf1', '#dbc8a4', '#2f78a8', '#f8f5ee', '#98988f'],
  tone: {
    wall: '#d9ecf1',
    accent: '#2f78a8',
    floor: '#dbc8a4',
    warmth: -0.4,
    contrast: 0.05,
    saturation: 0.2,
    lift: 0.8,
  },
  order: 90,
};
