import * as z from 'zod/mini';
import { deliveryFields, toDelivery } from '../delivery';
import { advancedDesignFields, designFields, toDesign } from '../design';
import { defineEndpoint } from '../endpoint';
import { specificObject, toSpecificObject } from '../specific-object';

/** `POST /interior/room_decorator`: furniture and decoration for the room as it stands. */
export const roomDecorator = defineEndpoint({
  id: 'room_decorator',
  label: { en: 'Furnish and decorate' },
  request: z.object({
    ...designFields,
    specificObject,
    ...advancedDesignFields,
    ...deliveryFields,
  }),
  toBody: (order, request) => ({
    ...toDesign(order, request),
    ...toSpecificObject(request),
    ...toDelivery(request),
  }),
});
