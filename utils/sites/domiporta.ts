import type { Site } from './spec';

// Seen in saved pages of 2019: small, medium, big; also as background pictures and in data-bg.
export const site: Site = {
  id: 'domiporta',
  label: 'Domiporta',
  pages: ['https://www.domiporta.pl/*'],
  photoHosts: ['https://galeria.domiporta.pl/*'],
  photo: [/galeria\.domiporta\.pl\/pictures\/\w+\/\w+\/\w+\/\w+\/([0-9a-f]{40})/],
  larger: [
    {
      from: /\/pictures\/(?:small|medium)\//,
      to: '/pictures/big/',
      example: [
        'https://galeria.domiporta.pl/pictures/medium/18/46/d3/d3468a9ddfe386abca11a07cda2a10fab46fb414/a.jpg',
        'https://galeria.domiporta.pl/pictures/big/18/46/d3/d3468a9ddfe386abca11a07cda2a10fab46fb414/a.jpg',
      ],
    },
  ],
};
