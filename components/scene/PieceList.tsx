import { type KeyboardEvent, useEffect, useRef } from 'react';
import { t } from '@/utils/i18n';
import './PieceList.css';

/** A piece of a scene, as people read it. */
export interface PieceName {
  id: string;
  name: string;
  /** This version has no such piece. */
  gone: boolean;
}

interface PieceListProps {
  pieces: readonly PieceName[];
  selectedId: string | undefined;
  /** Id of words that explain the keys. */
  describedBy: string;
  onSelect: (id: string) => void;
  /** Keys act on the chosen piece, here as on the photo. */
  onKeyDown: (event: KeyboardEvent) => void;
}

/** All pieces in the room. One stop of the Tab key; keys then choose, move and turn. */
export function PieceList({
  pieces,
  selectedId,
  describedBy,
  onSelect,
  onKeyDown,
}: PieceListProps) {
  const list = useRef<HTMLDivElement>(null);
  const byKey = useRef(false);
  // The focus goes along when a key chose or removed a piece, and stays where it is otherwise.
  useEffect(() => {
    if (byKey.current) list.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }, [selectedId]);
  useEffect(() => {
    byKey.current = false;
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      className="piece-list"
      role="group"
      aria-label={t('scenePieces')}
      aria-describedby={describedBy}
      onKeyDown={(event) => {
        byKey.current = true;
        onKeyDown(event);
      }}
      ref={list}
    >
      {pieces.map(({ id, name, gone }, place) => (
        <button
          key={id}
          type="button"
          className="piece"
          aria-pressed={id === selectedId}
          tabIndex={id === (selectedId ?? pieces[0]?.id) ? 0 : -1}
          data-gone={gone || undefined}
          onFocus={() => onSelect(id)}
          onClick={() => onSelect(id)}
        >
          <span className="visually-hidden">{t('scenePlaceOf', place + 1, pieces.length)} </span>
          {name}
        </button>
      ))}
    </div>
  );
}
