/** What the documents ask of a request to each endpoint; wider where they contradict themselves. */
import * as z from 'zod/mini';

const integer = (low: number, high: number) => z.int().check(z.minimum(low), z.maximum(high));
const address = z.url({ protocol: /^https?$/ });
const words = z.string().check(z.minLength(1));

const delivery = {
  base64: z.optional(z.boolean()),
  webhook: z.nullish(z.url()),
  track_id: z.nullish(z.int()),
};

const design = {
  init_image: address,
  prompt: words,
  negative_prompt: z.optional(z.string()),
  strength: z.optional(z.number().check(z.minimum(0), z.maximum(10))),
  num_inference_steps: z.optional(z.literal([21, 31, 41, 51])),
  guidance_scale: z.optional(integer(1, 20)),
  temp: z.optional(z.boolean()),
  seed: z.nullish(z.int()),
  ...delivery,
};

/** Examples of endpoints without the field send it as null. */
const nothing = { specific_object: z.nullish(z.null()) };

const scenarios = [
  ...['beach', 'desert', 'plain', 'taiga', 'mountain', 'snow', 'jungle', 'city', 'underwater'],
  ...['urban', 'forest'],
];

const side = z.optional(integer(512, 2048));

// Strict: a field that its table doesn't list is a mistake of ours, whatever the service does.
export const interiorRequests: ReadonlyMap<string, z.ZodMiniObject> = new Map<
  string,
  z.ZodMiniObject
>([
  [
    'make',
    z.strictObject({
      ...design,
      scale_down: z.optional(z.int()),
      specific_object: z.nullish(z.string()),
    }),
  ],
  ['room_decorator', z.strictObject({ ...design, specific_object: z.nullish(z.string()) })],
  ['floor_planning', z.strictObject({ ...design, ...nothing })],
  ['sketch_rendering', z.strictObject({ ...design, ...nothing })],
  ['exterior_restorer', z.strictObject({ ...design, ...nothing })],
  ['scenario_changer', z.strictObject({ ...design, ...nothing, scenario: z.enum(scenarios) })],
  ['object_removal', z.strictObject({ init_image: address, object_name: words, ...delivery })],
  [
    'interior_mixer',
    z.strictObject({
      init_image: address,
      object_image: address,
      prompt: words,
      width: side,
      height: side,
      guidance_scale: z.optional(z.int()),
      num_inference_steps: z.optional(z.int()),
      ...delivery,
    }),
  ],
]);
