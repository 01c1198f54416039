import type { Job } from '@/utils/jobs/job';
import type { LedgerEntry, Listing, Photo, Result } from '@/utils/store/rows';
import type { ArchivedSettings } from './archive-index';

/** What an archive keeps, as rows with their pictures. */
export interface ArchiveRows {
  listings: readonly Listing[];
  photos: readonly Photo[];
  results: readonly Result[];
  jobs: readonly Job[];
  ledger: readonly LedgerEntry[];
}

export interface ArchiveContents extends ArchiveRows {
  /** Milliseconds since the epoch. */
  exportedAt: number;
  settings: ArchivedSettings;
}
