import { BrandMark } from '@/components/BrandMark';
import { t } from '@/utils/i18n';
import { About } from './About';
import { Accounts } from './Accounts';
import { Hosts } from './Hosts';
import { Privacy } from './Privacy';
import { Problems } from './Problems';
import { Sites } from './Sites';
import { Spending } from './Spending';
import { Storage } from './Storage';
import './App.css';

const sections = [
  { id: 'accounts', title: 'accountsTitle', Content: Accounts },
  { id: 'hosts', title: 'hostsTitle', Content: Hosts },
  { id: 'spending', title: 'spendingTitle', Content: Spending },
  { id: 'sites', title: 'sitesTitle', Content: Sites },
  { id: 'storage', title: 'storageTitle', Content: Storage },
  { id: 'privacy', title: 'privacyTitle', Content: Privacy },
  { id: 'problems', title: 'problemsTitle', Content: Problems },
  { id: 'about', title: 'aboutTitle', Content: About },
] as const;

export function App() {
  return (
    <div className="options">
      <header className="options-header">
        <BrandMark />
        <h1>{t('optionsTitle')}</h1>
      </header>
      <nav className="options-nav" aria-label={t('optionsSections')}>
        {sections.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {t(title)}
          </a>
        ))}
      </nav>
      <main className="options-main">
        {sections.map(({ id, title, Content }) => (
          <section key={id} id={id} className="options-section" aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{t(title)}</h2>
            <Content />
          </section>
        ))}
      </main>
    </div>
  );
}
