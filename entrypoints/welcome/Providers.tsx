import { browser } from 'wxt/browser';
import { Button } from '@/components/Button';
import { localized, t } from '@/utils/i18n';
import { findCard } from '@/utils/providers/cards';

/** The two ways to have a room restaged. */
export function Providers() {
  const onDevice = findCard('on-device');
  return (
    <section className="welcome-card" aria-labelledby="providers-title">
      <h2 id="providers-title">{t('welcomeProviders')}</h2>
      <dl>
        {onDevice && (
          <>
            <dt>{t('welcomeOnDevice')}</dt>
            <dd>{localized(onDevice.description)}</dd>
          </>
        )}
        <dt>{t('welcomeProvider')}</dt>
        <dd>{t('welcomeProviderText')}</dd>
      </dl>
      <div className="row">
        <Button onPress={() => void browser.runtime.openOptionsPage()}>
          {t('welcomeAddAccount')}
        </Button>
      </div>
    </section>
  );
}
