import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/Button';
import { ProblemNote } from '@/components/ProblemNote';
import { t } from '@/utils/i18n';
import { useStorageTrouble } from '@/utils/store/use-storage-trouble';

/** The panel; or, where nothing stored can be reached, why, and the way to the settings that help. */
export function StorageGate({ children }: { children: ReactNode }) {
  const trouble = useStorageTrouble();
  if (!trouble) return children;
  return (
    <main className="stack" style={{ padding: 16 }}>
      <h1>{t('storageTroubleTitle')}</h1>
      <ProblemNote problem={trouble} tellCharge>
        <Button look="main" onPress={() => location.reload()}>
          {t('storageTryAgain')}
        </Button>
        <Button onPress={() => void browser.runtime.openOptionsPage()}>
          {t('storageToSettings')}
        </Button>
      </ProblemNote>
    </main>
  );
}
