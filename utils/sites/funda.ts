import type { Site } from './spec';

// Seen in a saved page of 2022, srcset up to 720x480; 1440x960 is what public scrapers ask for.
export const site: Site = {
  id: 'funda',
  label: 'Funda',
  pages: ['https://www.funda.nl/*'],
  photoHosts: ['https://cloud.funda.nl/*'],
  photo: [/cloud\.funda\.nl\/valentina_media\/(\d+\/\d+\/\d+)/],
  larger: [
    {
      from: /(valentina_media\/\d+\/\d+\/\d+)_\d+x\d+\./,
      to: '$1_1440x960.',
      example: [
        'https://cloud.funda.nl/valentina_media/166/440/469_360x240.jpg',
        'https://cloud.funda.nl/valentina_media/166/440/469_1440x960.jpg',
      ],
    },
  ],
};
