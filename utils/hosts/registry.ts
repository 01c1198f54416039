import type { Host } from './spec';

const modules = import.meta.glob<{ host: Host }>('./*/host.ts', { eager: true });

/** Every host, in picker order. */
export const hosts: readonly Host[] = Object.values(modules)
  .map((module) => module.host)
  .sort((a, b) => a.order - b.order);

export function findHost(id: string): Host | undefined {
  return hosts.find((host) => host.id === id);
}
