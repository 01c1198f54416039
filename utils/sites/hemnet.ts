import type { Site } from './spec';

// Seen in a saved page of 2024: cards use itemgallery_cut, large ones itemgallery_L (never both for
// one id, so unproved). broker_* on the same host are logos and portraits.
export const site: Site = {
  id: 'hemnet',
  label: 'Hemnet',
  pages: ['https://www.hemnet.se/*'],
  photoHosts: ['https://bilder.hemnet.se/*'],
  photo: [/bilder\.hemnet\.se\/images\/itemgallery\w*\/\w+\/\w+\/([0-9a-f]{32})/],
  larger: [
    {
      from: /\/itemgallery_cut\//,
      to: '/itemgallery_L/',
      example: [
        'https://bilder.hemnet.se/images/itemgallery_cut/89/78/8978bf6f531dde06aa339b372caa1d71.jpg',
        'https://bilder.hemnet.se/images/itemgallery_L/89/78/8978bf6f531dde06aa339b372caa1d71.jpg',
      ],
    },
  ],
};
