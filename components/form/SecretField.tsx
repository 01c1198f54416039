import { useState } from 'react';
import { t } from '@/utils/i18n';
import { FieldFrame } from './FieldFrame';
import { describeControl, type FieldProps } from './field-props';

/** A key or password: hidden unless asked, kept away from spelling checks and autofill. */
export function SecretField({ field, id, value, problem, onChange }: FieldProps<'text'>) {
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame field={field} id={id} problem={problem}>
      <div className="form-row">
        <input
          {...describeControl({ field, id, problem })}
          type={shown ? 'text' : 'password'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={field.maxLength}
          value={String(value ?? '')}
          onChange={(event) => onChange(event.target.value)}
        />
        <button
          type="button"
          className="form-show"
          aria-label={t(shown ? 'formHideSecretOf' : 'formShowSecretOf', field.title)}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'formHideSecret' : 'formShowSecret')}
        </button>
      </div>
    </FieldFrame>
  );
}
