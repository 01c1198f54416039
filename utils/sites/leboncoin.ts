import type { Site } from './spec';

// URL shape as in two public picture enlargers and many quoted addresses: `rule` is the size.
export const site: Site = {
  id: 'leboncoin',
  label: 'leboncoin',
  pages: ['https://www.leboncoin.fr/*'],
  photoHosts: ['https://img.leboncoin.fr/*'],
  photo: [/img\.leboncoin\.fr\/api\/v1\/\w+\/images\/(?:\w\w\/)*([0-9a-f]{30,})/],
  larger: [
    {
      from: /\?rule=(?:ad|classified)-[\w-]+/,
      to: '?rule=ad-large',
      example: [
        'https://img.leboncoin.fr/api/v1/lbcpb1/images/5d/4c/c7/5d4cc72c505f9fcf90f6cb6688b232063e2d8561.jpg?rule=ad-image',
        'https://img.leboncoin.fr/api/v1/lbcpb1/images/5d/4c/c7/5d4cc72c505f9fcf90f6cb6688b232063e2d8561.jpg?rule=ad-large',
      ],
    },
  ],
};
