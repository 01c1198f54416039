import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findSite } from '@/utils/sites/registry';
import { findPicture } from './find-picture';
import { pixelsOf } from './pixels-of';
import { placeInTab } from './place-in-tab';
import { proposeChosen } from './propose-chosen';
import { proposeClicked } from './propose-clicked';
import { reportPage } from './report-page';

/** Answers a click's questions about pictures on the page; see `PageEyes` (utils/page-messages.ts). */
export default defineUnlistedScript(() => {
  globalThis.restageEyes ??= {
    chosen() {
      const page = globalThis.restageListing?.page;
      return page ? proposeChosen(page, findSite(location.hostname)) : null;
    },
    report() {
      if (!globalThis.restageListing?.page) return null;
      const site = findSite(location.hostname);
      return { site: site?.id ?? null, photos: reportPage(site) };
    },
    pointedAt: proposeClicked,
    placeOf(address) {
      const picture = findPicture(address);
      return picture ? placeInTab(picture) : null;
    },
    pixelsOf(address) {
      const picture = findPicture(address);
      return picture ? pixelsOf(picture) : null;
    },
  };
});
