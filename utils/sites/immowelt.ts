import type { Site } from './spec';

// Seen in saved pages of 2022 and 2026; since 2025 the same service as SeLoger's, seal included.
export const site: Site = {
  id: 'immowelt',
  label: 'immowelt',
  pages: ['https://www.immowelt.de/*', 'https://www.immowelt.at/*'],
  photoHosts: ['https://mms.immowelt.de/*', 'https://ms.immowelt.org/*'],
  photo: [
    /mms\.immowelt\.de\/\w\/\w\/\w\/\w\/([0-9a-f-]{36})/,
    /ms\.immowelt\.org\/[0-9a-f-]{36}\/([0-9a-f-]{36})/,
  ],
  notPhoto: [/[?&]h=50\b/, /agency/],
  larger: [
    {
      from: /(\?ci_seal=[0-9a-f]+)&w=\d+(?:&h=\d+)?$/,
      to: '$1',
      example: [
        'https://mms.immowelt.de/2/5/d/3/25d3cc1c-d188-4c47-ab82-f921e931443b.jpg?ci_seal=e8b862c61f7d&w=1024&h=576',
        'https://mms.immowelt.de/2/5/d/3/25d3cc1c-d188-4c47-ab82-f921e931443b.jpg?ci_seal=e8b862c61f7d',
      ],
    },
    {
      from: /(immowelt\.org\/[0-9a-f-]{36}\/[0-9a-f-]{36})\/\d+x\d+\.\w+$/,
      to: '$1/original.jpg',
      example: [
        'https://ms.immowelt.org/10c59a62-edad-432c-9351-b81cda9f146b/81f6d303-4c79-48bd-ba4c-554343ebecce/328x224.webp',
        'https://ms.immowelt.org/10c59a62-edad-432c-9351-b81cda9f146b/81f6d303-4c79-48bd-ba4c-554343ebecce/original.jpg',
      ],
    },
  ],
  title: ['[data-testid=cdp-seo-wrapper]'],
  address: ['[data-testid=cdp-location-address]'],
};
