import { FieldFrame } from './FieldFrame';
import { describeControl, type FieldProps } from './field-props';

/**
 * A text box for numbers: a native number box empties itself while its content is no number, turns
 * with the mouse wheel and takes no decimal comma.
 */
export function NumberField({ field, id, value, problem, onChange }: FieldProps<'number'>) {
  return (
    <FieldFrame field={field} id={id} problem={problem}>
      <div className="form-row">
        <input
          {...describeControl({ field, id, problem })}
          type="text"
          inputMode={field.integer ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={String(value ?? '')}
          onChange={(event) => onChange(event.target.value)}
        />
        {field.unit && <span className="form-unit">{field.unit}</span>}
      </div>
    </FieldFrame>
  );
}
