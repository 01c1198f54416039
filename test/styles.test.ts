import { describe, expect, it } from 'vitest';
import { labOfHex } from '@/utils/restyle/colour';
import { findStyle, styles } from '@/utils/styles/registry';
import type { Palette, Style } from '@/utils/styles/spec';

const files = import.meta.glob<{ style: Style }>('../utils/styles/*/style.ts', { eager: true });

/** Least CIE76 distance at which two swatches of one palette read as two colours. */
const SWATCH_APART = 7;
/** Least mean distance, slot by slot, at which two palettes are told apart at a glance. */
const PALETTE_APART = 9;
/** Least distance of two wall paints, and of two settings of the light, that shows in a photo. */
const WALL_APART = 2.5;
const LIGHT_APART = 0.2;

const CAMERA_WORDS =
  /\b(photo\w*|camera|lens|4k|8k|hdr|render\w*|shot|wide[- ]angle|bokeh|focus|resolution|realistic|photoreal\w*|dslr|cinematic|unreal engine)\b/i;
/** A listing's photo may change its furniture, never the building. */
const BUILDING_WORDS =
  /\b(walls?|ceilings?|beams?|floors?|floorboards|windows?|doors?|fireplaces?|hearth|panell?ing|brick\w*|arch(es|way)?|stairs?|mo?uldings?|skylights?|balcony|view)\b/i;

const distance = (one: string, other: string): number => {
  const to = labOfHex(other);
  return Math.hypot(...labOfHex(one).map((part, axis) => part - (to[axis] ?? 0)));
};

const meanDistance = (one: Palette, other: Palette): number =>
  one.reduce((sum, hex, slot) => sum + distance(hex, other[slot] ?? hex), 0) / one.length;

const light = ({ tone }: Style): number[] => [
  tone.warmth,
  tone.contrast,
  tone.saturation,
  tone.lift,
];

const lightDistance = (one: Style, other: Style): number => {
  const to = light(other);
  return Math.hypot(...light(one).map((value, dial) => value - (to[dial] ?? 0)));
};

const pairsOf = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]));

const wordCount = (text: string): number => text.trim().split(/\s+/).length;

/** The pairs that come closer than they may, named, so that a failure says what to change. */
const tooClose = (apart: number, between: (one: Style, other: Style) => number): string[] =>
  pairsOf(styles)
    .filter(([one, other]) => between(one, other) < apart)
    .map(([one, other]) => `${one.id} ~ ${other.id}: ${between(one, other).toFixed(2)}`);

describe('the styles together', () => {
  it('offer a real choice', () => {
    expect(styles.length).toBeGreaterThanOrEqual(24);
    expect(styles).toHaveLength(Object.keys(files).length);
  });

  it('come in picker order, each place taken once', () => {
    const orders = styles.map((style) => style.order);
    expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b));
  });

  it('have ids and labels of their own', () => {
    expect(new Set(styles.map((style) => style.id)).size).toBe(styles.length);
    expect(new Set(styles.map((style) => style.label.en.toLowerCase())).size).toBe(styles.length);
  });

  it('ask for different things', () => {
    expect(new Set(styles.map((style) => style.words)).size).toBe(styles.length);
    expect(new Set(styles.map((style) => style.description.en)).size).toBe(styles.length);
  });

  it('have palettes that can be told apart', () => {
    expect(tooClose(PALETTE_APART, (a, b) => meanDistance(a.palette, b.palette))).toEqual([]);
  });

  it('paint walls in different colours', () => {
    expect(tooClose(WALL_APART, (a, b) => distance(a.tone.wall, b.tone.wall))).toEqual([]);
  });

  it('light the room differently', () => {
    expect(tooClose(LIGHT_APART, lightDistance)).toEqual([]);
  });
});

describe.each(Object.entries(files))('%s', (path, { style }) => {
  it('is found by the name of its folder', () => {
    expect(path).toBe(`../utils/styles/${style.id}/style.ts`);
    expect(style.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(findStyle(style.id)).toBe(style);
  });

  it('has a palette of five valid colours that differ', () => {
    expect(style.palette).toHaveLength(5);
    for (const hex of style.palette) expect(hex).toMatch(/^#[0-9a-f]{6}$/);
    for (const [one, other] of pairsOf(style.palette)) {
      expect(distance(one, other), `${one} and ${other}`).toBeGreaterThan(SWATCH_APART);
    }
  });

  it('has a tone within its dials, in valid colours', () => {
    for (const hex of [style.tone.wall, style.tone.accent, style.tone.floor]) {
      expect(hex).toMatch(/^#[0-9a-f]{6}$/);
    }
    for (const value of light(style)) {
      expect(value).toBeGreaterThanOrEqual(-1);
      expect(value).toBeLessThanOrEqual(1);
    }
  });

  it('is described in one short plain line', () => {
    expect(style.label.en).toMatch(/^[A-Z].{1,22}$/);
    expect(style.description.en).toMatch(/^[A-Z][^!\n]{10,68}\.$/);
  });

  it('asks in 12 to 25 words, comma by comma', () => {
    expect(wordCount(style.words)).toBeGreaterThanOrEqual(12);
    expect(wordCount(style.words)).toBeLessThanOrEqual(25);
    expect(style.words.split(', ').length).toBeGreaterThanOrEqual(4);
    expect(style.words).toMatch(/(light|lights)\b/);
    expect(style.words).not.toMatch(/[.!;]|,$|,,/);
    if (style.avoid !== undefined) expect(style.avoid).toMatch(/^[a-z][a-z ,-]{2,80}$/);
  });

  it('names no camera and nothing that belongs to the building', () => {
    expect(style.words).not.toMatch(CAMERA_WORDS);
    expect(style.words).not.toMatch(BUILDING_WORDS);
  });
});
