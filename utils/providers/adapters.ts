import type { ProviderAdapter } from './spec';

const modules = import.meta.glob<{ adapter: ProviderAdapter }>('./*/adapter.ts', { eager: true });

/** The adapter of a provider, by folder name. Background only. */
export function findAdapter(id: string): ProviderAdapter | undefined {
  return modules[`./${id}/adapter.ts`]?.adapter;
}
