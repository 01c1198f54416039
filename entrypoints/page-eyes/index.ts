import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPicture, findPointedPicture } from './find-picture';
import { pixelsOf } from './pixels-of';
import { placeInTab } from './place-in-tab';
import { proposePicture } from './propose-picture';

/** Answers a click's questions about pictures on the page; see `PageEyes` (utils/page-messages.ts). */
export default defineUnlistedScript(() => {
  globalThis.restageEyes ??= {
    pointedAt(address) {
      const picture = address === null ? findPointedPicture() : findPicture(address);
      return proposePicture(picture, address);
    },
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
