import * as z from 'zod/mini';
import { deliveryFields, toDelivery } from '../delivery';
import { advancedDesignFields, designFields, toDesign } from '../design';
import { defineEndpoint } from '../endpoint';
import { specificObject, toSpecificObject } from '../specific-object';

const scaleDown = z._default(z.int().check(z.minimum(0)), 6).check(
  z.meta({
    title: 'Scale down',
    description: 'How much ModelsLab shrinks the photo before it works on it.',
    advanced: true,
  }),
);

/** `POST /interior/make`: the room in another style. */
export const make = defineEndpoint({
  id: 'make',
  label: { en: 'Redesign the room' },
  request: z.object({
    ...designFields,
    specificObject,
    ...advancedDesignFields,
    scaleDown,
    ...deliveryFields,
  }),
  toBody: (order, request) => ({
    ...toDesign(order, request),
    scale_down: request.scaleDown,
    ...toSpecificObject(request),
    ...toDelivery(request),
  }),
});
