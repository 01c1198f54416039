/** Holds every file in utils/sites to the contract, and to the saved pages where they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { photoIdOf } from '@/utils/photos/best-first';
import { packRules, unpackRules } from '@/utils/photos/site-rules';
import { findSite, sites } from '@/utils/sites/registry';
import type { Site } from '@/utils/sites/spec';
import { hasSharedFolder, readLabels, sharedPath, WITHOUT_SHARED } from './kit/shared-folder';

const folder = join(import.meta.dirname, '../utils/sites');
const fileIds = readdirSync(folder)
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((id) => id !== 'spec' && id !== 'registry');
/** Narrower than the browsers' grammar on purpose: https, one host, a path. */
const MATCH_PATTERN = /^https:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+\/\S*\*$/;

it('has a file per site, named by its id', () => {
  expect(sites.map(({ id }) => id).sort()).toEqual(fileIds.sort());
});

it('gives each page to one site', () => {
  const pages = sites.flatMap((site) => site.pages);
  expect(new Set(pages).size).toBe(pages.length);
});

describe.each(sites.map((site) => [site.id, site] as const))('%s', (_, site) => {
  it('names its pages and photo hosts by narrow match patterns', () => {
    expect(site.pages.length).toBeGreaterThan(0);
    for (const pattern of [...site.pages, ...site.photoHosts])
      expect(pattern).toMatch(MATCH_PATTERN);
  });

  it('needs no host that others share: Chrome overlooks the path of a host permission', () => {
    const ownHosts = site.pages.map((pattern) => new URL(pattern).host);
    const others = site.photoHosts.map((pattern) => new URL(pattern));
    const narrowed = others.filter(
      ({ host, pathname }) => pathname !== '/*' && !ownHosts.includes(host),
    );
    expect(narrowed).toEqual([]);
  });

  it('is found by the host of its own pages', () => {
    for (const pattern of site.pages) {
      expect(findSite(new URL(pattern.replace('*.', 'any.')).hostname)?.id).toBe(site.id);
    }
  });

  it('keeps a photo id in a group and uses no flags, so that its rules can travel', () => {
    const patterns = [
      ...site.photo,
      ...(site.notPhoto ?? []),
      ...(site.larger ?? []).map((r) => r.from),
    ];
    expect(patterns.map(({ flags }) => flags).join('')).toBe('');
    for (const pattern of site.photo) expect(pattern.source).toMatch(/\((?!\?)/);
    const { photo, notPhoto = [] } = site;
    expect(unpackRules(JSON.parse(JSON.stringify(packRules(site))))).toEqual({ photo, notPhoto });
  });

  for (const { from, to, example } of site.larger ?? []) {
    const [given, larger] = example;
    it(`makes ${given} larger`, () => {
      expect(given.replace(from, to)).toBe(larger);
      expect(photoIdOf(given, site)).toBeDefined();
      expect(photoIdOf(larger, site)).toBe(photoIdOf(given, site));
      expect(readsBytesOf(site, larger)).toBe(true);
    });
  }
});

it('never rewrites an address whose signature covers the size', () => {
  const signed = 'https://cf.bstatic.com/xdata/images/hotel/square600/409353219.webp?k=ac8b4deb&o=';
  const booking = sites.find(({ id }) => id === 'booking');
  expect(booking && photoIdOf(signed, booking)).toBe('409353219');
  expect(booking?.larger ?? []).toEqual([]);
});

describe('on the saved pages', () => {
  if (!hasSharedFolder) {
    it('has nothing to compare with', () => console.log(WITHOUT_SHARED));
    return;
  }
  const labels = readLabels();
  const labelled = sites.filter(({ id }) => labels.sites[id]);

  it.each(labelled.map((site) => [site.id, site] as const))(
    '%s agrees with the labels',
    (id, site) => {
      const photo = toPatterns(labels.sites[id]?.photo);
      const notPhoto = toPatterns(labels.sites[id]?.notPhoto);
      const seen = addressesOn(id, labels.pages);
      const addresses = seen.filter((url) => readsBytesOf(site, url));
      const isPhoto = (url: string) => matches(photo, url) && !matches(notPhoto, url);
      expect(
        addresses.filter((url) => (photoIdOf(url, site) !== undefined) !== isPhoto(url)),
      ).toEqual([]);
      expect(seen.some(isPhoto)).toBe(true);
    },
  );

  it.each(labelled.map((site) => [site.id, site] as const))(
    '%s keeps address and price where it says',
    (id, { address = [], price = [] }) => {
      const text = textsOf(id, labels.pages).join();
      for (const selector of [...address, ...price]) {
        // The last name in it: of a class, an id, an attribute's value or an element.
        const name = /([\w-]+)\]?$/.exec(selector)?.[1];
        expect(text).toMatch(new RegExp(`["'\\s<]${name}["'\\s>]`));
      }
    },
  );
});

function toPatterns(sources: readonly string[] = []): RegExp[] {
  return sources.map((source) => new RegExp(source));
}

function matches(patterns: readonly RegExp[], url: string): boolean {
  return patterns.some((pattern) => pattern.test(url));
}

/** Whether the site's host permissions cover the address; old pages' http counts as https. */
function readsBytesOf(site: Site, url: string): boolean {
  const { host, pathname } = new URL(url);
  return site.photoHosts.some((pattern) => {
    const [, , patternHost = '', ...path] = pattern.split('/');
    const base = patternHost.replace('*.', '');
    const hostFits =
      patternHost === base ? host === base : host === base || host.endsWith(`.${base}`);
    return hostFits && pathname.startsWith(`/${path.join('/').replace('*', '')}`);
  });
}

/** The saved pages of a site, entities undone. */
function textsOf(site: string, pages: Record<string, { site: string }>): string[] {
  return Object.keys(pages)
    .filter((name) => pages[name]?.site === site)
    .map((name) => sharedPath(`pages/${name}.html`))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').replaceAll('&amp;', '&').replaceAll('&quot;', '"'));
}

/** Every picture-like address in the text of a site's saved pages. */
function addressesOn(site: string, pages: Record<string, { site: string }>): string[] {
  const found = new Set<string>();
  for (const text of textsOf(site, pages)) {
    for (const [address] of text.matchAll(/https?:\/\/[^\s"'<>()\\|,]+/g)) {
      if (URL.canParse(address)) found.add(address.replace(':443/', '/'));
    }
  }
  return [...found];
}
