import { browser } from 'wxt/browser';
import { Button } from '@/components/Button';
import { Select } from '@/components/Select';
import { localized, t } from '@/utils/i18n';
import type { ChoiceForm } from './use-choices';

/** Where pictures without a public address may be put: said plainly, chosen by the person. */
export function HostingChoice({ form }: { form: ChoiceForm }) {
  const { hostings, hosting, setHosting } = form;
  return (
    <div className="stack">
      <p>{t('hostingNeeded', form.card?.label ?? '')}</p>
      {hostings.length > 0 && (
        <Select
          label={t('hostingLabel')}
          value={hosting?.id ?? ''}
          options={[
            { value: '', label: t('hostingNone') },
            ...hostings.map(({ id, host, account }) => ({
              value: id,
              label: `${host.label} · ${account.label}`,
            })),
          ]}
          onChange={setHosting}
        />
      )}
      {hosting && <p className="muted small">{localized(hosting.host.publicity)}</p>}
      {hostings.length === 0 && (
        <Button onPress={() => void browser.runtime.openOptionsPage()}>{t('hostingAdd')}</Button>
      )}
    </div>
  );
}
