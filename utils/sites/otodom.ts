import type { Site } from './spec';

// Seen in saved pages of 2019 and 2021. The token in the path is signed, but the size stands outside
// it and may be changed.
export const site: Site = {
  id: 'otodom',
  label: 'Otodom',
  pages: ['https://www.otodom.pl/*'],
  photoHosts: ['https://ireland.apollo.olxcdn.com/*', 'https://apollo-ireland.akamaized.net/*'],
  photo: [/(?:olxcdn\.com|akamaized\.net)(?::443)?\/v1\/files\/([\w-]{20,})/],
  larger: [
    {
      from: /;s=\d+x\d+/,
      to: ';s=1280x1024',
      example: [
        'https://ireland.apollo.olxcdn.com/v1/files/eyJmbiI6Inh1a2Vud241b2FpczItQVBMIn0/image;s=655x491;q=80',
        'https://ireland.apollo.olxcdn.com/v1/files/eyJmbiI6Inh1a2Vud241b2FpczItQVBMIn0/image;s=1280x1024;q=80',
      ],
    },
  ],
  title: ['[data-cy=adPageAdTitle]'],
  price: ['[data-cy=adPageHeaderPrice]'],
};
