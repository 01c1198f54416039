import type { Site } from './spec';

// Seen in a saved page of 2023, whose data names the last digit: 1 full, 2 thumbnail, 3 mini, 4 small.
export const site: Site = {
  id: 'cian',
  label: 'Cian',
  pages: ['https://*.cian.ru/*'],
  photoHosts: ['https://cdn-p.cian.site/*', 'https://cdn-p.cian.ru/*', 'https://*.cdn-cian.ru/*'],
  photo: [/(?:cdn-p\.cian\.(?:site|ru)|cdn-cian\.ru)\/images\/(\S*?\d{6,})-\d\.jpg/],
  larger: [
    {
      from: /-[2-4]\.jpg$/,
      to: '-1.jpg',
      example: [
        'https://cdn-p.cian.site/images/kvartira-moskva-letnaya-ulica-1810736949-4.jpg',
        'https://cdn-p.cian.site/images/kvartira-moskva-letnaya-ulica-1810736949-1.jpg',
      ],
    },
  ],
};
