/** Outlines of flat parts in x and y, metres, counter-clockwise. */
export type Outline = readonly (readonly [x: number, y: number])[];

/** A part of a circle from one angle to another (radians). */
export function arc(
  middle: readonly [x: number, y: number],
  radius: number,
  from: number,
  to: number,
  steps = 8,
): [number, number][] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = from + ((to - from) * step) / steps;
    return [middle[0] + radius * Math.cos(angle), middle[1] + radius * Math.sin(angle)];
  });
}

/** A rectangle around the origin with round corners. */
export function roundedRectangle(width: number, height: number, radius: number): Outline {
  const [x, y] = [width / 2 - radius, height / 2 - radius];
  const quarter = Math.PI / 2;
  return [
    ...arc([x, -y], radius, -quarter, 0, 6),
    ...arc([x, y], radius, 0, quarter, 6),
    ...arc([-x, y], radius, quarter, 2 * quarter, 6),
    ...arc([-x, -y], radius, 2 * quarter, 3 * quarter, 6),
  ];
}

/** An upright arch standing on y = 0, its top a half circle. */
export function arch(width: number, height: number): Outline {
  const radius = width / 2;
  return [[-radius, 0], [radius, 0], ...arc([0, height - radius], radius, 0, Math.PI, 24)];
}

/** An ellipse-like outline, blunter than an ellipse as `power` grows beyond 2. */
export function superEllipse(width: number, height: number, power: number): Outline {
  const blunt = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / power);
  return Array.from({ length: 56 }, (_, step) => {
    const angle = (step / 56) * 2 * Math.PI;
    return [(width / 2) * blunt(Math.cos(angle)), (height / 2) * blunt(Math.sin(angle))];
  });
}

/** A circle of half-round staves standing out, `deep` the hollows between them. */
export function flutedCircle(radius: number, staves: number, deep: number): Outline {
  const steps = 6;
  return Array.from({ length: staves * steps }, (_, index) => {
    const angle = (index / (staves * steps)) * 2 * Math.PI;
    const reach = radius - deep * (1 - Math.sin(((index % steps) / steps) * Math.PI));
    return [reach * Math.cos(angle), reach * Math.sin(angle)];
  });
}

/** A straight strip of half-round staves facing -y, `thickness` deep in all. */
export function flutedStrip(width: number, thickness: number, staves: number): Outline {
  const steps = 6;
  const hollow = Math.min(thickness * 0.45, (width / staves) * 0.45);
  const front = Array.from({ length: staves * steps + 1 }, (_, index): [number, number] => {
    const swell = Math.sin(((index % steps) / steps) * Math.PI);
    return [(index / (staves * steps) - 0.5) * width, -thickness + hollow * (1 - swell)];
  });
  return [...front, [width / 2, 0], [-width / 2, 0]];
}
