import type { Site } from './spec';

// Seen in saved pages of 2018 and 2026; rule=original stands in the page's own data.
export const site: Site = {
  id: 'fotocasa',
  label: 'fotocasa',
  pages: ['https://www.fotocasa.es/*'],
  photoHosts: ['https://static.fotocasa.es/*', 'https://d.inmofactory.com/*'],
  photo: [
    /static\.fotocasa\.es\/images\/(?:ads|anuncio)\/([0-9a-f-]{30,})/,
    /inmofactory\.com\/(\d+\/\d+\/\d+\/\d+)/,
  ],
  larger: [
    {
      from: /(\/images\/ads\/[0-9a-f-]+)\?rule=\w+/,
      to: '$1?rule=original',
      example: [
        'https://static.fotocasa.es/images/ads/00840fcb-c568-4384-a7ff-185a22611a6f?rule=web_482x269_ar',
        'https://static.fotocasa.es/images/ads/00840fcb-c568-4384-a7ff-185a22611a6f?rule=original',
      ],
    },
  ],
};
