import * as z from 'zod/mini';

/**
 * A piece that the room must show. Only `make` and `room_decorator` have the field; examples of
 * others send it as null, which says nothing.
 */
export const specificObject = z.optional(z.string().check(z.trim(), z.maxLength(200))).check(
  z.meta({
    title: 'Must appear',
    description: 'One piece of furniture or decoration that the room must show, e.g. "armchair".',
  }),
);

export function toSpecificObject(request: { specificObject?: string | undefined }) {
  return request.specificObject ? { specific_object: request.specificObject } : {};
}
