import type { Site } from './spec';

// Seen in saved pages of 2025. `k` signs the size class (square400 and square600 share one, 270x200
// and square60 have others), so no address is rewritten: the page's own candidates are chosen from.
export const site: Site = {
  id: 'booking',
  label: 'Booking.com',
  pages: ['https://www.booking.com/*'],
  photoHosts: ['https://*.bstatic.com/*'],
  photo: [
    /bstatic\.com\/xdata\/images\/hotel\/\w+\/(\d+)/,
    /bstatic\.com\/images\/hotel\/\w+\/\w+\/(\d+)/,
  ],
};
