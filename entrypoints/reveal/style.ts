/** Added to the listing script's own look, inside the same closed root. */
export const style = `
button[hidden] { display: none; }
.toggle { background: #fff; color: #17382e; border-color: rgb(23 56 46 / 45%); }
.toggle:hover { background: #e6f2ec; }
.toggle:active { background: #cfe4da; }
.toggle:focus-visible { outline-color: #0b57d0; box-shadow: 0 0 0 7px #fff; }
.toggle b { width: 18px; text-align: center; font-size: 16px; }
.mark {
  position: absolute;
  top: 0;
  left: 0;
  width: 24px;
  border: 1px solid rgb(255 255 255 / 70%);
  border-radius: 13px;
  background: #17382e;
  color: #fff;
  font: 700 14px/24px system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif;
  text-align: center;
  box-shadow: 0 1px 4px rgb(0 0 0 / 35%);
  pointer-events: none;
}
.mark[hidden] { display: none; }
.curtain { position: absolute; top: 0; left: 0; pointer-events: none; }
canvas { display: block; width: 100%; height: 100%; animation: wipe 420ms ease-out; }
@keyframes wipe { from { clip-path: inset(0 100% 0 0); } to { clip-path: inset(0); } }
@media (prefers-reduced-motion: reduce) { canvas { animation: none; } }
@media (forced-colors: active) {
  .toggle, .mark { border-color: ButtonText; }
  .mark { background: Canvas; color: CanvasText; }
}
`;
