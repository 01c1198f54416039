import { Fragment } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/Button';
import { localized, t } from '@/utils/i18n';
import { cards } from '@/utils/providers/cards';

/** The two ways to have a room restaged. */
export function Providers() {
  const free = cards.filter((card) => Object.keys(card.account.shape).length === 0);
  return (
    <section className="welcome-card" aria-labelledby="providers-title">
      <h2 id="providers-title">{t('welcomeProviders')}</h2>
      <dl>
        {free.map((card) => (
          <Fragment key={card.id}>
            <dt>{t('welcomeFree', card.label)}</dt>
            <dd>{localized(card.description)}</dd>
          </Fragment>
        ))}
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
