import type { ReactNode } from 'react';
import type { Field } from '@/utils/forms/fields';
import { say, t } from '@/utils/i18n';
import type { Words } from '@/utils/lib/words';

interface FieldFrameProps {
  field: Field;
  id: string;
  problem?: Words;
  /** The control brings its own label. */
  labelled?: boolean;
  children: ReactNode;
}

/** Label above, sentence and problem below: the same for every kind of field. */
export function FieldFrame({ field, id, problem, labelled = false, children }: FieldFrameProps) {
  return (
    <div className="form-field">
      {!labelled && (
        <label htmlFor={id}>
          {field.title}
          {!field.required && field.initial === undefined && (
            <span className="form-optional"> ({t('formOptional')})</span>
          )}
        </label>
      )}
      {children}
      {problem && (
        <p className="form-problem" id={`${id}-problem`}>
          {say(problem)}
        </p>
      )}
      {field.description && (
        <p className="form-description" id={`${id}-description`}>
          {field.description}
        </p>
      )}
    </div>
  );
}
