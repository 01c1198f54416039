import { askBackground } from '@/entrypoints/listing/ask-background';
import { measure } from '@/entrypoints/listing/measure';
import type { Badge } from '@/entrypoints/listing/overlay';
import type { Stage } from '@/entrypoints/listing/stage';
import { say, t } from '@/utils/i18n';
import { bytesOfDataUrl } from '@/utils/lib/data-url';
import { listingHere } from '@/utils/photos/listing-here';
import { createCurtain } from './curtain';
import { createKnownResults } from './known-results';
import { createMarks } from './marks';
import { style } from './style';
import { addToggle } from './toggle';

/**
 * Marks the photos on a page that have results, and shows a result over its photo at the press of a
 * button, until the stage's signal aborts.
 * @returns looks again, after results changed
 */
export function revealOn(stage: Stage): () => void {
  const { signal, gallery } = stage;
  const { host, layer } = stage.overlay;
  const sheet = document.createElement('style');
  sheet.textContent = style;
  layer.prepend(sheet);
  const words = { show: t('pageShowRestaged'), hide: t('pageShowOriginal') };
  const known = createKnownResults();
  const marks = createMarks(layer, t('pageHasResult'));
  const curtain = createCurtain(host, layer, t('pageRestagedPhoto'), nameToggles);
  const toggles = stage.badges.map((badge) => addToggle(badge, (pressed) => void toggle(pressed)));

  function nameToggles(): void {
    for (const { badge, name } of toggles) {
      const { photo } = badge;
      const isOpen = photo !== undefined && photo === curtain.photo;
      const hasResult = photo !== undefined && known.of(photo) !== undefined;
      name(isOpen ? words.hide : hasResult ? words.show : undefined);
    }
  }

  async function toggle(badge: Badge): Promise<void> {
    const { photo } = badge;
    const resultId = photo && known.of(photo);
    if (!photo || photo === curtain.photo) return curtain.hide();
    if (resultId === undefined) return;
    const answer = await askBackground('result-picture', { resultId });
    if (!answer) return badge.say(stage.reload);
    if (!answer.ok) return badge.say(say(answer.problem.say));
    const picture = await createImageBitmap(new Blob([bytesOfDataUrl(answer.value.dataUrl)]));
    // The person may have moved on while it was read.
    if (badge.photo === photo && known.of(photo) === resultId) curtain.show(photo, picture);
  }

  async function markPhotos(): Promise<void> {
    const photos = [...gallery.inView].filter((photo) => known.of(photo) !== undefined);
    if (photos.length === 0) return marks.show([], [], new DOMRect());
    const [origin, ...places] = await measure([host, ...photos]);
    if (origin) marks.show(photos, places, origin.box);
  }

  async function look(): Promise<void> {
    await known.lookUp(gallery.inView, listingHere().url);
    nameToggles();
    await markPhotos();
  }

  for (const badge of stage.badges) badge.changed = nameToggles;
  stage.settled = () => void look();
  stage.slid = marks.hideIn;
  for (const name of ['pagehide', 'popstate', 'hashchange']) {
    window.addEventListener(name, curtain.hide, { signal });
  }
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && curtain.hide(), {
    capture: true,
    signal,
  });
  signal.addEventListener('abort', curtain.hide);
  void look();
  return () => {
    known.forget();
    curtain.hide();
    void look();
  };
}
