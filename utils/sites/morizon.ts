import type { Site } from './spec';

// Seen in saved pages of 2019: the path names width, height and fit, after the source's address in
// base64. Whether larger pairs answer is unknown, so nothing is rewritten.
export const site: Site = {
  id: 'morizon',
  label: 'Morizon',
  pages: ['https://www.morizon.pl/*'],
  photoHosts: ['https://*.staticmorizon.com.pl/*'],
  photo: [/staticmorizon\.com\.pl\/thumbnail\/([A-Za-z0-9=]+)/],
};
