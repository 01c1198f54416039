import type { Site } from './spec';

// URL shape as quoted by several public scrapers: image-<n>-480x320 in lists, -1024x1024 in detail
// pages; "composite" and "floor-plan" pictures share the folder. Pages keep a desktop and a mobile copy.
export const site: Site = {
  id: 'onthemarket',
  label: 'OnTheMarket',
  pages: ['https://www.onthemarket.com/*'],
  photoHosts: ['https://media.onthemarket.com/*'],
  photo: [/media\.onthemarket\.com\/properties\/(\d+\/\d+\/image-\d+)-/],
  larger: [
    {
      from: /(\/image-\d+)-\d+x\d+\./,
      to: '$1-1024x1024.',
      example: [
        'https://media.onthemarket.com/properties/19100332/1603428457/image-0-480x320.jpg',
        'https://media.onthemarket.com/properties/19100332/1603428457/image-0-1024x1024.jpg',
      ],
    },
  ],
};
