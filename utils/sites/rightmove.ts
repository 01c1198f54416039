import type { Site } from './spec';

// Seen in saved pages of 2017 and 2026: dropping _max_WxH and the dir folder gives the original.
// Floor plans, agents' logos and brand pictures share the host.
export const site: Site = {
  id: 'rightmove',
  label: 'Rightmove',
  pages: ['https://www.rightmove.co.uk/*'],
  photoHosts: ['https://media.rightmove.co.uk/*'],
  photo: [
    /media\.rightmove\.co\.uk\/(?:\S*?\/)?property-photo\/[^/]+\/\d+\/([0-9a-f]{32})/,
    /media\.rightmove\.co\.uk\/\S*?\/(\d+_[^/]*?IMG_\d+_\d+)/,
  ],
  notPhoto: [/floorplan|_FLP_|\/brand_logo|\/company\//],
  larger: [
    {
      from: /\/dir\/(property-photo\/\S+?)_max_\d+x\d+\./,
      to: '/$1.',
      example: [
        'https://media.rightmove.co.uk/dir/property-photo/1ea796601/171844895/1ea796601ef4700b5cfa10c29a148d74_max_135x100.jpeg',
        'https://media.rightmove.co.uk/property-photo/1ea796601/171844895/1ea796601ef4700b5cfa10c29a148d74.jpeg',
      ],
    },
    {
      from: /\/dir\/(\S+?_IMG_\d+_\d+)_max_\d+x\d+\./,
      to: '/$1.',
      example: [
        'https://media.rightmove.co.uk/dir/147k/146672/51775029/146672_87_School_Rd_IMG_10_0000_max_135x100.jpg',
        'https://media.rightmove.co.uk/147k/146672/51775029/146672_87_School_Rd_IMG_10_0000.jpg',
      ],
    },
  ],
  title: ['h1[itemprop=streetAddress]'],
  address: ['[itemprop=streetAddress]'],
  price: ['[data-testid=primaryPrice]', '#propertyHeaderPrice'],
};
