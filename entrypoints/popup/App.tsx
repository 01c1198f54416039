import { useState } from 'react';
import { browser } from 'wxt/browser';
import { BrandMark } from '@/components/BrandMark';
import { Button } from '@/components/Button';
import { Icon } from '@/components/icons/Icon';
import { ProblemNote } from '@/components/ProblemNote';
import { useAttempt } from '@/components/use-attempt';
import { t } from '@/utils/i18n';
import { openPanel } from '@/utils/open-panel';
import { sendCommand } from '@/utils/send-command';
import { listingAsked } from '@/utils/settings';
import { readActivePage } from './active-page';
import { LastResults } from './LastResults';
import { ThisPage } from './ThisPage';
import { useActiveTab } from './use-active-tab';
import './App.css';

export function App() {
  const tab = useActiveTab();
  const { problem, start } = useAttempt();
  const [panelRefused, setPanelRefused] = useState(false);
  /** Opens the panel in this very click, beside what it should show. */
  const toPanel = (bring: () => Promise<unknown>) =>
    start(async () => {
      const opened = openPanel(tab?.windowId);
      await bring();
      if (await opened) window.close();
      else setPanelRefused(true);
    });
  return (
    <main className="popup">
      <header className="popup-header">
        <BrandMark />
        <h1>{t('extensionName')}</h1>
        <Button look="quiet" label={t('popupSettings')} onPress={openSettings}>
          <Icon name="settings" />
        </Button>
      </header>
      {tab && (
        <>
          <Button look="main" onPress={() => toPanel(async () => {})}>
            {t('popupOpenPanel')}
          </Button>
          {panelRefused && <p role="alert">{t('popupPanelRefused')}</p>}
          {problem && <ProblemNote problem={problem} />}
          <ThisPage
            tabId={tab.tabId}
            page={readActivePage(tab.url)}
            onChooseAll={() =>
              toPanel(() =>
                listingAsked.setValue({
                  windowId: tab.windowId,
                  tabId: tab.tabId,
                  at: Date.now(),
                }),
              )
            }
            onChoose={(proposal) =>
              toPanel(() =>
                sendCommand('photo-from-tab', {
                  tabId: tab.tabId,
                  windowId: tab.windowId,
                  proposal,
                }),
              )
            }
          />
          <LastResults
            onOpen={({ photoId }) =>
              toPanel(() => sendCommand('photo-again', { windowId: tab.windowId, photoId }))
            }
          />
        </>
      )}
      <footer>
        <a href="/welcome.html" target="_blank" rel="noreferrer">
          {t('popupWelcome')}
        </a>
      </footer>
    </main>
  );
}

function openSettings(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}
