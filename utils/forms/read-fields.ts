/**
 * Forms come from zod schemas (zod/mini). What the schema can't say travels as metadata beside it,
 * at any depth of wrapping, the outermost winning:
 *
 *   z._default(
 *     z.int().check(z.minimum(1), z.maximum(50), z.meta({ title: 'Steps', advanced: true })),
 *     21,
 *   )
 *
 * | metadata      | means                                                                 |
 * |---------------|-----------------------------------------------------------------------|
 * | `title`       | the label; without it the field's name in words                       |
 * | `description` | a sentence under the label                                            |
 * | `unit`        | shown after the number, e.g. "px"                                     |
 * | `advanced`    | only under "Advanced"                                                 |
 * | `main`        | always in sight: what the request is about                            |
 * | `secret`      | text that is hidden while typed and never shown again                 |
 * | `long`        | text with room for several lines                                      |
 * | `suggestions` | words offered while a text is typed                                   |
 * | `labels`      | what the options of an enum are called, by option                     |
 *
 * Texts are strings or `Localized`. Enum: choice. Number with both bounds: slider, unless nothing
 * stands in it at first (blank must stay possible) or it has too many stops to aim at; every other
 * number: box. Boolean: toggle. String: text. Anything else throws.
 */
import type * as z from 'zod/mini';
import type { Localized } from '@/utils/lib/words';
import { type FieldSchema, readFieldSchema } from './field-schema';
import type { Field } from './fields';
import { readRange } from './number-range';

/** More stops than this can't be aimed at. */
const SLIDER_STOPS = 1000;

/**
 * The fields of an object schema, in its order.
 * @param language two letters, for localized texts
 * @throws Error naming the field that can't be drawn
 */
export function readFields(schema: z.ZodMiniObject, language = 'en'): readonly Field[] {
  return Object.keys(schema.shape).map((name) => {
    const read = readFieldSchema(schema, name);
    return withInitial(drawField(name, read, language), read);
  });
}

function drawField(name: string, schema: FieldSchema, language: string): Field {
  const common = readCommon(name, schema, language);
  if (schema.enum) return { ...common, ...readChoice(schema.enum, schema, language) };
  if (schema.type === 'integer' || schema.type === 'number') {
    return { ...common, ...readNumber(schema) };
  }
  if (schema.type === 'boolean') return { ...common, kind: 'toggle' };
  if (schema.type === 'string' && schema.const === undefined) {
    return { ...common, kind: 'text', ...readText(schema) };
  }
  throw new Error(`A form can't draw the field "${name}"`);
}

function readText({ secret = false, long = false, maxLength, suggestions }: FieldSchema) {
  return {
    secret,
    long,
    ...(maxLength !== undefined && { maxLength }),
    ...(suggestions && { suggestions }),
  };
}

function readCommon(name: string, schema: FieldSchema, language: string) {
  const description = inLanguage(schema.description, language);
  return {
    name,
    title: inLanguage(schema.title, language) ?? inWords(name),
    ...(description && { description }),
    ...(schema.unit && { unit: schema.unit }),
    advanced: schema.advanced ?? false,
    ...(schema.main && { main: true }),
    required: !mayBeBlank(schema),
  };
}

function readChoice(options: readonly string[], schema: FieldSchema, language: string) {
  const labels = options.map((option) => [
    option,
    inLanguage(schema.labels?.[option], language) ?? inWords(option),
  ]);
  return { kind: 'choice', options, labels: Object.fromEntries(labels) } as const;
}

function readNumber(schema: FieldSchema) {
  const { minimum, maximum, step } = readRange(schema);
  const bounded = minimum !== undefined && maximum !== undefined && step !== undefined;
  const stops = bounded ? (maximum - minimum) / step : Number.POSITIVE_INFINITY;
  if (bounded && stops <= SLIDER_STOPS && (hasDefault(schema) || !mayBeBlank(schema))) {
    return { kind: 'slider', minimum, maximum, step } as const;
  }
  return {
    kind: 'number',
    integer: schema.type === 'integer',
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(schema.multipleOf !== undefined && { step: schema.multipleOf }),
  } as const;
}

/** A slider and a toggle always show something, so that something is what they hold at first. */
function withInitial(field: Field, schema: FieldSchema): Field {
  if (hasDefault(schema)) return { ...field, initial: schema.default };
  if (field.kind === 'slider') return { ...field, initial: field.minimum };
  return field.kind === 'toggle' && field.required ? { ...field, initial: false } : field;
}

function mayBeBlank(schema: FieldSchema): boolean {
  return schema.optional || schema.nullable || hasDefault(schema);
}

function hasDefault(schema: FieldSchema): boolean {
  return schema.default !== undefined && schema.default !== null;
}

function inLanguage(text: string | Localized | undefined, language: string): string | undefined {
  return typeof text === 'object' ? (text[language] ?? text.en) : text;
}

/** `guidanceScale`, `guidance-scale` -> "Guidance scale". */
function inWords(name: string): string {
  const words = name
    .replace(/[-_]+/g, ' ')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
