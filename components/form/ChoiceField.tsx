import { t } from '@/utils/i18n';
import { FieldFrame } from './FieldFrame';
import { describeControl, type FieldProps } from './field-props';

export function ChoiceField({ field, id, value, problem, onChange }: FieldProps<'choice'>) {
  return (
    <FieldFrame field={field} id={id} problem={problem}>
      <select
        {...describeControl({ field, id, problem })}
        value={String(value ?? '')}
        onChange={(event) => onChange(event.target.value)}
      >
        {field.initial === undefined && (
          <option value="">{t(field.required ? 'formChoose' : 'formNone')}</option>
        )}
        {field.options.map((option) => (
          <option key={option} value={option}>
            {field.labels[option] ?? option}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
