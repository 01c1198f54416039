/** Signed distance to a form's rim, negative inside; the sheet is 0..1 across, y up to its height. */
export type Form = (x: number, y: number) => number;

/** One colour laid over what is below it. */
export interface Layer {
  form: Form;
  /** Which of the drawing's colours. */
  colour: number;
  /** 0..1; default 1. */
  cover?: number;
  /** How dry the brush was: 0 solid, 1 streaky. */
  dry?: number;
  /** Softness of the rim, in widths of the sheet. */
  soft?: number;
}

export const circle =
  (cx: number, cy: number, radius: number): Form =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) - radius;

/** Below a wavy horizon. */
export const hill =
  (level: number, high: number, waves: number, shift: number): Form =>
  (x, y) =>
    y - level - high * (Math.sin(x * waves + shift) + 0.4 * Math.sin(x * waves * 2.3 + shift * 2));

/** A thick line between two places. */
export const bar =
  (ax: number, ay: number, bx: number, by: number, radius: number): Form =>
  (x, y) => {
    const [wx, wy] = [bx - ax, by - ay];
    const part = Math.min(
      1,
      Math.max(0, ((x - ax) * wx + (y - ay) * wy) / (wx * wx + wy * wy || 1)),
    );
    return Math.hypot(x - ax - wx * part, y - ay - wy * part) - radius;
  };

/** A pointed leaf from a place along an angle. */
export const blade =
  (ax: number, ay: number, angle: number, long: number, wide: number): Form =>
  (x, y) => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [u, v] = [(x - ax) * cos + (y - ay) * sin, (y - ay) * cos - (x - ax) * sin];
    const part = u / long;
    if (part < 0 || part > 1) return Math.max(-u, u - long);
    return Math.abs(v) - wide * Math.sin(Math.PI * part) ** 0.8;
  };

export const box =
  (cx: number, cy: number, halfWidth: number, halfHeight: number): Form =>
  (x, y) =>
    Math.max(Math.abs(x - cx) - halfWidth, Math.abs(y - cy) - halfHeight);

/** A door-like arch standing on `y`. */
export const arch =
  (cx: number, foot: number, radius: number, tall: number): Form =>
  (x, y) =>
    y > foot + tall
      ? Math.hypot(x - cx, y - foot - tall) - radius
      : Math.max(Math.abs(x - cx) - radius, foot - y);

/** Only the rim of a form. */
export const rim =
  (form: Form, radius: number): Form =>
  (x, y) =>
    Math.abs(form(x, y)) - radius;

/** A blob whose reach changes with direction. */
export const blob =
  (cx: number, cy: number, radius: number, shift: number): Form =>
  (x, y) => {
    const turn = Math.atan2(y - cy, x - cx);
    const reach = 1 + 0.2 * Math.sin(turn * 2 + shift) + 0.1 * Math.sin(turn * 3 - shift * 2);
    return Math.hypot(x - cx, y - cy) - radius * reach;
  };
