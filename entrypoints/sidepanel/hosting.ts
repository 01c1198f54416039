import { hostCards } from '@/utils/hosts/cards';
import { hostOwnerId } from '@/utils/hosts/host-owner';
import type { HostCard } from '@/utils/hosts/spec';
import type { Mode } from '@/utils/providers/spec';
import { maskOf } from '@/utils/store/mask-of';
import type { Account } from '@/utils/store/rows';
import type { Subject } from './order-words';

/** A place where pictures may be put, and whose account it is. */
export interface Hosting {
  /** Host id, slash, account id: what is kept as the choice. */
  id: string;
  host: HostCard;
  account: Account;
}

/** Every host that an account is there for; a host may use a provider's. */
export function listHostings(accounts: readonly Account[]): readonly Hosting[] {
  return hostCards.flatMap((host) => {
    const owner = host.provider ?? hostOwnerId(host.id);
    return accounts
      .filter(({ providerId }) => providerId === owner)
      .map((account) => ({ id: `${host.id}/${account.id}`, host, account }));
  });
}

/** Whether something a mode takes by address has none: an upload, a cut-out, a marked area. */
export function needsHosting({ photo, object }: Subject, mode: Mode | undefined): boolean {
  if (mode?.takes.photo !== 'url' || photo?.state !== 'ready') return false;
  const pictures = mode.takes.object && object?.state === 'ready' ? [photo, object] : [photo];
  return (
    pictures.some(({ url }) => url === undefined) || maskOf(photo, mode.takes.mask) !== undefined
  );
}
