import type { Site } from './spec';

// Seen in saved pages of 2016: background pictures of a DIV, thumbs_4 the largest. Newer pages use
// Zillow's pictures under the same host.
export const site: Site = {
  id: 'trulia',
  label: 'Trulia',
  pages: ['https://www.trulia.com/*'],
  photoHosts: ['https://thumbs.trulia-cdn.com/*', 'https://www.trulia.com/pictures/*'],
  photo: [
    /trulia-cdn\.com\/pictures\/\S*?ps=([0-9a-f]{20,})/,
    /trulia(?:-cdn)?\.com\/pictures\/thumbs_\d\/zillowstatic\/(?:fp\/)?(\w{16,})/,
  ],
  larger: [
    {
      from: /\/pictures\/thumbs(?:_[1-3])?\//,
      to: '/pictures/thumbs_4/',
      example: [
        'https://thumbs.trulia-cdn.com/pictures/thumbs_3/ps.81/a/1/e/4/picture-uh=58f2-ps=a1e472d177139501289f0ff781d489c.jpg',
        'https://thumbs.trulia-cdn.com/pictures/thumbs_4/ps.81/a/1/e/4/picture-uh=58f2-ps=a1e472d177139501289f0ff781d489c.jpg',
      ],
    },
  ],
};
