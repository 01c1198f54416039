/** What each service asks of a request, by the documents' tables; a field too many is refused. */
import * as z from 'zod/mini';

const address = z.url({ protocol: /^https?$/ });
const flag = z.optional(z.boolean());
const size = z.number().check(z.minimum(1));
const user = { user_id: z.uuid() };
const first = { ...user, image_url: address, webhook: z.optional(address) };
const again = { ...user, generation_id: z.uuid() };
const fromMask = { mask_url: address };
const newMask = {
  original_url: address,
  mask_url: z.optional(address),
  webhook: z.optional(address),
};

const furnishing = {
  theme: z.enum(['MODERN', 'SCANDINAVIAN', 'COASTAL', 'FARMHOUSE', 'LUXURY', 'AMERICAN']),
  room_type: z.enum(['LIVING_ROOM', 'BEDROOM', 'DINING', 'HOME_OFFICE', 'KIDS', 'OUTDOOR']),
  generation_mode: z.optional(z.enum(['creative', 'realist'])),
  prompt: z.optional(z.string()),
  webhook: z.optional(address),
};
const room = {
  room_type: z.enum(['BATHROOM', 'KITCHEN', 'SHOWEROOM']),
  theme: z.enum(['MODERN', 'INDUSTRIAL', 'SCANDINAVIAN', 'LUXURIOUS']),
};
const renovation = {
  theme: z.string(),
  room_type: z.enum([
    'LIVING_ROOM',
    'BEDROOM',
    'BATHROOM',
    'SHOWEROOM',
    'HOME_OFFICE',
    'EMPTY',
    'VERANDA',
    'KITCHEN',
    'DINING_ROOM',
  ]),
  photo_360: flag,
  keep_ceiling: flag,
  keep_floor: flag,
  keep_wall: flag,
  keep_door: flag,
  keep_window: flag,
  furnish: flag,
};
const planned = { theme: z.string(), room_type: z.string() };
const outside = { room_type: z.enum(['TERRACE', 'POOL', 'PETANQUE']) };
const improved = {
  room_type: z.enum(['JARDIN', 'GAZON', 'POOL', 'BALCON', 'TERRACE']),
  keep_facade: flag,
  blue_sky: flag,
};
const element = z.enum(['WALL', 'FLOOR', 'CEILING', 'FURNITURE']);

export interface ServiceRequests {
  generate: z.ZodMiniType;
  /** Missing where no document shows an address for variations. */
  vary?: z.ZodMiniType;
}

/** By the part of the path between `/api/` and `/generate`. */
export const serviceRequests: Readonly<Record<string, ServiceRequests>> = {
  'furnish/v4': {
    generate: z.strictObject({ ...first, ...furnishing }),
    vary: z.strictObject({ ...again, ...furnishing }),
  },
  create_room: {
    generate: z.strictObject({ ...first, ...fromMask, ...room, width: size, height: size }),
    vary: z.strictObject({ ...again, ...newMask, ...room }),
  },
  renovate: { generate: z.strictObject({ ...first, ...renovation }) },
  declutter_total: {
    generate: z.strictObject({ ...first, auto: flag, mask_url: z.optional(address) }),
    vary: z.strictObject({ ...again, ...newMask }),
  },
  one_element: {
    generate: z.strictObject({ ...first, element }),
    vary: z.strictObject({ ...again, room_type: element }),
  },
  sky: { generate: z.strictObject(first), vary: z.strictObject(again) },
  sky_interior: { generate: z.strictObject(first), vary: z.strictObject(again) },
  'plan/v2': {
    generate: z.strictObject({ ...first, ...planned, style_image_url: z.optional(address) }),
    vary: z.strictObject({ ...again, ...planned }),
  },
  remove_logo: {
    generate: z.strictObject({ ...first, ...fromMask }),
    vary: z.strictObject({ ...again, ...newMask }),
  },
  create_exterior: {
    generate: z.strictObject({ ...first, ...fromMask, ...outside, width: size, height: size }),
    vary: z.strictObject({ ...again, ...newMask, ...outside }),
  },
  'exterior/v2': {
    generate: z.strictObject({ ...first, ...improved }),
    vary: z.strictObject({ ...again, ...improved, webhook: z.optional(address) }),
  },
};
