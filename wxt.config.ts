import path from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { defineConfig, type UserManifest } from 'wxt';
import type { Site } from './utils/sites/spec';

/** Scripts that listing pages get: of these every byte counts, and terser's are a twentieth smaller. */
const scriptsOfPages = ['listing', 'page-eyes', 'reveal'];

/** Hosts that only the test build may touch: the sample listing of `npm start`. */
const testPages = ['http://127.0.0.1/*'];

async function readSites(): Promise<readonly Site[]> {
  const { module } = await runnerImport<{ sites: readonly Site[] }>('./utils/sites/registry.ts', {
    configFile: false,
    resolve: { alias: { '@': import.meta.dirname } },
  });
  return module.sites;
}

const nativeBrowserApi: Plugin = {
  name: 'native-browser-api',
  enforce: 'pre',
  resolveId: (source) =>
    source === '@wxt-dev/webextension-polyfill/browser' || source === 'wxt/browser'
      ? path.join(import.meta.dirname, 'node_modules/wxt/dist/browser.mjs')
      : undefined,
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // The test build is the shipped one with more hosts: the same React, the same JSX, the same sizes.
  vite: ({ mode, command }) => {
    // The workshop's worker loads its parts when they are needed.
    const worker = { format: 'es' as const };
    if (mode !== 'test' || command !== 'build') return { worker };
    process.env.NODE_ENV = 'production';
    return { worker, define: { 'process.env.NODE_ENV': JSON.stringify('production') } };
  },
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      // Only the background, which answers messages with promises, needs the polyfill.
      if (entrypoints.some(({ name }) => name === 'background')) return;
      config.plugins = [...(config.plugins ?? []), nativeBrowserApi];
      // Every browser that we run in preloads modules by itself.
      config.build = { ...config.build, modulePreload: { polyfill: false } };
      if (entrypoints.some(({ name }) => scriptsOfPages.includes(name))) {
        config.build.minify = 'terser';
        config.build.terserOptions = { ecma: 2020, compress: { passes: 3 }, toplevel: true };
      }
    },
  },
  manifest: async ({ browser, mode }): Promise<UserManifest> => {
    const sites = await readSites();
    const pages = sites.flatMap((site) => site.pages);
    const photoHosts = sites.flatMap((site) => site.photoHosts);
    const testHosts = mode === 'test' ? ['https://*/*', ...testPages] : [];
    const hosts = [...new Set([...pages, ...photoHosts])].sort();
    return {
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      default_locale: 'en',
      permissions: [
        'activeTab',
        'alarms',
        'contextMenus',
        'notifications',
        ...(browser === 'firefox' ? [] : ['offscreen']),
        'scripting',
        ...(browser === 'firefox' ? [] : ['sidePanel']),
        'storage',
        'unlimitedStorage',
      ],
      content_scripts: [
        {
          matches: mode === 'test' ? [...pages, ...testPages] : pages,
          js: ['listing.js'],
          run_at: 'document_idle',
          all_frames: true,
        },
      ],
      host_permissions: [...hosts, ...testHosts],
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      incognito: 'not_allowed',
      action: { default_title: '__MSG_extensionName__' },
      commands: { 'open-panel': { description: '__MSG_commandOpenPanel__' } },
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'restage@restage.example',
                strict_min_version: '142.0',
                data_collection_permissions: { required: ['websiteContent'] },
              },
            },
          }
        : { minimum_chrome_version: '126', externally_connectable: { ids: [], matches: [] } }),
    };
  },
});
