import type { FieldSchema } from './field-schema';

/** The numbers a field accepts; bounds are included where there is a `step`. */
export interface NumberRange {
  minimum?: number;
  maximum?: number;
  /** Distance between neighbours; where the schema names none, a round one for a bounded range. */
  step?: number;
}

const STOPS_WITHOUT_STEP = 100;

/** Reads the bounds of a number. The safe-integer bounds that zod writes for `z.int()` are none. */
export function readRange(schema: FieldSchema): NumberRange {
  const lowest = realBound(schema.exclusiveMinimum ?? schema.minimum);
  const highest = realBound(schema.exclusiveMaximum ?? schema.maximum);
  const asked = schema.multipleOf ?? (schema.type === 'integer' ? 1 : undefined);
  const step = asked ?? roundStep(lowest, highest);
  const minimum = firstStop(lowest, step, schema.exclusiveMinimum !== undefined, asked);
  const maximum = firstStop(highest, step && -step, schema.exclusiveMaximum !== undefined, asked);
  return {
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(step !== undefined && { step }),
  };
}

function realBound(bound: number | undefined): number | undefined {
  return bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? bound : undefined;
}

/** A step that gives between a hundred and a thousand round stops. */
function roundStep(lowest: number | undefined, highest: number | undefined): number | undefined {
  if (lowest === undefined || highest === undefined || highest <= lowest) return undefined;
  return 10 ** Math.floor(Math.log10((highest - lowest) / STOPS_WITHOUT_STEP));
}

/** The first accepted number from `bound` in the direction of `step`. */
function firstStop(
  bound: number | undefined,
  step: number | undefined,
  exclusive: boolean,
  asked: number | undefined,
): number | undefined {
  if (bound === undefined || step === undefined || (!exclusive && asked === undefined))
    return bound;
  const stops = tidy(bound / step);
  return tidy((exclusive ? Math.floor(stops) + 1 : Math.ceil(stops)) * step);
}

/** Without the dust of binary fractions (3 * 0.1). */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
