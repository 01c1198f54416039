import type { Site } from './spec';

// URL shape as quoted in several public data sets: /i2/<token>/<size>/<slug>-photo.jpg. The token
// signs nothing that is known, so the size is left alone.
export const site: Site = {
  id: 'apartments',
  label: 'Apartments.com',
  pages: ['https://www.apartments.com/*'],
  photoHosts: ['https://*.apartments.com/*'],
  photo: [/images\d*\.apartments\.com\/i2\/([\w-]{30,})\//],
  notPhoto: [/logo/],
};
