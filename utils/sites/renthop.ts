import type { Site } from './spec';

// Seen in a saved fragment: width x height is part of the path; whether another pair answers is unknown.
export const site: Site = {
  id: 'renthop',
  label: 'RentHop',
  pages: ['https://www.renthop.com/*'],
  photoHosts: ['https://photos.renthop.com/*'],
  photo: [/photos\.renthop\.com\/\w\/\w\/\d+x\d+\/(\d+_[0-9a-f]{32})/],
};
