import type { Site } from './spec';

// Seen in a saved page: im_w is the width; the page keeps the whole picture's address in
// data-original-uri. Room photos, hosts' portraits and drawings share the host.
export const site: Site = {
  id: 'airbnb',
  label: 'Airbnb',
  pages: [
    'https://www.airbnb.at/*',
    'https://www.airbnb.be/*',
    'https://www.airbnb.ca/*',
    'https://www.airbnb.ch/*',
    'https://www.airbnb.co.nz/*',
    'https://www.airbnb.co.uk/*',
    'https://www.airbnb.com/*',
    'https://www.airbnb.com.au/*',
    'https://www.airbnb.com.br/*',
    'https://www.airbnb.cz/*',
    'https://www.airbnb.de/*',
    'https://www.airbnb.dk/*',
    'https://www.airbnb.es/*',
    'https://www.airbnb.fi/*',
    'https://www.airbnb.fr/*',
    'https://www.airbnb.ie/*',
    'https://www.airbnb.it/*',
    'https://www.airbnb.mx/*',
    'https://www.airbnb.nl/*',
    'https://www.airbnb.no/*',
    'https://www.airbnb.pl/*',
    'https://www.airbnb.pt/*',
    'https://www.airbnb.se/*',
  ],
  photoHosts: ['https://a0.muscache.com/*'],
  photo: [/muscache\.com\/(?:im\/)?pictures\/\S*?([0-9a-f]{8}-[0-9a-f-]{27})/],
  notPhoto: [/\/pictures\/user\//, /airbnb-platform-assets/],
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
