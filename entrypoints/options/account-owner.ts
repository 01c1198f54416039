import { hostOwnerId } from '@/utils/hosts/host-owner';
import type { HostCard } from '@/utils/hosts/spec';
import { t } from '@/utils/i18n';
import type { Localized } from '@/utils/lib/words';
import { logoUrl } from '@/utils/providers/logos';
import type { FormSchema, ProviderCard } from '@/utils/providers/spec';
import { hostNames } from './host-names';

/** Whoever a key is kept for: a provider, or a host for pictures. */
export interface AccountOwner {
  /** As in `Account.providerId`. */
  id: string;
  label: string;
  description: Localized;
  logo?: string;
  keyPage?: string;
  /** Where spending is seen. */
  dashboard?: string;
  account: FormSchema;
  /** Can say the balance. */
  credits: boolean;
  /** What a person should know before typing a key in: title and text. */
  facts: readonly (readonly [title: string, text: string])[];
  /** Match patterns to ask access for. @param values output of the `account` schema */
  reaches(values: Record<string, unknown>): readonly string[];
}

export function ownerOfCard(card: ProviderCard): AccountOwner {
  const { api, results } = card.hosts;
  const resultFact = [t('accountsResultHosts'), hostNames(results)] as const;
  return {
    id: card.id,
    label: card.label,
    description: card.description,
    logo: logoUrl(card.id),
    keyPage: card.keyPage,
    dashboard: card.dashboard,
    account: card.account,
    credits: card.capabilities.credits,
    facts: [[t('accountsKeyHosts'), hostNames(api)], ...(results.length > 0 ? [resultFact] : [])],
    reaches: () => [...api, ...results],
  };
}

export function ownerOfHost(host: HostCard, publicity: string): AccountOwner {
  return {
    id: hostOwnerId(host.id),
    label: host.label,
    description: host.description,
    keyPage: host.keyPage,
    account: host.account,
    credits: false,
    facts: [[t('hostsPublicity'), publicity]],
    reaches: host.reaches,
  };
}
