import type { Site } from './spec';

// Seen in a saved page of 2026: ci_seal is the same with and without w and h, so dropping them keeps
// the seal valid and gives the original. Agencies' logos share the host, always 50 high.
export const site: Site = {
  id: 'seloger',
  label: 'SeLoger',
  pages: ['https://www.seloger.com/*'],
  photoHosts: ['https://mms.seloger.com/*'],
  photo: [/mms\.seloger\.com\/\w\/\w\/\w\/\w\/([0-9a-f-]{36})/],
  notPhoto: [/[?&]h=50\b/, /agency/],
  larger: [
    {
      from: /(\?ci_seal=[0-9a-f]+)&w=\d+(?:&h=\d+)?$/,
      to: '$1',
      example: [
        'https://mms.seloger.com/1/9/5/6/1956a042-fbcb-4b54-92ac-c07e3b9b048b.jpg?ci_seal=75afd9a593d2&w=525&h=394',
        'https://mms.seloger.com/1/9/5/6/1956a042-fbcb-4b54-92ac-c07e3b9b048b.jpg?ci_seal=75afd9a593d2',
      ],
    },
  ],
  title: ['[data-testid=cdp-seo-wrapper]'],
  address: ['[data-testid=cdp-location-address]'],
};
