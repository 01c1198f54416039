import '@/components/theme.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { t } from '@/utils/i18n';
import { App } from './App';

document.documentElement.lang = browser.i18n.getUILanguage();
document.title = t('welcomeTitle');

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <ErrorBoundary onReload={() => location.reload()}>
      <App />
    </ErrorBoundary>,
  );
}
