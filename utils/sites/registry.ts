import type { Site } from './spec';

const modules = import.meta.glob<{ site: Site }>(
  ['./*.ts', '!./spec.ts', '!./registry.ts', '!./*.test.ts'],
  {
    eager: true,
  },
);

/**
 * Every listing site that has a file. Marked pure, so that the listing script, which needs the sites
 * for its manifest entry alone, is built without them.
 */
export const sites: readonly Site[] = /* @__PURE__ */ Object.values(modules).map(
  (module) => module.site,
);

/** The site whose pages include `host`, by exact host or subdomain. */
export function findSite(host: string): Site | undefined {
  return sites.find((site) => site.pages.some((pattern) => hostMatches(pattern, host)));
}

/** Match patterns that Restage needs for a page: its origin, and where its site keeps its photos. */
export function originsToAsk(origin: string): string[] {
  const { photoHosts = [] } = findSite(new URL(origin).hostname) ?? {};
  return [`${origin}/*`, ...photoHosts];
}

function hostMatches(pattern: string, host: string): boolean {
  const patternHost = pattern.split('/')[2] ?? '';
  if (!patternHost.startsWith('*.')) return patternHost === host;
  const base = patternHost.slice(2);
  return host === base || host.endsWith(`.${base}`);
}
