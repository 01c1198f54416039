import { FieldFrame } from './FieldFrame';
import { describeControl, type FieldProps } from './field-props';
import { SecretField } from './SecretField';

export function TextField(props: FieldProps<'text'>) {
  const { field, id, value, problem, onChange } = props;
  if (field.secret) return <SecretField {...props} />;
  const attributes = {
    ...describeControl({ field, id, problem }),
    maxLength: field.maxLength,
    value: String(value ?? ''),
  };
  return (
    <FieldFrame field={field} id={id} problem={problem}>
      {field.long ? (
        <textarea {...attributes} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <>
          <input
            {...attributes}
            type="text"
            autoComplete="off"
            list={field.suggestions && `${id}-suggestions`}
            onChange={(event) => onChange(event.target.value)}
          />
          <Suggestions id={`${id}-suggestions`} words={field.suggestions} />
        </>
      )}
    </FieldFrame>
  );
}

function Suggestions({ id, words }: { id: string; words: readonly string[] | undefined }) {
  if (!words) return null;
  return (
    <datalist id={id}>
      {words.map((word) => (
        <option key={word} value={word} />
      ))}
    </datalist>
  );
}
