import { useState } from 'react';
import { Button } from '@/components/Button';
import { FileButton } from '@/components/FileButton';
import { ProblemNote } from '@/components/ProblemNote';
import { useAttempt } from '@/components/use-attempt';
import { t } from '@/utils/i18n';
import type { CommandReply } from '@/utils/messages';
import { sendCommand } from '@/utils/send-command';
import { database } from '@/utils/store/database';
import { handOver } from '@/utils/store/parcels';
import { exportEverything } from './export-everything';
import { hostNames } from './host-names';

/** Everything out as one file, and back in. */
export function StorageArchive() {
  const [told, setTold] = useState<readonly string[]>([]);
  const { busy, problem, start } = useAttempt();
  const save = async () => {
    const unreadable = await exportEverything((written, of) =>
      setTold([t('storageExporting', written, of)]),
    );
    setTold([
      t('storageExported'),
      ...(unreadable > 0 ? [t('storageUnreadable', unreadable)] : []),
    ]);
  };
  const load = async (file: File) => {
    setTold([t('storageImporting')]);
    const parcelId = await handOver(file, database);
    setTold(importWords(await sendCommand('import-archive', { parcelId })));
  };
  return (
    <div className="options-card">
      <h3>{t('storageArchive')}</h3>
      <p>{t('storageArchiveHelp')}</p>
      <div className="row">
        <Button disabled={busy} onPress={() => start(save)}>
          {t('storageExport')}
        </Button>
        <FileButton
          accept=".zip,application/zip"
          disabled={busy}
          onFile={(file) => start(() => load(file))}
        >
          {t('storageImport')}
        </FileButton>
      </div>
      <div className="storage-told" role="status">
        {!problem && told.map((words) => <p key={words}>{words}</p>)}
      </div>
      {problem && <ProblemNote problem={problem} />}
    </div>
  );
}

function importWords(reply: CommandReply<'import-archive'>): readonly string[] {
  const { photos, results, jobs, ledger, sites } = reply;
  const added = photos + results + jobs + ledger;
  return [
    added > 0 ? t('storageImported', photos, results, jobs, ledger) : t('storageImportedNothing'),
    ...(sites.length > 0 ? [t('storageSitesWait', hostNames(sites))] : []),
  ];
}
