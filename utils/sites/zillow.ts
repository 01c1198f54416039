import type { Site } from './spec';

// Seen in saved pages of 2021 and 2026: one photo id at up to ten sizes in one file.
export const site: Site = {
  id: 'zillow',
  label: 'Zillow',
  pages: ['https://www.zillow.com/*'],
  photoHosts: ['https://photos.zillowstatic.com/*'],
  photo: [/photos\.zillowstatic\.com\/fp\/([0-9a-f]{32})-/],
  // MLS logos live beside the photos: <hash>-zillow_web_95_35.jpg, <hash>-zillow_web_logo_inf_11.jpg.
  notPhoto: [/-zillow_web_/],
  larger: [
    {
      // sc_ sizes are cropped to 3:2 and letters are old fixed sizes; this one is the whole picture.
      from: /-(?:cc_ft_\d+|sc_\d+_\d+|uncropped_scaled_within_\d+_\d+|[a-z]_[a-z])\.(jpg|webp)$/,
      to: '-uncropped_scaled_within_1536_1152.$1',
      example: [
        'https://photos.zillowstatic.com/fp/ded5378eb9713573f9ae24d94a0f03cc-sc_768_512.webp',
        'https://photos.zillowstatic.com/fp/ded5378eb9713573f9ae24d94a0f03cc-uncropped_scaled_within_1536_1152.webp',
      ],
    },
    {
      from: /-(?:sc_\d+_\d+|cc_ft_\d+|[a-z]_[a-z])\.(jpg|webp)$/,
      to: '-cc_ft_1536.$1',
      example: [
        'https://photos.zillowstatic.com/fp/973ededd2fb25c7e38cf0dd9344996a7-p_e.jpg',
        'https://photos.zillowstatic.com/fp/973ededd2fb25c7e38cf0dd9344996a7-cc_ft_1536.jpg',
      ],
    },
  ],
  title: ['[data-testid=home-info] h1'],
};
