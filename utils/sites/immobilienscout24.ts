import type { Site } from './spec';

// Old host seen in saved pages of 2015; the new one as quoted by public scrapers, one of which says
// that cutting everything after the file name gives the original.
export const site: Site = {
  id: 'immobilienscout24',
  label: 'ImmoScout24',
  pages: ['https://www.immobilienscout24.de/*', 'https://www.immobilienscout24.at/*'],
  photoHosts: ['https://pictures.immobilienscout24.de/*', 'https://pictureis24-a.akamaihd.net/*'],
  photo: [
    /pictureis24\S*?\/(\d{6,}-\d+)\.jpg/,
    /pictures\.immobilienscout24\.de\/listings\/(?:\w\w\/)*([\w-]+-\d+)\.\w{3,4}/,
  ],
  larger: [
    {
      from: /(\/listings\/[^?]+?\.\w{3,4})\/ORIG\/.*$/,
      to: '$1',
      example: [
        'https://pictures.immobilienscout24.de/listings/81ea8e03-c3b1-4771-a7f7-4bd2bdf455ed-1445457548.jpg/ORIG/resize/1106x830%3E/format/webp/quality/73',
        'https://pictures.immobilienscout24.de/listings/81ea8e03-c3b1-4771-a7f7-4bd2bdf455ed-1445457548.jpg',
      ],
    },
  ],
  title: ['#expose-title'],
  price: ['.is24qa-kaltmiete'],
};
