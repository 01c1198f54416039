import type { Site } from './spec';

// Seen in a saved page of 2025: srcset lists widths 420 to 1440.
export const site: Site = {
  id: 'booli',
  label: 'Booli',
  pages: ['https://www.booli.se/*'],
  photoHosts: ['https://bcdn.se/*'],
  photo: [/bcdn\.se\/(?:images\/)?cache\/(\d+)_/],
  larger: [
    {
      from: /(cache\/\d+)_\d+x0\./,
      to: '$1_1440x0.',
      example: [
        'https://bcdn.se/cache/45871067_420x0.webp',
        'https://bcdn.se/cache/45871067_1440x0.webp',
      ],
    },
  ],
};
