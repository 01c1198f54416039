import { browser } from 'wxt/browser';
import { t } from '@/utils/i18n';

export function About() {
  return (
    <div className="options-card">
      <p>{t('aboutVersion', browser.runtime.getManifest().version)}</p>
      <p>{t('aboutLicence')}</p>
      <p>{t('aboutDisclosure')}</p>
      <p>
        <a href="/welcome.html">{t('aboutWelcome')}</a>
      </p>
    </div>
  );
}
