import type { Gallery } from './gallery';
import type { Badge, Overlay } from './overlay';

/** The listing script of a page, known to itself and to the scripts that a click brings. */
export interface ListingScript {
  /** Ends it. */
  readonly ending: AbortController;
  /** What it knows of its page; none in a frame that is foreign or too small for a photo. */
  page?: ListedPage;
}

export interface ListedPage {
  /** Where the page was right-clicked last, viewport CSS pixels. */
  asked?: { x: number; y: number };
  /** The photo whose button was pressed last, and what it showed then. */
  chosen?: { photo: Element; address: string };
}

/**
 * What the listing script lends to the reveal script (entrypoints/reveal), which comes only to pages
 * whose photos have results. Both run in the extension's own world, where the page sees nothing.
 */
export interface Stage {
  /** Aborts when Restage is switched off on the page. */
  readonly signal: AbortSignal;
  readonly overlay: Overlay;
  readonly badges: readonly Badge[];
  readonly gallery: Gallery;
  /** What to say on a page older than the extension. */
  readonly reload: string;
  readonly page: ListedPage;
  /** Set by the borrower: photos came, went or moved, and the page stands still. */
  settled?: () => void;
  /** Set by the borrower: an inner scroller began to move. */
  slid?: (scroller: Element) => void;
}

/** Starts on a stage, or looks again at one it knows. */
export type Reveal = (stage: Stage) => void;

declare global {
  /** In the extension's own world, where the page sees nothing. */
  var restageListing: ListingScript | undefined;
  /** The two scripts may come in either order. */
  var restageStage: Stage | undefined;
  var restageReveal: Reveal | undefined;
}

/** Lends a stage until its signal aborts. */
export function lend(stage: Stage): void {
  globalThis.restageStage = stage;
  globalThis.restageReveal?.(stage);
  stage.signal.addEventListener('abort', () => {
    globalThis.restageStage = undefined;
  });
}
