import type { Field, FormValues } from '@/utils/forms/fields';
import type { FieldProblems } from '@/utils/forms/parse-form';
import { t } from '@/utils/i18n';
import { ChoiceField } from './ChoiceField';
import type { FieldProps } from './field-props';
import { NumberField } from './NumberField';
import { SliderField } from './SliderField';
import { TextField } from './TextField';
import { ToggleField } from './ToggleField';
import './SchemaForm.css';

interface SchemaFormProps {
  /** From `readFields`. */
  fields: readonly Field[];
  values: FormValues;
  /** Gets all values, the changed one among them; `parseForm` turns them into the schema's output. */
  onChange: (values: FormValues) => void;
  problems?: FieldProblems;
  /** Keeps ids apart where a page shows several forms. */
  idPrefix: string;
}

/** Draws fields with native controls; the fields come from a schema, the buttons from around it. */
export function SchemaForm({ fields, values, onChange, problems = {}, idPrefix }: SchemaFormProps) {
  const advanced = fields.filter((field) => field.advanced);
  const draw = (field: Field) => (
    <AnyField
      key={field.name}
      field={field}
      id={`${idPrefix}-${field.name}`}
      value={values[field.name] ?? field.initial}
      problem={problems[field.name]}
      onChange={(value) => onChange({ ...values, [field.name]: value })}
    />
  );
  return (
    <div className="form">
      {fields.filter((field) => !field.advanced).map(draw)}
      {advanced.length > 0 && (
        <details className="form-advanced" open={advanced.some((field) => problems[field.name])}>
          <summary>{t('formAdvanced')}</summary>
          <div className="form">{advanced.map(draw)}</div>
        </details>
      )}
    </div>
  );
}

function AnyField({ field, ...rest }: Omit<FieldProps<Field['kind']>, 'field'> & { field: Field }) {
  switch (field.kind) {
    case 'choice':
      return <ChoiceField field={field} {...rest} />;
    case 'slider':
      return <SliderField field={field} {...rest} />;
    case 'number':
      return <NumberField field={field} {...rest} />;
    case 'toggle':
      return <ToggleField field={field} {...rest} />;
    case 'text':
      return <TextField field={field} {...rest} />;
  }
}
