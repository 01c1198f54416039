import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Stage } from '@/entrypoints/listing/stage';
import { revealOn } from './reveal-on';

/**
 * Shows results over the photos they were made from. The background brings it to pages whose photos
 * have results (entrypoints/background/bring-reveal.ts), and again whenever those changed.
 */
export default defineUnlistedScript(() => {
  globalThis.restageReveal ??= createReveal();
  if (globalThis.restageStage) globalThis.restageReveal(globalThis.restageStage);
});

function createReveal() {
  const lookAgain = new WeakMap<Stage, () => void>();
  return (stage: Stage) => {
    const known = lookAgain.get(stage);
    if (known) known();
    else lookAgain.set(stage, revealOn(stage));
  };
}
