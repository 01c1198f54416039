import type { Localized } from '@/utils/lib/words';
import type { Tone } from '@/utils/restyle/style-tone';

/** Five sRGB hex colours. */
export type Palette = readonly [
  wall: string,
  floor: string,
  accent: string,
  textile: string,
  metal: string,
];

/**
 * A look to ask for. One style is one folder here; the folder's name is its `id`.
 * Data only: prompts, palette, and how the on-device engine expresses it. What furnishes it stands
 * in a file beside it, because only the studio loads that much (furnishings.ts).
 */
export interface Style {
  id: string;
  label: Localized;
  /** One line for people: what the room would feel like. */
  description: Localized;
  /** Prompt words for image models: furniture, materials, light; comma-separated, no camera words. */
  words: string;
  /** What to keep away, beyond the common list. */
  avoid?: string;
  /** Five sRGB hex colours, also drawn as the swatch. */
  palette: Palette;
  /** How the on-device engine expresses the style without furniture. */
  tone: Tone;
  /** Sort key inside the picker; equal values sort by label. */
  order: number;
}
