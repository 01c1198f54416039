import type { Site } from './spec';

// Seen in a saved page of 2026, whose imageConfig lists 50x50c, 300x300, 600x450 and 1200x900; pages
// of 2012 had one size and a thumb/ folder.
export const site: Site = {
  id: 'craigslist',
  label: 'Craigslist',
  pages: ['https://*.craigslist.org/*'],
  photoHosts: ['https://images.craigslist.org/*'],
  photo: [
    /images\.craigslist\.org\/(\w+?_\w+?_\w+?)_\d+x\d+c?\./,
    /images\.craigslist\.org\/(?:thumb\/)?([0-9A-Za-z]{15,})/,
  ],
  larger: [
    {
      from: /_(?:50x50c|300x300|600x450)\.jpg$/,
      to: '_1200x900.jpg',
      example: [
        'https://images.craigslist.org/00z0z_9QOFrfDsO0x_0Am0q4_600x450.jpg',
        'https://images.craigslist.org/00z0z_9QOFrfDsO0x_0Am0q4_1200x900.jpg',
      ],
    },
    {
      from: /\.org\/thumb\//,
      to: '.org/',
      example: [
        'https://images.craigslist.org/thumb/3M43Jb3ld5L55Z35M5cbr12a6ec99f72d18e2.jpg',
        'https://images.craigslist.org/3M43Jb3ld5L55Z35M5cbr12a6ec99f72d18e2.jpg',
      ],
    },
  ],
  title: ['#titletextonly', '.postingtitle'],
  address: ['.mapaddress'],
  price: ['.price'],
};
