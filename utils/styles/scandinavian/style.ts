import type { Style } from '../spec';

export const style: Style = {
  id: 'scandinavian',
  label: { en: 'Scandinavian' },
  description: { en: 'Bright and cosy, with pale wood and soft wool.' },
  words:
    'pale birch furniture with rounded edges, light grey linen, chunky wool throws, sheepskin, simple paper lamp, soft northern daylight',
  avoid: 'dark wood, heavy drapes, gilding',
  palette: ['#eef2f3', '#dfc8a2', '#7393aa', '#d9bbae', '#34383b'],
  tone: {
    wall: '#eef2f3',
    accent: '#7393aa',
    floor: '#dfc8a2',
    warmth: -0.1,
    contrast: -0.1,
    saturation: -0.1,
    lift: 0.8,
  },
  order: 20,
};
