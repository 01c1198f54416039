import type { ArtDrawing } from '@/utils/studio/finish';
import type { Random } from '@/utils/studio/random';
import { arch, bar, blade, blob, box, circle, hill, type Layer, rim } from './layers';

/** What a picture shows: layers from back to front over the first colour. */
export type Draw = (random: Random, tall: number) => Layer[];

const shapes: Draw = (random, tall) => {
  const layers: Layer[] = [];
  const count = 3 + Math.floor(random() * 2);
  for (let index = 0; index < count; index++) {
    const [x, y, size] = [
      0.28 + random() * 0.44,
      tall * (0.22 + (0.56 * index) / (count - 1)),
      0.13 + random() * 0.12,
    ];
    const form =
      random() < 0.45
        ? circle(x, y, size)
        : random() < 0.6
          ? blob(x, y, size * 1.1, random() * 6)
          : arch(x, y - size, size * 0.8, size * 0.7);
    layers.push({ form, colour: 1 + (index % 4), dry: 0.15, cover: 0.94 });
  }
  const [x, y] = [0.3 + random() * 0.3, tall * (0.3 + random() * 0.3)];
  layers.push({ form: rim(circle(x, y, 0.16 + random() * 0.12), 0.004), colour: 4 });
  return layers;
};

const landscape: Draw = (random, tall) => {
  const level = tall * (0.34 + random() * 0.3);
  const shift = Math.floor(random() * 4);
  const step = 0.06 + random() * 0.09;
  return [
    { form: box(0.5, tall, 1, tall - level * 0.9), colour: 0, cover: 0.6, dry: 0.5 },
    {
      form: circle(
        0.25 + random() * 0.5,
        level + tall * (0.16 + random() * 0.12),
        0.07 + random() * 0.06,
      ),
      colour: 1,
      cover: 0.9,
    },
    ...[0, 1, 2, 3].map(
      (index): Layer => ({
        form: hill(
          level - index * tall * step,
          0.035 + random() * 0.03,
          3 + random() * 4,
          random() * 6,
        ),
        colour: 1 + ((index + shift) % 4),
        cover: 0.88,
        dry: 0.45,
        soft: 0.008 * (3 - index),
      }),
    ),
  ];
};

const botanical: Draw = (random, tall) => {
  const layers: Layer[] = [];
  const lean = (random() - 0.5) * 0.2;
  const [foot, top] = [tall * 0.1, tall * 0.88];
  layers.push({ form: bar(0.5 - lean / 2, foot, 0.5 + lean / 2, top, 0.004), colour: 3 });
  for (let leaf = 0; leaf < 15; leaf++) {
    const part = 0.16 + (0.84 * leaf) / 14;
    const side = leaf % 2 === 0 ? 1 : -1;
    const [x, y] = [0.5 - lean / 2 + lean * part, foot + (top - foot) * part];
    const angle = Math.PI / 2 - side * (0.95 - part * 0.55 + (random() - 0.5) * 0.2);
    layers.push({
      form: blade(x, y, angle, 0.26 * (1.12 - part * 0.55), 0.036 * (1.1 - part * 0.4)),
      colour: leaf % 5 === 0 ? 2 : 3,
      cover: 0.85,
      dry: 0.3,
    });
  }
  return layers;
};

const lines: Draw = (random, tall) => {
  const shift = random() * 6;
  return [0, 1, 2, 3, 4, 5, 6].map((index): Layer => {
    const level = tall * (0.2 + index * 0.095);
    const wave = (x: number) =>
      level +
      0.06 * tall * Math.sin(x * 5 + shift + index * 0.45) * Math.sin(x * 2.2 + index * 0.2);
    return {
      form: (x, y) =>
        Math.max(Math.abs(y - wave(x)) - 0.006 - (index % 3) * 0.004, Math.abs(x - 0.5) - 0.36),
      colour: 1 + (index % 4),
      dry: 0.2,
    };
  });
};

const brush: Draw = (random, tall) => {
  const layers: Layer[] = [];
  for (let stroke = 0; stroke < 6; stroke++) {
    const y = tall * (0.2 + random() * 0.6);
    const [from, to] = [0.1 + random() * 0.25, 0.6 + random() * 0.3];
    layers.push({
      form: bar(from, y, to, y + (random() - 0.5) * tall * 0.5, 0.03 + random() * 0.09),
      colour: 1 + (stroke % 4),
      cover: 0.92,
      dry: 0.95,
    });
  }
  return layers;
};

const portrait: Draw = (random, tall) => {
  const [x, y] = [0.48 + random() * 0.08, tall * 0.58];
  return [
    { form: circle(x + 0.08, y + 0.02, 0.33), colour: 1, cover: 0.9, dry: 0.2 },
    { form: blob(x - 0.02, y + 0.07, 0.19, 1.2), colour: 4 },
    {
      form: (px, py) =>
        Math.max(Math.hypot((px - x) / 0.36, (py - tall * 0.02) / (tall * 0.34)) - 1, -1) * 0.2,
      colour: 3,
    },
    { form: bar(x, y - 0.02, x - 0.01, y - 0.24, 0.055), colour: 0 },
    { form: (px, py) => (Math.hypot((px - x) / 0.115, (py - y) / 0.155) - 1) * 0.115, colour: 0 },
    {
      form: (px, py) =>
        Math.max(
          (Math.hypot((px - x) / 0.135, (py - y - 0.03) / 0.17) - 1) * 0.13,
          y + 0.06 - py - (px - x) * 0.5,
        ),
      colour: 4,
    },
  ];
};

/** Far ridges in mist, as a photograph would have them. */
const photo: Draw = (random, tall) =>
  [0, 1, 2, 3, 4].map(
    (index): Layer => ({
      form: hill(
        tall * (0.62 - index * 0.13),
        0.05 + random() * 0.03,
        4 + random() * 5,
        random() * 6,
      ),
      colour: 4,
      cover: 0.16 + index * 0.15,
      soft: 0.05 - index * 0.009,
    }),
  );

const poster: Draw = (random, tall) => {
  const layers: Layer[] = [{ form: box(0.5, tall * 0.62, 0.4, tall * 0.28), colour: 1, dry: 0.05 }];
  for (let index = 0; index < 4; index++)
    layers.push({
      form:
        random() < 0.5
          ? arch(0.2 + index * 0.2, tall * 0.36, 0.09, 0.1 + random() * 0.2)
          : circle(0.2 + index * 0.2, tall * (0.5 + random() * 0.25), 0.09),
      colour: 2 + (index % 3),
    });
  for (const [index, wide] of [0.3, 0.2, 0.12].entries())
    layers.push({
      form: box(0.1 + wide, tall * (0.24 - index * 0.055), wide, 0.014 - index * 0.004),
      colour: 4,
    });
  return layers;
};

export const drawings: Record<ArtDrawing, Draw> = {
  shapes,
  landscape,
  botanical,
  lines,
  brush,
  portrait,
  photo,
  poster,
};
