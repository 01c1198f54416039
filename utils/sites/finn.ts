import type { Site } from './spec';

// URL shape as quoted in many public projects: /dynamic/<width>w/; 1280w is the widest that answers.
export const site: Site = {
  id: 'finn',
  label: 'FINN',
  pages: ['https://www.finn.no/realestate/*'],
  photoHosts: ['https://images.finncdn.no/*'],
  photo: [/images\.finncdn\.no\/dynamic\/\w+\/(\S+)/],
  notPhoto: [/logo/],
  larger: [
    {
      from: /\/dynamic\/\w+\//,
      to: '/dynamic/1280w/',
      example: [
        'https://images.finncdn.no/dynamic/480x360c/2026/8/vertical-2/08/8/472/523/998_72ccd71c.jpg',
        'https://images.finncdn.no/dynamic/1280w/2026/8/vertical-2/08/8/472/523/998_72ccd71c.jpg',
      ],
    },
  ],
};
