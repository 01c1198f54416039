import type { Site } from './spec';

// Seen in saved pages of 2020 and 2026: the size is a suffix after the photo's number.
export const site: Site = {
  id: 'realtor',
  label: 'Realtor.com',
  pages: ['https://www.realtor.com/*'],
  photoHosts: ['https://ap.rdcpix.com/*'],
  photo: [/rdcpix\.com\/([0-9a-f]{30,}[a-z]?-[a-z]\d+)/],
  larger: [
    {
      from: /(-[a-z]\d+)(?:s|[or]d-w\d+_h\d+(?:_q\d+)?)\.(?:jpg|webp)$/,
      to: '$1rd-w1280_h960.webp',
      example: [
        'https://ap.rdcpix.com/d0e0a1cd96f9395db40ac03d2d623935l-m3935033315rd-w480_h360.webp',
        'https://ap.rdcpix.com/d0e0a1cd96f9395db40ac03d2d623935l-m3935033315rd-w1280_h960.webp',
      ],
    },
  ],
  title: ['[data-testid=address-line-ldp]'],
  address: ['[data-testid=address-line-ldp]'],
  price: ['[data-testid=ldp-list-price]'],
};
