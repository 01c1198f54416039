import type { Host } from '@/utils/hosts/spec';
import type { Pictures } from '@/utils/images/pictures';
import type { Clock } from '@/utils/lib/clock';
import type { AccountValues, ProviderAdapter, ProviderCard } from '@/utils/providers/spec';
import type { Database } from '@/utils/store/database';
import type { Mirror } from '@/utils/store/mirror';
import type { Style } from '@/utils/styles/spec';
import type { Workshop } from '@/utils/workshop/spec';

/** Everything the job engine touches beyond its own rows; a test hands in its own. */
export interface Surroundings {
  database: Database;
  /** Remembers paid jobs outside the database. */
  mirror: Mirror;
  clock: Clock;
  fetch: typeof fetch;
  pictures: Pictures;
  workshop: Workshop;
  /** This worker life; a row held by another life was interrupted. */
  life: string;
  findCard(id: string): ProviderCard | undefined;
  findAdapter(id: string): ProviderAdapter | undefined;
  findHost(id: string): Host | undefined;
  findStyle(id: string): Style | undefined;
  /** Opens a sealed account; undefined when it is gone. */
  openAccount(id: string): Promise<AccountValues | undefined>;
  /** Whether the browser still lets us reach these match patterns. */
  canReach(patterns: readonly string[]): Promise<boolean>;
  /** Bytes that can still be stored. */
  freeBytes(): Promise<number>;
  /** 0..1 */
  random(): number;
}
