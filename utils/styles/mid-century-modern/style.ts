import type { Style } from '../spec';

export const style: Style = {
  id: 'mid-century-modern',
  label: { en: 'Mid-century modern' },
  description: { en: 'Warm teak, tapered legs and a pop of mustard.' },
  words:
    'teak furniture with tapered legs, teal and mustard wool upholstery, low sideboard, geometric rug, brass tripod lamp, warm afternoon light',
  avoid: 'distressed wood, gilding, ruffles',
  palette: ['#dde0b6', '#96592f', '#dc962b', '#2c7174', '#b3924f'],
  tone: {
    wall: '#dde0b6',
    accent: '#dc962b',
    floor: '#96592f',
    warmth: 0.4,
    contrast: 0.25,
    saturation: 0.35,
    lift: 0.2,
  },
  order: 50,
};
