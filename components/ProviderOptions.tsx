import { useId } from 'react';
import type { Field, FormValues } from '@/utils/forms/fields';
import type { FieldProblems } from '@/utils/forms/parse-form';
import { t } from '@/utils/i18n';
import { SchemaForm } from './form/SchemaForm';
import './ProviderOptions.css';

interface ProviderOptionsProps {
  /** What the provider does and what leaves the machine. */
  description: string;
  fields: readonly Field[];
  values: FormValues;
  problems?: FieldProblems;
  onChange: (values: FormValues) => void;
  /** Absent where no words are sent. */
  wish?: { value: string; onChange: (wish: string) => void };
}

const LONGEST_WISH = 1000;

/** What can be said to the chosen provider beyond style and room. */
export function ProviderOptions(props: ProviderOptionsProps) {
  const { description, fields, values, problems, onChange, wish } = props;
  const id = useId();
  const main = fields.filter((field) => field.main);
  const others = fields.filter((field) => !field.main);
  const form = { values, problems, onChange, idPrefix: id };
  return (
    <>
      <p className="small muted">{description}</p>
      {wish && (
        <div className="wish">
          <label htmlFor={id}>{t('panelWish')}</label>
          <textarea
            id={id}
            rows={2}
            maxLength={LONGEST_WISH}
            value={wish.value}
            aria-describedby={`${id}-hint`}
            onChange={(event) => wish.onChange(event.target.value)}
          />
          <p className="small muted" id={`${id}-hint`}>
            {t('panelWishHint')}
          </p>
        </div>
      )}
      {main.length > 0 && <SchemaForm fields={main} {...form} />}
      {others.length > 0 && (
        <details className="options" open={problems ? true : undefined}>
          <summary>{t('panelMoreOptions')}</summary>
          <SchemaForm fields={others} {...form} />
        </details>
      )}
    </>
  );
}
