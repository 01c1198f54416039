import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/Button';
import { Icon } from '@/components/icons/Icon';
import { Navigation } from '@/components/Navigation';
import { ProblemNote } from '@/components/ProblemNote';
import { Toast } from '@/components/Toast';
import { t } from '@/utils/i18n';
import type { Result } from '@/utils/store/rows';
import { useWindowId } from '@/utils/use-window-id';
import { CornerHost } from './CornerHost';
import { RestageScreen } from './RestageScreen';
import { readBench } from './read-bench';
import { useArrivals } from './use-arrivals';
import { type Commands, useCommands } from './use-commands';
import { useListingAsked } from './use-listing-asked';
import { useOpened } from './use-opened';
import { type Undo, useUndo } from './use-undo';
import { WorkerAway } from './WorkerAway';
import './App.css';

const HistoryScreen = lazy(async () => ({
  default: (await import('./HistoryScreen')).HistoryScreen,
}));
const ListingScreen = lazy(async () => ({
  default: (await import('./ListingScreen')).ListingScreen,
}));

type Screen = 'restage' | 'history';

/** The side panel: one bench per browser window, one history for all. */
export function App() {
  const windowId = useWindowId();
  const bench = useLiveQuery(
    async () => (windowId === undefined ? undefined : readBench(windowId)),
    [windowId],
  );
  const commands = useCommands();
  const undo = useUndo(commands.send);
  const opened = useOpened();
  const [screen, setScreen] = useState<Screen>('restage');
  const listingTab = useListingAsked(windowId);
  useArrivals(windowId, () => setScreen('restage'));
  useEffect(() => {
    if (listingTab !== undefined) setScreen('restage');
  }, [listingTab]);
  if (windowId === undefined || bench === undefined) return null;
  const openResult = (result: Result) => {
    commands.send('photo-again', { windowId, photoId: result.photoId });
    opened.open(result.id);
    setScreen('restage');
  };
  return (
    <>
      <TopBar screen={screen} onGo={setScreen} />
      <WorkerAway busy={commands.busy} />
      {/* Kept while the history is shown, so that half-made choices are not lost. */}
      <main className="screen" hidden={screen !== 'restage'}>
        <Trouble commands={commands} />
        <CornerHost photoId={bench?.photo.id} commands={commands}>
          {listingTab === undefined ? (
            <RestageScreen
              windowId={windowId}
              bench={bench}
              commands={commands}
              undo={undo}
              opened={opened}
            />
          ) : (
            <Suspense fallback={<p role="status">{t('panelOpening')}</p>}>
              <ListingScreen windowId={windowId} tabId={listingTab} commands={commands} />
            </Suspense>
          )}
        </CornerHost>
      </main>
      {screen === 'history' && (
        <main className="screen">
          <Trouble commands={commands} />
          <Suspense fallback={<p role="status">{t('panelOpening')}</p>}>
            <HistoryScreen commands={commands} undo={undo} onOpen={openResult} />
          </Suspense>
        </main>
      )}
      <UndoToast undo={undo} />
    </>
  );
}

function TopBar({ screen, onGo }: { screen: Screen; onGo: (screen: Screen) => void }) {
  return (
    <div className="top-bar">
      <Navigation
        screens={[
          { id: 'restage', label: t('panelRestage') },
          { id: 'history', label: t('panelHistory') },
        ]}
        current={screen}
        onGo={onGo}
      />
      <Button
        look="quiet"
        label={t('panelSettings')}
        onPress={() => void browser.runtime.openOptionsPage()}
      >
        <Icon name="settings" />
      </Button>
    </div>
  );
}

function Trouble({ commands: { problem, dismissProblem } }: { commands: Commands }) {
  if (!problem) return null;
  return (
    <ProblemNote problem={problem} tellCharge>
      <Button look="quiet" onPress={dismissProblem}>
        {t('panelDismiss')}
      </Button>
    </ProblemNote>
  );
}

function UndoToast({ undo: { deleted, undo, forget } }: { undo: Undo }) {
  if (!deleted) return null;
  return (
    <Toast
      key={deleted.resultId}
      words={t('resultDeleted', deleted.style)}
      onUndo={undo}
      onEnd={forget}
    />
  );
}
