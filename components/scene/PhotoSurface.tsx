import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { type Press, usePress } from './use-press';
import './PhotoSurface.css';

export interface PhotoSurfaceProps {
  pictureUrl: string | undefined;
  /** Pixels; only their ratio matters. */
  size: { width: number; height: number };
  /** What it is and what can be done on it. */
  label: string;
  /** Id of words that explain its keys. */
  describedBy?: string;
  /** It comes in the place of what had the focus. */
  takeFocus?: boolean;
  pointer: Press;
  onKeyDown: (event: KeyboardEvent) => void;
  /** SVG over the photo, in its `size`. */
  children: ReactNode;
}

/** A photo that takes presses and keys, with lines over it. */
export function PhotoSurface(props: PhotoSurfaceProps) {
  const { pictureUrl, size, label, describedBy, takeFocus, pointer, onKeyDown, children } = props;
  const press = usePress(pointer);
  const { width, height } = size;
  const surface = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocus) surface.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      ref={surface}
      className="photo-surface"
      role="application"
      aria-label={label}
      aria-describedby={describedBy}
      // An application takes keys itself.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      style={{ aspectRatio: `${width} / ${height}`, maxWidth: `calc(56vh * ${width / height})` }}
      onKeyDown={onKeyDown}
      {...press}
    >
      {pictureUrl && <img src={pictureUrl} alt="" draggable={false} />}
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {children}
      </svg>
    </div>
  );
}
