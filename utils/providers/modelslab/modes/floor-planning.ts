import * as z from 'zod/mini';
import { deliveryFields, toDelivery } from '../delivery';
import { advancedDesignFields, designFields, toDesign } from '../design';
import { defineEndpoint } from '../endpoint';

/** `POST /interior/floor_planning`: a drawn floor plan as a furnished one. */
export const floorPlanning = defineEndpoint({
  id: 'floor_planning',
  label: { en: 'Render a floor plan' },
  request: z.object({ ...designFields, ...advancedDesignFields, ...deliveryFields }),
  toBody: (order, request) => ({ ...toDesign(order, request), ...toDelivery(request) }),
});
