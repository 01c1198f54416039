import { FieldFrame } from './FieldFrame';
import { describeControl, type FieldProps } from './field-props';

export function SliderField({ field, id, value, problem, onChange }: FieldProps<'slider'>) {
  const shown = [value, field.unit].filter((part) => part !== undefined).join(' ');
  return (
    <FieldFrame field={field} id={id} problem={problem}>
      <div className="form-row">
        <input
          {...describeControl({ field, id, problem })}
          type="range"
          min={field.minimum}
          max={field.maximum}
          step={field.step}
          value={Number(value)}
          aria-valuetext={shown}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
        <output className="form-number" htmlFor={id}>
          {shown}
        </output>
      </div>
    </FieldFrame>
  );
}
