import './Icon.css';

/** Outlines on a 24 by 24 grid, drawn with a round pen. */
const paths = {
  sofa: 'M5 11V8a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v3M3 12.5a2 2 0 0 1 4 0V15h10v-2.5a2 2 0 0 1 4 0V18H3zM6 18v2m12-2v2',
  star: 'm12 3.6 2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.2-4.1 5.8-.8z',
  download: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14',
  trash: 'M4 7h16M9.5 7V4.5h5V7M6.5 7l.9 12.5h9.2L17.5 7M10 11v5m4-5v5',
  close: 'm6 6 12 12M18 6 6 18',
  picture: 'M4 5h16v14H4zm0 11 5-5 4 4 2.5-2.5L20 17M15.5 9.2h.1',
  settings: 'M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5v5m-7 5v5',
  undo: 'M8.5 5 4 9.5 8.5 14M4 9.5h10a5.2 5.2 0 0 1 0 10.4H9',
  redo: 'M15.5 5 20 9.5 15.5 14M20 9.5H10a5.2 5.2 0 0 0 0 10.4h5',
  brush:
    'M20 4 11.5 12.5M9 13.5c-2.2 0-3.3 1.4-3.3 3.2 0 1.5-.6 2.4-2 2.8 3.6 1.6 8.8.6 8.8-3 0-1.7-1.5-3-3.5-3z',
  back: 'M14.5 5 7.5 12l7 7',
  tap: 'M9.5 11V5.5a1.5 1.5 0 0 1 3 0V11m0-1a1.5 1.5 0 0 1 3 0v1m0 0a1.5 1.5 0 0 1 3 0v4c0 3.5-2 6-5.5 6-2.6 0-4-1.2-5-3l-2.3-4.2a1.5 1.5 0 0 1 2.5-1.6L9.5 14V11',
  eraser:
    'm8 19-4.5-4.5a1.5 1.5 0 0 1 0-2.2l8.3-8.3a1.5 1.5 0 0 1 2.2 0l5.5 5.5a1.5 1.5 0 0 1 0 2.2L12.2 19zm0 0h12M8.5 7.5l7.5 7.5',
  rectangle: 'M4 6h16v12H4zM2.5 4.5h3v3h-3zm16 12h3v3h-3z',
  polygon: 'm12 4 8 6-3 9.5H6.5L4 9.5zM12 4h.1M20 10h.1M17 19.5h.1m-10.6 0h.1M4 9.5h.1',
  move: 'M12 3.5v17M3.5 12h17M9.5 6 12 3.5 14.5 6m-5 12 2.5 2.5 2.5-2.5M6 9.5 3.5 12 6 14.5m12-5 2.5 2.5-2.5 2.5',
  invert: 'M4.5 4.5h15v15h-15zm0 15 15-15M8 6.5v4m-2-2h4m3.5 7h4',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  'arrow-left': 'M20 12H5m6-6.5L4.5 12l6.5 6.5',
  'arrow-right': 'M4 12h15m-6-6.5 6.5 6.5-6.5 6.5',
  'arrow-up': 'M12 20V5m-6.5 6L12 4.5l6.5 6.5',
  'arrow-down': 'M12 4v15m-6.5-6 6.5 6.5 6.5-6.5',
  'turn-left': 'M5 5v5h5M5.5 10A7.5 7.5 0 1 1 5 15.5',
  'turn-right': 'M19 5v5h-5m4.5 0A7.5 7.5 0 1 0 19 15.5',
  warning: 'M12 4.5 3.5 19.5h17zM12 10v4.5m0 2.6h.1',
} as const;

export type IconName = keyof typeof paths;

/** A picture beside words, or alone in a button that has a label; never read out. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
