import type { Style } from '../spec';

export const style: Style = {
  id: 'zen',
  label: { en: 'Zen' },
  description: { en: 'Still and uncluttered, a place to breathe out.' },
  words:
    'low platform furniture, tatami mats, rice paper lamp, smooth river stones, single bonsai, charcoal cotton cushions, soft filtered light',
  avoid: 'clutter, bright colours, tall furniture',
  palette: ['#e0e1d4', '#c7ad79', '#47685a', '#8d918a', '#1e2220'],
  tone: {
    wall: '#e0e1d4',
    accent: '#47685a',
    floor: '#c7ad79',
    warmth: 0.1,
    contrast: -0.3,
    saturation: -0.3,
    lift: 0.35,
  },
  order: 230,
};
