import type { Site } from './spec';

// URL shape as in the page data quoted by public scrapers: xxs-c and m-c are crops, xxl the largest.
export const site: Site = {
  id: 'immobiliare',
  label: 'Immobiliare.it',
  pages: ['https://www.immobiliare.it/*'],
  photoHosts: ['https://pwm.im-cdn.it/*'],
  photo: [/pwm\.im-cdn\.it\/image\/(\d+)\//],
  larger: [
    {
      from: /(\/image\/\d+)\/(?!xxl\.)[\w-]+\.jpg$/,
      to: '$1/xxl.jpg',
      example: [
        'https://pwm.im-cdn.it/image/1693993990/m-c.jpg',
        'https://pwm.im-cdn.it/image/1693993990/xxl.jpg',
      ],
    },
  ],
};
