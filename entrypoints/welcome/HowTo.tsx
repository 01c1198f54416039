import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';
import { openShortcutSettings } from './open-shortcut-settings';

/** Three ways to a photo. */
export function HowTo() {
  return (
    <section className="welcome-card" aria-labelledby="how-title">
      <h2 id="how-title">{t('welcomeHow')}</h2>
      <dl>
        <dt>{t('welcomeListing')}</dt>
        <dd>{t(import.meta.env.FIREFOX ? 'welcomeListingFirefox' : 'welcomeListingText')}</dd>
        <dt>{t('welcomeElsewhere')}</dt>
        <dd>{t('welcomeElsewhereText')}</dd>
        <dt>{t('welcomeKeyboard')}</dt>
        <dd>{t('welcomeKeyboardText')}</dd>
      </dl>
      <div className="row">
        <Button onPress={openShortcutSettings}>{t('welcomeChooseKey')}</Button>
      </div>
    </section>
  );
}
