/** Sources: docs.iacrea.com/en/api-reference/endpoint/sky and /sky_interior, which take the same. */
import * as z from 'zod/mini';
import type { Localized } from '@/utils/lib/words';
import { photoAddress } from '../addresses';
import { toWebhook, webhookField } from '../fields';
import type { Service } from '../service';

const request = z.object({ webhook: webhookField });

export const sky = makeSky('sky', 'sky', { en: 'Blue sky' });
export const skyInterior = makeSky('sky-interior', 'sky_interior', {
  en: 'Blue sky through the windows',
});

function makeSky(id: string, path: string, label: Localized): Service {
  return {
    path,
    mode: {
      id,
      label,
      takes: { photo: 'url', mask: 'none', object: false, words: false, earlier: true },
      images: 4,
      request,
      cost: () => ({ kind: 'unknown' }),
    },
    generate: (order) => ({
      image_url: photoAddress(order),
      ...toWebhook(z.parse(request, order.request).webhook),
    }),
    vary: () => ({}),
  };
}
