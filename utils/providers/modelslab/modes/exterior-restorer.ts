import * as z from 'zod/mini';
import { deliveryFields, toDelivery } from '../delivery';
import { advancedDesignFields, designFields, toDesign } from '../design';
import { defineEndpoint } from '../endpoint';

/** `POST /interior/exterior_restorer`: a weathered or unfinished outside, made good. */
export const exteriorRestorer = defineEndpoint({
  id: 'exterior_restorer',
  label: { en: 'Restore an exterior' },
  request: z.object({ ...designFields, ...advancedDesignFields, ...deliveryFields }),
  toBody: (order, request) => ({ ...toDesign(order, request), ...toDelivery(request) }),
});
