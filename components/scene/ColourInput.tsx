import { useEffect, useRef } from 'react';

interface ColourInputProps {
  label: string;
  /** sRGB hex. */
  colour: string;
  onColour: (colour: string) => void;
}

/** The browser's own colour chooser. Tells the colour once it is chosen, not all those on the way. */
export function ColourInput({ label, colour, onColour }: ColourInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const { current } = input;
    // React's own event comes for every colour that the pointer passes.
    const tell = () => current && onColour(current.value);
    current?.addEventListener('change', tell);
    return () => current?.removeEventListener('change', tell);
  }, [onColour]);
  return (
    <input
      key={colour}
      ref={input}
      type="color"
      className="colour"
      aria-label={label}
      title={label}
      defaultValue={colour}
    />
  );
}
