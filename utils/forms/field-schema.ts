import * as z from 'zod/mini';

const text = z.union([z.string(), z.catchall(z.object({ en: z.string() }), z.string())]);

/**
 * The part of JSON Schema that a form understands, with our own metadata beside it. Strict, so that
 * a mistyped `secret` is an error and never a key in clear on the screen.
 */
const drawable = z.strictObject({
  type: z.optional(z.enum(['string', 'number', 'integer', 'boolean'])),
  enum: z.optional(z.array(z.string())),
  const: z.optional(z.string()),
  default: z.optional(z.unknown()),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  exclusiveMinimum: z.optional(z.number()),
  exclusiveMaximum: z.optional(z.number()),
  multipleOf: z.optional(z.number()),
  minLength: z.optional(z.number()),
  maxLength: z.optional(z.number()),
  pattern: z.optional(z.string()),
  allOf: z.optional(z.array(z.strictObject({ pattern: z.string() }))),
  format: z.optional(z.string()),
  readOnly: z.optional(z.boolean()),
  title: z.optional(text),
  description: z.optional(text),
  unit: z.optional(z.string()),
  advanced: z.optional(z.boolean()),
  main: z.optional(z.boolean()),
  suggestions: z.optional(z.array(z.string())),
  secret: z.optional(z.boolean()),
  long: z.optional(z.boolean()),
  labels: z.optional(z.record(z.string(), text)),
});

/** One field of an object schema, unwrapped. */
export interface FieldSchema extends z.infer<typeof drawable> {
  /** May be left out of the object: optional, or with a default. */
  optional: boolean;
  /** Takes null, which is what a blank control means to it. */
  nullable: boolean;
}

/** A field as zod writes it: nullable is `type: [..., 'null']`, or `anyOf` with null. */
const written = z.looseObject({
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  anyOf: z.optional(z.array(z.looseObject({ type: z.optional(z.unknown()) }))),
});

const whole = z.object({
  properties: z.record(z.string(), written),
  required: z.optional(z.array(z.string())),
});

/**
 * One field of an object schema as JSON Schema, with optional, nullable and default taken off it.
 * @throws Error naming the field, when a form can't draw it
 */
export function readFieldSchema(schema: z.ZodMiniObject, name: string): FieldSchema {
  try {
    // One field at a time: what zod throws for a whole object doesn't say which field it was.
    const alone = z.object({ [name]: schema.shape[name] ?? z.never() });
    const { properties, required } = z.parse(whole, z.toJSONSchema(alone, { io: 'input' }));
    const { nullable, ...keywords } = withoutNull(properties[name] ?? {});
    return { ...z.parse(drawable, keywords), nullable, optional: !required?.includes(name) };
  } catch (error) {
    throw new Error(`A form can't draw the field "${name}"`, { cause: error });
  }
}

function withoutNull(node: z.infer<typeof written>) {
  const { anyOf, type, ...outer } = node;
  const [inner, ...others] = anyOf?.filter((option) => option.type !== 'null') ?? [];
  if (inner && others.length === 0) return { ...inner, ...outer, nullable: true };
  const nullable = Array.isArray(type) && type.includes('null');
  const types = [type].flat().filter((one) => one !== 'null');
  return { ...node, type: types.length === 1 ? types[0] : type, nullable };
}
