/**
 * An armchair and a spark: seat, back, legs, spark. No picture, which a page may forbid, and no SVG,
 * which brings a hundred properties of its elements into memory.
 */
const ARMCHAIR =
  'M1.6 12.5a2.9 2.9 0 0 1 5.8 0v1.6h9.2v-1.6a2.9 2.9 0 0 1 5.8 0V17a2.4 2.4 0 0 1-2.4 2.4H4A2.4 2.4 0 0 1 1.6 17zM3.4 12.5a1.1 1.1 0 0 1 2.2 0v3.4h12.8v-3.4a1.1 1.1 0 0 1 2.2 0V17a.6.6 0 0 1-.6.6H4A.6.6 0 0 1 3.4 17zM3.1 9V8.5A3.4 3.4 0 0 1 6.5 5.1h5a.9.9 0 0 1 0 1.8h-5A1.6 1.6 0 0 0 4.9 8.5V9zM5.1 19.4h1.8V21a.9.9 0 0 1-1.8 0zM17.1 19.4h1.8V21a.9.9 0 0 1-1.8 0zM17.5.8l1.3 3.4 3.4 1.3-3.4 1.3-1.3 3.4-1.3-3.4-3.4-1.3 3.4-1.3z';

/**
 * The look of everything in the closed root. `:host` with `!important` beats whatever the page says
 * of the host, inline or not: among important rules the inner tree wins. `all` leaves direction
 * alone, so it is set by name.
 */
export const style = `
:host {
  all: initial !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: 64px !important;
  height: 0 !important;
  direction: ltr !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}
div { transform-origin: 0 0; }
.badge {
  position: absolute;
  top: 0;
  left: 0;
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  gap: 6px;
  width: max-content;
  pointer-events: none;
}
.badge[data-align~='right'] { align-items: flex-end; }
.badge[data-align~='bottom'] { flex-direction: column-reverse; }
.badge > * { pointer-events: auto; }
.badge[hidden], .held > * { visibility: hidden !important; opacity: 0; }
button, p {
  border: 1px solid rgb(255 255 255 / 50%);
  border-radius: 18px;
  background: #17382e;
  color: #fff;
  font: 600 14px/1 system-ui, sans-serif;
  box-shadow: 0 2px 10px rgb(0 0 0 / 40%);
}
button {
  display: flex;
  align-items: center;
  gap: 7px;
  min-height: 36px;
  padding: 0 14px 0 11px;
  cursor: pointer;
  white-space: nowrap;
}
button:hover { background: #1f5c4a; }
button:active { background: #12291f; }
button:focus-visible { outline: 3px solid #fff; outline-offset: 1px; box-shadow: 0 0 0 7px #0b57d0; }
button::before {
  content: '';
  width: 24px;
  height: 24px;
  flex: none;
  margin: -3px;
  scale: 0.75;
  background: currentColor;
  clip-path: path(evenodd, '${ARMCHAIR}');
}
.compact button { padding: 0; width: 36px; justify-content: center; }
.compact span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
p {
  max-width: 250px;
  margin: 0;
  padding: 9px 12px;
  border-radius: 10px;
  font: 13px/1.4 system-ui, sans-serif;
}
p:empty { display: none; }
@media (forced-colors: active) {
  button, p { border-color: ButtonText; }
  button:focus-visible { outline-color: Highlight; }
  button::before { forced-color-adjust: none; background: ButtonText; }
}
@media print { :host { display: none !important; } }
`;
