import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { SchemaForm } from '@/components/form/SchemaForm';
import { ProblemNote } from '@/components/ProblemNote';
import { useAttempt } from '@/components/use-attempt';
import type { Field, FormValues } from '@/utils/forms/fields';
import { type FieldProblems, parseForm } from '@/utils/forms/parse-form';
import { readFields } from '@/utils/forms/read-fields';
import { t } from '@/utils/i18n';
import { sendCommand } from '@/utils/send-command';
import type { AccountOwner } from './account-owner';
import { askAccess } from './ask-access';

const LABEL_LENGTH = 60;

interface AccountFormProps {
  owner: AccountOwner;
  onSaved: () => void;
  onCancel: () => void;
}

/** Adds an account. What was typed is forgotten with the form, whether saved or not. */
export function AccountForm({ owner, onSaved, onCancel }: AccountFormProps) {
  const [values, setValues] = useState<FormValues>({});
  const [label, setLabel] = useState<FormValues>({});
  const [problems, setProblems] = useState<FieldProblems>({});
  const { busy, problem, start } = useAttempt();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => focusFirst(form.current, 'input, select, textarea'), []);
  useEffect(() => {
    if (Object.keys(problems).length > 0) focusFirst(form.current, '[aria-invalid="true"]');
  }, [problems]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = parseForm(owner.account, values);
    setProblems(parsed.ok ? {} : parsed.problems);
    if (parsed.ok) start(() => save(parsed.values));
  };
  const save = async (account: Record<string, unknown>) => {
    await askAccess(owner, account);
    const name = String(label.label ?? '').trim() || owner.label;
    await sendCommand('save-account', { providerId: owner.id, label: name, values: account });
    onSaved();
  };
  return (
    <form ref={form} className="stack account-form" noValidate onSubmit={submit}>
      <SchemaForm
        fields={readFields(owner.account)}
        values={values}
        onChange={setValues}
        problems={problems}
        idPrefix={owner.id}
      />
      <SchemaForm
        fields={[labelField(owner)]}
        values={label}
        onChange={setLabel}
        idPrefix={`${owner.id}-account`}
      />
      {problem && <ProblemNote problem={problem} />}
      <div className="row">
        <Button type="submit" look="main" disabled={busy}>
          {t('accountsSave')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('accountsCancel')}
        </Button>
      </div>
    </form>
  );
}

/** Ours, not the owner's: what the account is called in lists. */
function labelField(owner: AccountOwner): Field {
  return {
    name: 'label',
    kind: 'text',
    title: t('accountsLabel'),
    description: t('accountsLabelHelp', owner.label),
    advanced: false,
    required: false,
    secret: false,
    long: false,
    maxLength: LABEL_LENGTH,
  };
}

function focusFirst(form: HTMLFormElement | null, selector: string): void {
  form?.querySelector<HTMLElement>(selector)?.focus();
}
