import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { reviveLoadingPhotos } from './bring-photo';
import { listenForCommandMessages } from './commands';
import { dropParcels } from './import-archive';
import { createMenus, listenForCommands, listenForMenus } from './menus';
import { purgeDeletedResults } from './results';
import { registerSiteScripts, serveAllowedPages, serveOpenPages } from './site-scripts';
import { bringBackLost } from './storage';
import { listenForNotifications } from './tell-person';
import { goOnWhereAllowed, goOnWhereFound, listenForWakeUps, runner } from './wake';

export default defineBackground({
  main() {
    // zod would otherwise probe `Function`, which the extension's CSP reports as a violation.
    z.config({ jitless: true });
    listenForCommandMessages();
    listenForMenus();
    listenForCommands();
    listenForWakeUps();
    listenForNotifications();
    browser.runtime.onInstalled.addListener(({ reason }) => {
      createMenus();
      if (reason === 'install')
        void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    // The popup may be closed by the permission prompt, so the answer is heard here.
    browser.permissions.onAdded.addListener(({ origins }) => {
      void registerSiteScripts();
      void serveAllowedPages(origins);
      void goOnWhereAllowed().catch(() => undefined);
    });
    browser.permissions.onRemoved.addListener(() => void registerSiteScripts());
    // At every start, because disabling and enabling fires neither onInstalled nor onStartup.
    void recover();
  },
});

async function recover(): Promise<void> {
  // First what was lost, so that it is there when jobs are looked through. Without a database there
  // are no jobs to run either: the rest goes on, and every command says what is wrong.
  await bringBackLost().catch(() => undefined);
  await Promise.allSettled([
    runner.runDueJobs(),
    goOnWhereFound(),
    reviveLoadingPhotos(),
    purgeDeletedResults(),
    dropParcels(),
    registerSiteScripts(),
    serveOpenPages(),
    browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }),
  ]);
}
