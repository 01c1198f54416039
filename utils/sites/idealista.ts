import type { Site } from './spec';

// Seen in saved pages of 2017, 2018 and 2026: the profile after /blur/ is the size. That the .com
// profiles grow as the .it ones do is unproved, so the background checks by loading.
export const site: Site = {
  id: 'idealista',
  label: 'idealista',
  pages: [
    'https://www.idealista.com/*',
    'https://www.idealista.it/*',
    'https://www.idealista.pt/*',
  ],
  photoHosts: ['https://*.idealista.com/*', 'https://*.idealista.it/*', 'https://*.idealista.pt/*'],
  photo: [/idealista\.\w+\/\S*?id\.pro\.\w\w\.image\.master\/([0-9a-f/]+\d)\./],
  larger: [
    {
      from: /\/blur\/WEB_DETAIL(?:-[SML]{1,2}-[LP])?\//,
      to: '/blur/WEB_DETAIL_TOP-L-L/',
      example: [
        'https://img4.idealista.com/blur/WEB_DETAIL-M-L/0/id.pro.es.image.master/d4/36/8b/1382500230.jpg',
        'https://img4.idealista.com/blur/WEB_DETAIL_TOP-L-L/0/id.pro.es.image.master/d4/36/8b/1382500230.jpg',
      ],
    },
  ],
  title: ['.main-info__title-main'],
  address: ['.main-info__title-minor'],
  price: ['.info-data-price'],
};
