import { type FormEvent, useState } from 'react';
import * as z from 'zod/mini';
import { Button } from '@/components/Button';
import { SchemaForm } from '@/components/form/SchemaForm';
import { ProblemNote } from '@/components/ProblemNote';
import { useAttempt } from '@/components/use-attempt';
import type { Field, FormValues } from '@/utils/forms/fields';
import { type FieldProblems, parseForm } from '@/utils/forms/parse-form';
import { t } from '@/utils/i18n';
import { ownCommands } from '@/utils/messages';
import { sendCommand } from '@/utils/send-command';
import type { Account, SpendingLimits } from '@/utils/store/rows';

interface SpendingLimitsFormProps {
  account: Account;
  limits: SpendingLimits;
}

const schema = z.object(ownCommands['save-limits'].shape.limits.shape);
const titles = {
  perMinute: 'spendingPerMinute',
  perDay: 'spendingPerDay',
  perMonth: 'spendingPerMonth',
} as const;

/** The limits of one account, folded away until somebody wants to change them. */
export function SpendingLimitsForm({ account, limits }: SpendingLimitsFormProps) {
  const [values, setValues] = useState<FormValues>({ ...limits });
  const [problems, setProblems] = useState<FieldProblems>({});
  const [saved, setSaved] = useState(false);
  const { busy, problem, start } = useAttempt();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    const parsed = parseForm(schema, values);
    setProblems(parsed.ok ? {} : parsed.problems);
    if (parsed.ok) start(() => save(parsed.values));
  };
  const save = async (wanted: SpendingLimits) => {
    await sendCommand('save-limits', { accountId: account.id, limits: wanted });
    setSaved(true);
  };
  return (
    <details className="spending-limits">
      <summary>{t('spendingLimits')}</summary>
      <form
        className="stack"
        noValidate
        onSubmit={submit}
        aria-label={t('spendingLimitsOf', account.label)}
      >
        <p className="muted small">{t('spendingLimitsHelp')}</p>
        <SchemaForm
          fields={fields()}
          values={values}
          onChange={setValues}
          problems={problems}
          idPrefix={`limits-${account.id}`}
        />
        {problem && <ProblemNote problem={problem} />}
        <div className="row">
          <Button type="submit" disabled={busy}>
            {t('spendingSaveLimits')}
          </Button>
          <span role="status">{saved && t('spendingLimitsSaved')}</span>
        </div>
      </form>
    </details>
  );
}

function fields(): readonly Field[] {
  const names = ['perMinute', 'perDay', 'perMonth'] as const;
  return names.map((name) => ({
    name,
    kind: 'number',
    integer: true,
    title: t(titles[name]),
    advanced: false,
    required: true,
  }));
}
