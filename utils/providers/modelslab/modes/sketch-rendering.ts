import * as z from 'zod/mini';
import { deliveryFields, toDelivery } from '../delivery';
import { advancedDesignFields, designFields, toDesign } from '../design';
import { defineEndpoint } from '../endpoint';

/** `POST /interior/sketch_rendering`: a drawing of a room or a house as a photo. */
export const sketchRendering = defineEndpoint({
  id: 'sketch_rendering',
  label: { en: 'Render a sketch' },
  request: z.object({ ...designFields, ...advancedDesignFields, ...deliveryFields }),
  toBody: (order, request) => ({ ...toDesign(order, request), ...toDelivery(request) }),
});
