import * as z from 'zod/mini';
import { deliveryFields, toDelivery } from '../delivery';
import { defineEndpoint } from '../endpoint';
import { photoAddress } from '../public-address';

// The vendor requires a name. What people mostly want gone is what a form shows at first.
const objectName = z._default(
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(200),
    z.meta({
      main: true,
      title: 'What to remove',
      description: 'In a word or two, e.g. "sofa" or "moving boxes". Blank means furniture.',
    }),
  ),
  'furniture',
);

/** `POST /interior/object_removal`: the photo without one thing. It has no prompt. */
export const objectRemoval = defineEndpoint({
  id: 'object_removal',
  label: { en: 'Remove an object' },
  takes: { words: false },
  request: z.object({ objectName, ...deliveryFields }),
  toBody: (order, request) => ({
    init_image: photoAddress(order),
    object_name: request.objectName,
    ...toDelivery(request),
  }),
});
