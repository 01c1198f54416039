// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { SchemaForm } from '@/components/form/SchemaForm';
import type { FormValues } from '@/utils/forms/fields';
import { type FieldProblems, parseForm } from '@/utils/forms/parse-form';
import { readFields } from '@/utils/forms/read-fields';

afterEach(cleanup);

const readField = (schema: z.ZodMiniType) => readFields(z.object({ field: schema }))[0];

describe('readFields', () => {
  it('carries metadata through every wrapper, the outermost winning', () => {
    const inner = z
      .int()
      .check(z.minimum(1), z.maximum(50), z.meta({ title: 'In', unit: 'steps' }));
    const field = readField(z._default(z.nullable(inner).check(z.meta({ title: 'Out' })), 21));
    expect(field).toMatchObject({ title: 'Out', unit: 'steps', initial: 21, required: false });
  });

  it('makes a choice of an enum, with its labels', () => {
    expect(
      readField(z.enum(['fast', 'best-one']).check(z.meta({ labels: { fast: 'Quick' } }))),
    ).toEqual({
      name: 'field',
      title: 'Field',
      kind: 'choice',
      options: ['fast', 'best-one'],
      labels: { fast: 'Quick', 'best-one': 'Best one' },
      advanced: false,
      required: true,
    });
  });

  it('makes a slider only where both ends are near and something stands in it', () => {
    const steps = z.int().check(z.minimum(1), z.maximum(50));
    expect(readField(steps)).toMatchObject({ kind: 'slider', minimum: 1, maximum: 50, step: 1 });
    expect(readField(z.optional(steps))).toMatchObject({ kind: 'number', maximum: 50 });
    expect(readField(z.int().check(z.minimum(0), z.maximum(4_294_967_295)))?.kind).toBe('number');
    expect(readField(z.number().check(z.minimum(0)))).toMatchObject({ kind: 'number', minimum: 0 });
  });

  it('takes the safe-integer bounds of a plain whole number for no bounds', () => {
    const field = readField(z.int());
    expect(field).toMatchObject({ kind: 'number', integer: true });
    expect(field).not.toHaveProperty('minimum');
    expect(field).not.toHaveProperty('maximum');
  });

  it('puts slider ends on the grid', () => {
    const eights = z.int().check(z.minimum(10), z.maximum(100), z.multipleOf(8));
    expect(readField(eights)).toMatchObject({ minimum: 16, maximum: 96, step: 8 });
    const open = z.number().check(z.gt(0), z.lt(1));
    expect(readField(open)).toMatchObject({ minimum: 0.01, maximum: 0.99, step: 0.01 });
  });

  it('reads texts in the language asked for, else in English', () => {
    const key = z.string().check(z.meta({ title: { en: 'Key', de: 'Schlüssel' } as never }));
    expect(readFields(z.object({ key }), 'de')[0]?.title).toBe('Schlüssel');
    expect(readFields(z.object({ key }), 'fr')[0]?.title).toBe('Key');
  });

  it.each([
    ['a list', z.array(z.string())],
    ['an object', z.object({})],
    ['a union', z.union([z.string(), z.number()])],
    ['a number as choice', z.literal([1, 2])],
    ['a constant', z.literal('always')],
    ['a date', z.date()],
    ['mistyped metadata', z.string().check(z.meta({ secrt: true }))],
  ])('refuses %s by name', (_, schema) => {
    expect(() => readFields(z.object({ fine: z.string(), odd: schema }))).toThrow('"odd"');
  });
});

describe('parseForm', () => {
  const schema = z.object({
    key: z.string().check(z.minLength(4), z.maxLength(8)),
    steps: z._default(z.int().check(z.minimum(1), z.maximum(50)), 21),
    seed: z.nullable(z.int()),
    weight: z.optional(z.number().check(z.gt(0))),
    sharp: z.boolean(),
  });
  const problemsOf = (values: FormValues): FieldProblems => {
    const parsed = parseForm(schema, values);
    return parsed.ok ? {} : parsed.problems;
  };

  it('takes blank for missing, for null, or for the default', () => {
    expect(parseForm(schema, { key: ' abcd ', steps: '', seed: '', weight: '' })).toEqual({
      ok: true,
      values: { key: 'abcd', steps: 21, seed: null, sharp: false },
    });
  });

  it('reads numbers from boxes, with a decimal comma too', () => {
    expect(parseForm(schema, { key: 'abcd', seed: '-12', weight: '0,5' })).toMatchObject({
      values: { seed: -12, weight: 0.5 },
    });
  });

  it('says what is wrong with each field', () => {
    expect(problemsOf({ key: '', seed: '1.5', weight: 'much' })).toEqual({
      key: { key: 'fieldProblemRequired' },
      seed: { key: 'fieldProblemWhole' },
      weight: { key: 'fieldProblemNumber' },
    });
    expect(problemsOf({ key: 'abc', steps: 51, weight: '0' })).toEqual({
      key: { key: 'fieldProblemShort', values: [4] },
      steps: { key: 'fieldProblemHigh', values: [50] },
      weight: { key: 'fieldProblemAbove', values: [0] },
    });
  });
});

/** A field as generated: its schema and a value that the schema accepts. */
const anyField = fc.oneof(
  fc.string({ minLength: 1 }).map((text) => ({ schema: z.string(), value: `a${text}b` })),
  fc.boolean().map((value) => ({ schema: z.boolean(), value })),
  fc.constantFrom('oak', 'ash').map((value) => ({ schema: z.enum(['oak', 'ash']), value })),
  fc.integer().map((value) => ({ schema: z.int(), value })),
  fc
    .tuple(fc.integer({ min: -500, max: 500 }), fc.nat(2000), fc.constantFrom(1, 2, 5, 8), fc.nat())
    .map(([low, span, step, pick]) => {
      const first = Math.ceil(low / step) * step;
      const value = first + (pick % (Math.floor(span / step) + 1)) * step;
      const high = first + span;
      return { schema: z.int().check(z.minimum(low), z.maximum(high), z.multipleOf(step)), value };
    }),
  fc
    .tuple(
      fc.double({ min: -9, max: 9, noNaN: true }),
      fc.double({ min: 0.01, max: 90, noNaN: true }),
    )
    .map(([low, span]) => ({
      schema: z.number().check(z.gt(low), z.lt(low + span)),
      value: Number((low + span / 2).toFixed(4)),
    })),
);

const wrappers = [
  (schema: z.ZodMiniType) => schema,
  (schema: z.ZodMiniType) => z.optional(schema),
  (schema: z.ZodMiniType) => z.nullable(schema),
  (schema: z.ZodMiniType, value: unknown) => z._default(schema, value),
  (schema: z.ZodMiniType, value: unknown) => z.optional(z._default(z.nullable(schema), value)),
];

const anyWrappedField = fc
  .tuple(anyField, fc.constantFrom(...wrappers))
  .map(([{ schema, value }, wrap]) => ({ schema: wrap(schema, value), value }));

const names = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,9}$/).filter((name) => !(name in {}));

describe('any schema of supported fields', () => {
  it('is drawn in order, and what is typed comes out as the schema means it', () => {
    fc.assert(
      fc.property(fc.dictionary(names, anyWrappedField, { minKeys: 1, maxKeys: 6 }), (parts) => {
        const entries = Object.entries(parts);
        const pick = (what: 'schema' | 'value') =>
          entries.map(([name, part]) => [name, part[what]]);
        const schema = z.object(Object.fromEntries(pick('schema')));
        const fields = readFields(schema);
        expect(fields.map((field) => field.name)).toEqual(entries.map(([name]) => name));
        const typed = fields.map(({ name, kind }) => {
          const value = parts[name]?.value;
          return [name, kind === 'number' || kind === 'text' ? String(value) : value];
        });
        const wanted = { ok: true, values: Object.fromEntries(pick('value')) };
        expect(parseForm(schema, Object.fromEntries(typed))).toEqual(wanted);
      }),
    );
  });

  it('shows nothing at first, and at either end of a slider, that the schema refuses', () => {
    fc.assert(
      fc.property(anyWrappedField, ({ schema }) => {
        const field = readField(schema);
        const shown = field?.kind === 'slider' ? [field.minimum, field.maximum] : [];
        if (field?.initial !== undefined) shown.push(field.initial as number);
        for (const value of shown) expect(z.safeParse(schema, value).success).toBe(true);
      }),
    );
  });
});

const account = z.object({
  apiKey: z
    .string()
    .check(z.meta({ title: 'API key', description: 'Made on the key page.', secret: true })),
  quality: z._default(z.enum(['fast', 'best']), 'fast'),
  steps: z._default(z.int().check(z.minimum(1), z.maximum(50), z.meta({ unit: 'steps' })), 21),
  upscale: z._default(z.boolean(), false),
  seed: z.optional(z.int().check(z.meta({ advanced: true }))),
});

function Form({
  onValues = () => {},
  problems,
}: {
  onValues?: (values: FormValues) => void;
  problems?: FieldProblems;
}) {
  const [values, setValues] = useState<FormValues>({});
  const change = (next: FormValues) => {
    setValues(next);
    onValues(next);
  };
  return (
    <SchemaForm
      fields={readFields(account)}
      values={values}
      onChange={change}
      problems={problems}
      idPrefix="test"
    />
  );
}

describe('SchemaForm', () => {
  it('labels and describes every control', () => {
    render(<Form />);
    const key = screen.getByLabelText('API key');
    expect(key.getAttribute('aria-describedby')).toBe('test-apiKey-description');
    expect(document.getElementById('test-apiKey-description')?.textContent).toBe(
      'Made on the key page.',
    );
    expect(screen.getByRole('slider', { name: 'Steps' }).getAttribute('aria-valuetext')).toBe(
      '21 steps',
    );
    expect(screen.getByRole('switch', { name: 'Upscale' })).toHaveProperty('checked', false);
    expect(screen.getByRole('combobox', { name: 'Quality' })).toHaveProperty('value', 'fast');
    const advanced = screen.getByText('Advanced').closest('details');
    expect(advanced && within(advanced).getByLabelText(/^Seed/)).toBeTruthy();
  });

  it('hides a secret until asked', async () => {
    render(<Form />);
    const key = screen.getByLabelText('API key');
    expect(key).toMatchObject({ type: 'password', autocomplete: 'off' });
    await userEvent.click(screen.getByRole('button', { name: 'Show API key' }));
    expect(key).toHaveProperty('type', 'text');
    await userEvent.click(screen.getByRole('button', { name: 'Hide API key' }));
    expect(key).toHaveProperty('type', 'password');
  });

  it('hands back all values with each change', async () => {
    let latest: FormValues = {};
    render(
      <Form
        onValues={(values) => {
          latest = values;
        }}
      />,
    );
    await userEvent.type(screen.getByLabelText('API key'), 'abcd');
    await userEvent.selectOptions(screen.getByRole('combobox'), 'best');
    await userEvent.click(screen.getByRole('switch'));
    expect(parseForm(account, latest)).toEqual({
      ok: true,
      values: { apiKey: 'abcd', quality: 'best', steps: 21, upscale: true },
    });
  });

  it('shows a problem at its field, opening Advanced for it', () => {
    render(<Form problems={{ seed: { key: 'fieldProblemHigh', values: [9] } }} />);
    const seed = screen.getByLabelText(/^Seed/);
    expect(seed.getAttribute('aria-invalid')).toBe('true');
    expect(seed.getAttribute('aria-describedby')).toContain('test-seed-problem');
    expect(screen.getByText('Use 9 or less.')).toBeTruthy();
    expect(seed.closest('details')?.open).toBe(true);
  });
});
