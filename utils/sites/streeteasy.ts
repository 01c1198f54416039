import type { Site } from './spec';

// Seen in a saved page of 2014 only; that layout names no size. Newer pages use Zillow's pictures.
export const site: Site = {
  id: 'streeteasy',
  label: 'StreetEasy',
  pages: ['https://streeteasy.com/*'],
  // Its oldest photos lie on a host that many share: not worth a permission, the page shows them.
  photoHosts: ['https://photos.zillowstatic.com/*'],
  photo: [
    /img\.streeteasy\.com\/nyc\/image\/\d+\/(\d+)/,
    /photos\.zillowstatic\.com\/fp\/([0-9a-f]{32})-/,
  ],
  notPhoto: [/-zillow_web_/],
};
