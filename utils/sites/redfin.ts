import type { Site } from './spec';

// Seen in saved pages of 2026 (US and Canada): the class in the path is the size, and every class
// but the largest repeats itself as a prefix of the file name.
export const site: Site = {
  id: 'redfin',
  label: 'Redfin',
  pages: ['https://www.redfin.com/*', 'https://www.redfin.ca/*'],
  photoHosts: ['https://ssl.cdn-redfin.com/*'],
  photo: [/cdn-redfin\.com\/photo\/\d+\/\w+\/\d+\/(?:gen\w+\.)?([\w-]+_\w+)\./],
  larger: [
    {
      from: /\/photo\/(\d+)\/\w+\/(\d+)\/gen\w+\./,
      to: '/photo/$1/bigphoto/$2/',
      example: [
        'https://ssl.cdn-redfin.com/photo/82/mbphotov3/074/genMid.7652074_20_I.jpg',
        'https://ssl.cdn-redfin.com/photo/82/bigphoto/074/7652074_20_I.jpg',
      ],
    },
  ],
  address: ['[data-rf-test-id=abp-homeinfo-homeaddress]'],
  price: ['[data-rf-test-id=abp-price]'],
};
