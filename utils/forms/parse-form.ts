import * as z from 'zod/mini';
import type { MessageKey, Words } from '@/utils/lib/words';
import type { Field, FormValues } from './fields';
import { readFields } from './read-fields';

/** What is wrong, by field name, in words that say what to do. */
export type FieldProblems = Readonly<Record<string, Words>>;

export type ParsedForm<Values> =
  | { ok: true; values: Values }
  | { ok: false; problems: FieldProblems };

const wrongType: Partial<Record<string, MessageKey>> = {
  int: 'fieldProblemWhole',
  number: 'fieldProblemNumber',
};

type Issue = z.core.$ZodIssue;

/**
 * Turns what is in a form's controls into what its schema stands for. A blank control counts as
 * missing (as null where the schema takes null), an untouched one as its `initial`.
 */
export function parseForm<Schema extends z.ZodMiniObject>(
  schema: Schema,
  values: FormValues,
): ParsedForm<z.output<Schema>> {
  const fields = readFields(schema);
  const input: Record<string, unknown> = {};
  for (const field of fields) {
    const value = readControl(field, values[field.name]) ?? standIn(schema, field, values);
    if (value !== undefined) input[field.name] = value;
  }
  const parsed = z.safeParse(schema, input);
  if (parsed.success) return { ok: true, values: parsed.data };
  return { ok: false, problems: readProblems(parsed.error.issues, fields, input) };
}

/** What a control says; undefined when it is blank. */
function readControl(field: Field, value: unknown): unknown {
  if (typeof value !== 'string') return value ?? undefined;
  const text = value.trim();
  if (text === '') return undefined;
  return field.kind === 'number' || field.kind === 'slider' ? readNumber(text) : text;
}

/** Takes a decimal comma too. What isn't a number stays text, for the schema to refuse. */
function readNumber(text: string): number | string {
  return /^[+-]?(\d+|\d*[.,]\d+)$/.test(text) ? Number(text.replace(',', '.')) : text;
}

/** The first meaning of "blank" that the schema accepts. */
function standIn(schema: z.ZodMiniObject, field: Field, values: FormValues): unknown {
  const touched = values[field.name] !== undefined;
  const meanings = touched ? [null, undefined] : [undefined, field.initial, null];
  const own = schema.shape[field.name] ?? z.never();
  return meanings.find((meaning) => z.safeParse(own, meaning).success);
}

function readProblems(
  issues: readonly Issue[],
  fields: readonly Field[],
  input: Record<string, unknown>,
): FieldProblems {
  const problems: Record<string, Words> = {};
  for (const issue of issues) {
    // A rule about the whole object is shown at the first field, where people look first.
    const name = String(issue.path[0] ?? fields[0]?.name);
    problems[name] ??=
      input[name] === undefined ? { key: 'fieldProblemRequired' } : describe(issue);
  }
  return problems;
}

function describe(issue: Issue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return { key: wrongType[issue.expected] ?? 'fieldProblemOther' };
    case 'too_small':
      return { key: tooSmall(issue), values: [Number(issue.minimum)] };
    case 'too_big':
      return { key: tooBig(issue), values: [Number(issue.maximum)] };
    case 'not_multiple_of':
      return { key: 'fieldProblemStep', values: [issue.divisor] };
    default:
      return { key: 'fieldProblemOther' };
  }
}

function tooSmall({ origin, inclusive }: z.core.$ZodIssueTooSmall): MessageKey {
  if (origin === 'string') return 'fieldProblemShort';
  return inclusive ? 'fieldProblemLow' : 'fieldProblemAbove';
}

function tooBig({ origin, inclusive }: z.core.$ZodIssueTooBig): MessageKey {
  if (origin === 'string') return 'fieldProblemLong';
  return inclusive ? 'fieldProblemHigh' : 'fieldProblemBelow';
}
