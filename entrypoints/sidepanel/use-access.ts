import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ProviderCard } from '@/utils/providers/spec';

/** Whether the browser lets us reach a provider; people can take that back at any time. */
export interface Access {
  granted: boolean;
  /** Shows the browser's question; call it in a click. */
  ask: () => Promise<void>;
}

export function useAccess(card: ProviderCard | undefined): Access {
  const [refused, setRefused] = useState<string>();
  useEffect(() => {
    const origins = originsOf(card);
    if (origins.length === 0) return;
    const look = async () => {
      const granted = await browser.permissions.contains({ origins });
      setRefused(granted ? undefined : card?.id);
    };
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [card]);
  return {
    granted: refused === undefined || refused !== card?.id,
    ask: () => askAccess(card),
  };
}

/** Shows the browser's question; call it in a click. */
export async function askAccess(card: ProviderCard | undefined): Promise<void> {
  await browser.permissions.request({ origins: originsOf(card) });
}

function originsOf(card: ProviderCard | undefined): string[] {
  return card ? [...card.hosts.api, ...card.hosts.results] : [];
}
