import type { Site } from './spec';

// Seen in a saved page of 2017: the first path part is the size; floor plans are floorplan1.jpg
// beside main.jpg and image2.jpg. Public scrapers ask for sizes up to 2048x1536.
export const site: Site = {
  id: 'realestate-au',
  label: 'realestate.com.au',
  pages: ['https://www.realestate.com.au/*'],
  photoHosts: ['https://*.au.reastatic.net/*'],
  photo: [/reastatic\.net\/[^/]+\/([0-9a-f]{60,})\/(?:main|image)/],
  larger: [
    {
      from: /reastatic\.net\/\d+x\d+(?:-[^/]+)?\//,
      to: 'reastatic.net/2048x1536/',
      example: [
        'https://i2.au.reastatic.net/640x480/4c461dde48573aaf67e7ab395e53261572a84c2ba34e0189d964765c5e3e2882/image20.jpg',
        'https://i2.au.reastatic.net/2048x1536/4c461dde48573aaf67e7ab395e53261572a84c2ba34e0189d964765c5e3e2882/image20.jpg',
      ],
    },
  ],
};
