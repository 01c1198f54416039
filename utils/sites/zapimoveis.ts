import type { Site } from './spec';

// URL shape as quoted by public scrapers: crop or fit-in, then width x height.
export const site: Site = {
  id: 'zapimoveis',
  label: 'ZAP Imóveis',
  pages: ['https://www.zapimoveis.com.br/*'],
  photoHosts: ['https://resizedimgs.zapimoveis.com.br/*'],
  photo: [/resizedimgs\.zapimoveis\.com\.br\/(?:crop|fit-in)\/\d+x\d+\/[\w.]+\/([0-9a-f]{32})/],
  larger: [
    {
      from: /\.br\/(?:crop|fit-in)\/\d+x\d+\//,
      to: '.br/fit-in/1600x720/',
      example: [
        'https://resizedimgs.zapimoveis.com.br/crop/614x297/named.images.sp/46dd05db8786b3b0406e0ccf629c8018/a.webp',
        'https://resizedimgs.zapimoveis.com.br/fit-in/1600x720/named.images.sp/46dd05db8786b3b0406e0ccf629c8018/a.webp',
      ],
    },
  ],
};
