import type { Host } from './spec';

const modules = import.meta.glob<{ host: Host }>('./*/host.ts', { eager: true });

/** A host by its folder's name. Background only: pages use cards.ts. */
export function findHost(id: string): Host | undefined {
  return modules[`./${id}/host.ts`]?.host;
}
