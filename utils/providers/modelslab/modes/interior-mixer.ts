import * as z from 'zod/mini';
import { deliveryFields, toDelivery } from '../delivery';
import { defineEndpoint } from '../endpoint';
import { objectAddress, photoAddress } from '../public-address';

/**
 * What to do, in front of the order's own words. The schema calls `init_image` the room and
 * `object_image` the object; the documents' example prompt counts them the other way round ("sofa
 * from image 1 to room in image 2"). So the pictures are named by what they show, never by number.
 */
const task =
  'Add the object from the product picture to the room in the room photo, in a fitting place and at its natural size, and change nothing else in the room';

const side = (title: string) =>
  z.optional(z.int().check(z.minimum(512), z.maximum(2048))).check(
    z.meta({
      title,
      description: 'Blank keeps the size of the photo.',
      unit: 'px',
      advanced: true,
    }),
  );

const fields = {
  // Default 8 in the reference; 51 in its example is the largest number that any document shows.
  steps: z._default(
    z
      .int()
      .check(
        z.minimum(1),
        z.maximum(51),
        z.meta({ title: 'Steps', description: 'More steps take longer and bring finer detail.' }),
      ),
    8,
  ),
  // No range or default is stated here; the family's other endpoints take 1 to 20.
  guidance: z.optional(z.int().check(z.minimum(1), z.maximum(20))).check(
    z.meta({
      title: 'Guidance',
      description:
        'How closely the picture follows the words of the prompt. Blank leaves it to ModelsLab.',
      advanced: true,
    }),
  ),
  width: side('Width'),
  height: side('Height'),
};

/** `POST /interior/interior_mixer`: the object of one picture in the room of another. */
export const interiorMixer = defineEndpoint({
  id: 'interior_mixer',
  label: { en: 'Put an object into the room' },
  takes: { object: true },
  request: z.object({ ...fields, ...deliveryFields }),
  toBody: (order, { steps, guidance, width, height, ...request }) => ({
    init_image: photoAddress(order),
    object_image: objectAddress(order),
    prompt: `${task}. ${order.prompt}`,
    num_inference_steps: steps,
    ...(guidance === undefined ? {} : { guidance_scale: guidance }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...toDelivery(request),
  }),
});
