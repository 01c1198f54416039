import type { Site } from './spec';

// Seen in a saved page of 2014 only; that layout names no size. Newer pages use Zillow's pictures.
export const site: Site = {
  id: 'streeteasy',
  label: 'StreetEasy',
  pages: ['https://streeteasy.com/*'],
  photoHosts: [
    'https://s3.amazonaws.com/img.streeteasy.com/*',
    'https://photos.zillowstatic.com/*',
  ],
  photo: [
    /img\.streeteasy\.com\/nyc\/image\/\d+\/(\d+)/,
    /photos\.zillowstatic\.com\/fp\/([0-9a-f]{32})-/,
  ],
  notPhoto: [/-zillow_web_/],
};
