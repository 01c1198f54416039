import { type ReactNode, useState } from 'react';
import { Button } from '@/components/Button';
import { ConfirmSpend } from '@/components/ConfirmSpend';
import { ProblemNote } from '@/components/ProblemNote';
import { useAttempt } from '@/components/use-attempt';
import { t } from '@/utils/i18n';
import { sendCommand } from '@/utils/send-command';
import { useStorageTrouble } from '@/utils/store/use-storage-trouble';
import { exportEverything } from './export-everything';

/** The settings; or, where nothing stored can be reached, what can be saved and how to start afresh. */
export function StorageGate({ children }: { children: ReactNode }) {
  const trouble = useStorageTrouble();
  const [told, setTold] = useState<string>();
  const { busy, problem, start } = useAttempt();
  if (!trouble) return children;
  const save = async () => {
    const unreadable = await exportEverything();
    setTold(unreadable > 0 ? t('storageUnreadable', unreadable) : t('storageExported'));
  };
  const reset = async () => {
    await sendCommand('reset-storage', {});
    location.reload();
  };
  return (
    <main className="stack" style={{ maxWidth: 640, margin: '0 auto', padding: 16 }}>
      <h1>{t('storageTroubleTitle')}</h1>
      <ProblemNote problem={trouble} tellCharge />
      <div className="row">
        <Button look="main" onPress={() => location.reload()}>
          {t('storageTryAgain')}
        </Button>
        <Button disabled={busy} onPress={() => start(save)}>
          {t('storageSaveReadable')}
        </Button>
      </div>
      <div>
        <ConfirmSpend
          ask={t('storageReset')}
          warning={t('storageResetWarning')}
          confirm={t('storageResetYes')}
          onConfirm={() => start(reset)}
        />
      </div>
      <span role="status">{told}</span>
      {problem && <ProblemNote problem={problem} />}
    </main>
  );
}
