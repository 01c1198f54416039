import type { Site } from './spec';

const endings = [
  'at',
  'be',
  'ca',
  'ch',
  'co.nz',
  'co.uk',
  'com',
  'com.au',
  'com.br',
  'cz',
  'de',
  'dk',
  'es',
  'fi',
  'fr',
  'ie',
  'it',
  'mx',
  'nl',
  'no',
  'pl',
  'pt',
  'se',
];

// Seen in a saved page: im_w is the width; the page keeps the whole picture's address in
// data-original-uri. Room photos, hosts' portraits and drawings share the host.
export const site: Site = {
  id: 'airbnb',
  label: 'Airbnb',
  pages: endings.map((ending) => `https://www.airbnb.${ending}/*`),
  photoHosts: ['https://a0.muscache.com/*'],
  photo: [/muscache\.com\/(?:im\/)?pictures\/\S*?([0-9a-f]{8}-[0-9a-f-]{27})/],
  notPhoto: [/\/pictures\/user\//i, /airbnb-platform-assets/],
  larger: [
    {
      from: /(\/im\/pictures\/[^?]+)\?im_w=\d+$/,
      to: '$1',
      example: [
        'https://a0.muscache.com/im/pictures/miso/Hosting-1035/original/43259a92-22d3-4ef5-ae2c-55d03a665c52.jpeg?im_w=320',
        'https://a0.muscache.com/im/pictures/miso/Hosting-1035/original/43259a92-22d3-4ef5-ae2c-55d03a665c52.jpeg',
      ],
    },
    {
      from: /aki_policy=\w+/,
      to: 'aki_policy=xx_large',
      example: [
        'https://a0.muscache.com/im/pictures/e464011a-0eed-4a57-a8df-16113e749e28.jpg?aki_policy=large',
        'https://a0.muscache.com/im/pictures/e464011a-0eed-4a57-a8df-16113e749e28.jpg?aki_policy=xx_large',
      ],
    },
  ],
};
