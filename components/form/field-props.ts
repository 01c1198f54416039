import type { Field, FieldOf } from '@/utils/forms/fields';
import type { Words } from '@/utils/lib/words';

/** What every kind of field gets. */
export interface FieldProps<Kind extends Field['kind']> {
  field: FieldOf<Kind>;
  /** Id of the control; its description and problem hang off it. */
  id: string;
  value: unknown;
  problem?: Words;
  onChange: (value: unknown) => void;
}

/** Attributes that tie a control to its description and its problem. */
export function describeControl({
  field,
  id,
  problem,
}: Omit<FieldProps<Field['kind']>, 'onChange' | 'value'>) {
  const describedBy = [field.description && `${id}-description`, problem && `${id}-problem`];
  return {
    id,
    name: field.name,
    'aria-describedby': describedBy.filter(Boolean).join(' ') || undefined,
    'aria-invalid': problem ? true : undefined,
    'aria-required': field.required || undefined,
  } as const;
}
