import type { Site } from './spec';

// Seen in a saved page of 2014 only; that layout names no size. Newer pages use Zillow's pictures.
// The old ones lie on s3.amazonaws.com, which thousands of others share and Chrome can't narrow by
// path, so no permission is asked for it: the page is asked, or what it shows is cut out.
export const site: Site = {
  id: 'streeteasy',
  label: 'StreetEasy',
  pages: ['https://streeteasy.com/*'],
  photoHosts: ['https://photos.zillowstatic.com/*'],
  photo: [
    /img\.streeteasy\.com\/nyc\/image\/\d+\/(\d+)/,
    /photos\.zillowstatic\.com\/fp\/([0-9a-f]{32})-/,
  ],
  notPhoto: [/-zillow_web_/],
};
