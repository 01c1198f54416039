import type { ChangeEvent, ReactNode } from 'react';
import './FileButton.css';

interface FileButtonProps {
  children: ReactNode;
  look?: 'main' | 'plain' | 'quiet';
  /** As a file input takes it. Default: pictures. */
  accept?: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** What the background can decode; an SVG can carry scripts, so it isn't among them. */
const PICTURES = 'image/jpeg,image/png,image/webp,image/avif,image/gif';

/** A native file input that looks like a button. */
export function FileButton({
  children,
  look = 'plain',
  accept = PICTURES,
  disabled = false,
  onFile,
}: FileButtonProps) {
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // Emptied, so that choosing the same file again is a change too.
    event.target.value = '';
    if (file) onFile(file);
  };
  return (
    <label className={`button button-${look} file-button`}>
      <input type="file" className="unseen" accept={accept} disabled={disabled} onChange={choose} />
      {children}
    </label>
  );
}
