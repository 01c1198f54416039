import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';
import type { Slot } from '@/utils/studio/finish';
import { ColourInput } from './ColourInput';
import { slotWords } from './slot-words';
import './PieceColours.css';

interface PieceColoursProps {
  /** sRGB hex. */
  parts: readonly { slot: Slot; colour: string; chosen: boolean }[];
  /** Colours to offer beside any other. */
  palette: readonly string[];
  /** @param colour undefined: the style's own again */
  onColour: (slot: Slot, colour: string | undefined) => void;
}

/** A colour for each main part of a piece: one of the style's, or any. */
export function PieceColours({ parts, palette, onColour }: PieceColoursProps) {
  return parts.map(({ slot, colour, chosen }) => {
    const part = slotWords(slot);
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
      <div key={slot} className="piece-colours" role="group" aria-label={t('sceneColourOf', part)}>
        <span className="small">{part}</span>
        {palette.map((offered) => (
          <button
            key={offered}
            type="button"
            className="colour"
            style={{ background: offered }}
            aria-label={offered}
            aria-pressed={colour === offered}
            title={offered}
            onClick={() => onColour(slot, offered)}
          />
        ))}
        <ColourInput
          label={t('sceneOtherColour', part)}
          colour={colour}
          onColour={(other) => onColour(slot, other)}
        />
        {chosen && (
          <Button
            look="quiet"
            label={t('sceneOwnColourOf', part)}
            onPress={() => onColour(slot, undefined)}
          >
            {t('sceneOwnColour')}
          </Button>
        )}
      </div>
    );
  });
}
