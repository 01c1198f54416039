/** What a style asks of the on-device engine. Colours are sRGB hex, such as `#e9e2d6`. */
export interface Tone {
  wall: string;
  accent: string;
  floor: string;
  /** -1 cool to 1 warm. */
  warmth: number;
  /** -1 flat to 1 punchy. */
  contrast: number;
  /** -1 muted to 1 vivid. */
  saturation: number;
  /** -1 moody to 1 airy. */
  lift: number;
}
