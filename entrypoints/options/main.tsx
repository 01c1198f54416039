import '@/components/theme.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { t } from '@/utils/i18n';
import { App } from './App';
import { StorageGate } from './StorageGate';

document.documentElement.lang = browser.i18n.getUILanguage();
document.title = t('optionsTitle');

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    // Outside the boundary: without storage every screen fails, and this knows what to do about it.
    <StorageGate>
      <ErrorBoundary onReload={() => location.reload()}>
        <App />
      </ErrorBoundary>
    </StorageGate>,
  );
}
