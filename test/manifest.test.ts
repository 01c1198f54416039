/** What a person is asked for at install. A new required host makes Chrome switch the extension off. */
import { describe, expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../wxt.config';

async function manifestOf(browser: string, mode: string): Promise<UserManifest> {
  const { manifest } = config;
  const env: ConfigEnv = { browser, mode, manifestVersion: 3, command: 'build' };
  return typeof manifest === 'function' ? await manifest(env) : ((await manifest) ?? {});
}

const chrome = await manifestOf('chrome', 'production');
const firefox = await manifestOf('firefox', 'production');

describe('the manifest', () => {
  it('asks for these hosts at install, and no others', () => {
    expect(chrome.host_permissions).toMatchSnapshot();
    expect(firefox.host_permissions).toEqual(chrome.host_permissions);
  });

  it('reaches no host in the clear and none on this machine', () => {
    const hosts = chrome.host_permissions ?? [];
    expect(hosts.filter((host) => !host.startsWith('https://') || host.includes('127.'))).toEqual(
      [],
    );
    expect(hosts).not.toContain('https://*/*');
  });

  it('asks for these permissions, each named in CONTRIBUTING.md', () => {
    expect(chrome.permissions).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'notifications',
      'offscreen',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    const onlyChrome = ['offscreen', 'sidePanel'];
    expect(firefox.permissions).toEqual(
      chrome.permissions?.filter((name) => !onlyChrome.includes(name)),
    );
  });

  it('lets nobody else in: no private windows, no other extension, no resources for pages', () => {
    expect(chrome.incognito).toBe('not_allowed');
    expect(chrome.externally_connectable).toEqual({ ids: [], matches: [] });
    expect(chrome.web_accessible_resources).toBeUndefined();
  });

  it('says in Firefox what leaves the browser', () => {
    expect(firefox.browser_specific_settings?.gecko).toMatchObject({
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['websiteContent'] },
    });
  });

  it('runs in the pages of listing sites and in no others', () => {
    const [script, ...more] = chrome.content_scripts ?? [];
    expect(more).toEqual([]);
    expect(chrome.host_permissions).toEqual(expect.arrayContaining(script?.matches ?? []));
    expect(script?.js).toEqual(['listing.js']);
    expect(firefox.content_scripts).toEqual(chrome.content_scripts);
  });

  it('gives more hosts to the test build alone', async () => {
    const test = await manifestOf('chrome', 'test');
    expect(test.host_permissions).toContain('http://127.0.0.1/*');
    expect(test.permissions).toEqual(chrome.permissions);
  });
});
