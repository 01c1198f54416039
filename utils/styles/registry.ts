import type { Style } from './spec';

const modules = import.meta.glob<{ style: Style }>(
  ['./*.ts', '!./{spec,registry}.ts', '!./*.test.ts'],
  { eager: true },
);

/** Every style, in picker order. */
export const styles: readonly Style[] = Object.values(modules)
  .map((module) => module.style)
  .sort((a, b) => a.order - b.order || a.label.en.localeCompare(b.label.en));

export function findStyle(id: string): Style | undefined {
  return styles.find((style) => style.id === id);
}
