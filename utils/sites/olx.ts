import type { Site } from './spec';

// Seen in saved pages of 2020: 261x203 in lists, 644x461 and 1000x700 in detail pages.
export const site: Site = {
  id: 'olx',
  label: 'OLX',
  pages: ['https://www.olx.pl/*', 'https://www.olx.pt/*', 'https://www.olx.ro/*'],
  photoHosts: ['https://ireland.apollo.olxcdn.com/*'],
  photo: [/olxcdn\.com(?::443)?\/v1\/files\/([\w-]+)/],
  larger: [
    {
      from: /;s=\d+x\d+/,
      to: ';s=1000x700',
      example: [
        'https://ireland.apollo.olxcdn.com:443/v1/files/6xic3dm46dff-PL/image;s=261x203',
        'https://ireland.apollo.olxcdn.com:443/v1/files/6xic3dm46dff-PL/image;s=1000x700',
      ],
    },
  ],
  address: ['.offer-user__address'],
  price: ['.pricelabel__value'],
};
