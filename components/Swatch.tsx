import type { Palette } from '@/utils/styles/spec';
import './Swatch.css';

/** A palette drawn as a small room: wall, floor, sofa, cushions, lamp. */
export function Swatch({ palette }: { palette: Palette }) {
  const [wall, floor, accent, textile, metal] = palette;
  return (
    <svg className="swatch" viewBox="0 0 64 40" aria-hidden="true" focusable="false">
      <rect width="64" height="40" fill={wall} />
      <rect y="29" width="64" height="11" fill={floor} />
      <rect x="22" y="6" width="15" height="10" fill={accent} opacity="0.85" />
      <path d="M12 21a4 4 0 0 1 4-4h20a4 4 0 0 1 4 4v11H12z" fill={textile} />
      <path d="M9 24a2.5 2.5 0 0 1 5 0v4h24v-4a2.5 2.5 0 0 1 5 0v10H9z" fill={textile} />
      <path d="M14 28h24" stroke={metal} strokeOpacity="0.35" />
      <rect x="16" y="20.5" width="7.5" height="7" rx="1.5" fill={accent} />
      <path d="M13 34v2.5m26-2.5v2.5M52 18v18m-3.5 0.5h7" stroke={metal} strokeWidth="1.5" />
      <path d="M48.5 10h7l2 8h-11z" fill={metal} />
    </svg>
  );
}
