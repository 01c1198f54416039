import { browser } from 'wxt/browser';
import { Button } from '@/components/Button';
import { ProviderOptions } from '@/components/ProviderOptions';
import { roomWords } from '@/components/room-words';
import { Select } from '@/components/Select';
import { StylePicker } from '@/components/StylePicker';
import { readFields } from '@/utils/forms/read-fields';
import { localized, t } from '@/utils/i18n';
import { roomTypes } from '@/utils/photos/room-type';
import { styles } from '@/utils/styles/registry';
import { HostingChoice } from './HostingChoice';
import { needsHosting } from './hosting';
import type { Subject } from './order-words';
import type { Access } from './use-access';
import type { ChoiceForm } from './use-choices';

interface ChoicePanelProps {
  subject: Subject;
  form: ChoiceForm;
  access: Access;
}

/** Everything that can be chosen before the button is pressed. */
export function ChoicePanel({ subject, form, access }: ChoicePanelProps) {
  return (
    <div className="stack">
      <StylePicker styles={styles} value={form.styleId} onChange={form.setStyle} />
      <div className="pickers">
        <Select
          label={t('panelRoom')}
          value={form.roomType}
          options={roomTypes.map((room) => ({ value: room, label: roomWords(room) }))}
          onChange={form.setRoom}
        />
        {form.usable.length > 0 && (
          <Select
            label={t('panelProvider')}
            value={form.card?.id ?? ''}
            options={form.usable.map((card) => ({ value: card.id, label: card.label }))}
            onChange={form.setProvider}
          />
        )}
      </div>
      {form.usable.length === 0 && <NoProvider labels={form.fitting.map((card) => card.label)} />}
      <ModeChoice form={form} />
      <AccountChoice form={form} />
      {needsHosting(subject, form.mode) && <HostingChoice form={form} />}
      <ProviderChoice form={form} access={access} />
    </div>
  );
}

/** What the provider is asked to do, where it can do several things. */
function ModeChoice({ form: { modes, mode, setMode } }: { form: ChoiceForm }) {
  if (!mode || modes.length < 2) return null;
  return (
    <Select
      label={t('panelMode')}
      value={mode.id}
      options={modes.map(({ id, label }) => ({ value: id, label: localized(label) }))}
      onChange={setMode}
    />
  );
}

/** Who could put an object into a room, while nobody who can is at hand. */
function NoProvider({ labels }: { labels: readonly string[] }) {
  const list = new Intl.ListFormat(browser.i18n.getUILanguage(), { type: 'disjunction' });
  return (
    <div className="stack">
      <p role="status">{t('objectNoProvider', list.format(labels))}</p>
      <AddAccount look="plain" />
    </div>
  );
}

function AddAccount({ look }: { look: 'plain' | 'quiet' }) {
  return (
    <Button look={look} onPress={() => void browser.runtime.openOptionsPage()}>
      {t('panelAddAccount')}
    </Button>
  );
}

function AccountChoice({ form }: { form: ChoiceForm }) {
  if (form.accounts.length < 2) return null;
  return (
    <Select
      label={t('panelAccount')}
      value={form.account?.id ?? ''}
      options={form.accounts.map(({ id, label, hint }) => ({
        value: id,
        label: `${label} ${hint}`,
      }))}
      onChange={form.setAccount}
    />
  );
}

function ProviderChoice({ form, access }: Omit<ChoicePanelProps, 'subject'>) {
  const { card, mode, lacking } = form;
  return (
    <>
      {card && mode && (
        <ProviderOptions
          key={`${card.id} ${mode.id}`}
          description={localized(card.description)}
          fields={readFields(mode.request)}
          values={form.values}
          problems={form.problems}
          onChange={form.setValues}
          wish={mode.takes.words ? { value: form.wish, onChange: form.setWish } : undefined}
        />
      )}
      <div className="row">
        {card && !access.granted && (
          <Button onPress={() => void access.ask()}>{t('panelAllowAccess', card.label)}</Button>
        )}
        {card && lacking && <AddAccount look="quiet" />}
      </div>
    </>
  );
}
