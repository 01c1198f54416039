import type { Site } from './spec';

// URL shape as quoted by public scrapers: rimh2 resizes under a signature that covers the size, so it
// is left alone; b. serves the same path whole.
export const site: Site = {
  id: 'domain-au',
  label: 'Domain',
  pages: ['https://www.domain.com.au/*'],
  photoHosts: ['https://*.domainstatic.com.au/*'],
  photo: [/domainstatic\.com\.au\/(?:\S*\/)?(\d{6,}_\d+_\d+_\d+_\d+|[0-9a-f-]{36})-w\d+-h\d+/],
  larger: [
    {
      from: /^https:\/\/rimh2\.domainstatic\.com\.au\/.*\/(\d{6,}_\d+_\d+_\d+_\d+-w\d+-h\d+)$/,
      to: 'https://b.domainstatic.com.au/$1',
      example: [
        'https://rimh2.domainstatic.com.au/K2F_ORgd/fit-in/1920x1080/filters:format(jpeg):quality(80)/2017423566_1_1_211118_045100-w1920-h1279',
        'https://b.domainstatic.com.au/2017423566_1_1_211118_045100-w1920-h1279',
      ],
    },
  ],
};
