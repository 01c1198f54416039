import { BrandMark } from '@/components/BrandMark';
import { t } from '@/utils/i18n';
import { HowTo } from './HowTo';
import { Providers } from './Providers';
import { Samples } from './Samples';
import './App.css';

/** What Restage does, in one screen. */
export function App() {
  return (
    <main className="welcome">
      <header className="welcome-header">
        <p className="welcome-brand">
          <BrandMark />
          <strong>{t('extensionName')}</strong>
        </p>
        <h1>{t('welcomeHeading')}</h1>
        <p className="welcome-lead">{t('welcomeLead')}</p>
      </header>
      <Samples />
      <div className="welcome-cards">
        <HowTo />
        <Providers />
        <section className="welcome-card" aria-labelledby="leaves-title">
          <h2 id="leaves-title">{t('welcomeLeaves')}</h2>
          <p>{t('welcomeLeavesText')}</p>
          <p>
            <a href="/options.html#privacy">{t('welcomePrivacy')}</a>
          </p>
        </section>
      </div>
    </main>
  );
}
