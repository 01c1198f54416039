import { Switch } from '@/components/Switch';
import { FieldFrame } from './FieldFrame';
import { describeControl, type FieldProps } from './field-props';

export function ToggleField({ field, id, value, problem, onChange }: FieldProps<'toggle'>) {
  return (
    <FieldFrame field={field} id={id} problem={problem} labelled>
      <Switch
        label={field.title}
        on={value === true}
        onChange={onChange}
        id={id}
        describedBy={describeControl({ field, id, problem })['aria-describedby']}
      />
    </FieldFrame>
  );
}
