import * as z from 'zod/mini';
import { deliveryFields, toDelivery } from '../delivery';
import { advancedDesignFields, designFields, toDesign } from '../design';
import { defineEndpoint } from '../endpoint';

/** As the reference spells them; another document also has "deserat". */
const scenarios = [
  'beach',
  'desert',
  'plain',
  'taiga',
  'mountain',
  'snow',
  'jungle',
  'city',
  'underwater',
  'urban',
  'forest',
] as const;

const scenario = z._default(
  z.enum(scenarios).check(
    z.meta({
      main: true,
      title: 'Scene',
      description: 'Where the house or the room is to stand.',
    }),
  ),
  'beach',
);

/** `POST /interior/scenario_changer` (`/interior/scenario` in the vendor's SDKs): other surroundings. */
export const scenarioChanger = defineEndpoint({
  id: 'scenario_changer',
  label: { en: 'Change the scene' },
  request: z.object({
    scenario,
    ...designFields,
    ...advancedDesignFields,
    ...deliveryFields,
  }),
  toBody: (order, request) => ({
    ...toDesign(order, request),
    scenario: request.scenario,
    ...toDelivery(request),
  }),
});
