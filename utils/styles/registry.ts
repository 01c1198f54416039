import type { Style } from './spec';

const modules = import.meta.glob<Style>('./*/style.ts', { eager: true, import: 'style' });

/** Every style, in picker order. */
export const styles: readonly Style[] = Object.values(modules).sort(
  (a, b) => a.order - b.order || a.label.en.localeCompare(b.label.en),
);

export function findStyle(id: string): Style | undefined {
  return styles.find((style) => style.id === id);
}
