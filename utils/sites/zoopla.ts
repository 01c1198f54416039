import type { Site } from './spec';

// Seen in saved pages of 2017 and 2026: width/height in the path, ":p" asks for webp. Floor plans
// have a host of their own (lc.).
export const site: Site = {
  id: 'zoopla',
  label: 'Zoopla',
  pages: ['https://www.zoopla.co.uk/*'],
  photoHosts: ['https://lid.zoocdn.com/*'],
  photo: [/lid\.zoocdn\.com\/(?:u\/)?(?:\d+\/\d+\/)?([0-9a-f]{40})/],
  larger: [
    {
      from: /zoocdn\.com\/(?:u\/)?\d+\/\d+\/([0-9a-f]{40}\.jpg)(?::p)?$/,
      to: 'zoocdn.com/u/1024/768/$1',
      example: [
        'https://lid.zoocdn.com/150/113/321985335c98b1462395fefcf199738882e7669d.jpg',
        'https://lid.zoocdn.com/u/1024/768/321985335c98b1462395fefcf199738882e7669d.jpg',
      ],
    },
  ],
  address: ['address'],
};
