import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const ASKED = 'virtual:asked';

/**
 * The page's script with only the pieces and the styles asked for, so that a broken file elsewhere
 * doesn't matter.
 */
export async function bundlePage(
  root: string,
  ids: readonly string[],
  styleIds: readonly string[],
): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    plugins: [asked(root, ids, styleIds)],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['iife'], name: 'preview' },
    },
  });
  const bundles = Array.isArray(built) ? built : [built];
  for (const bundle of bundles)
    if ('output' in bundle)
      for (const file of bundle.output) if (file.type === 'chunk') return file.code;
  throw new Error('Nothing was built.');
}

function asked(root: string, ids: readonly string[], styleIds: readonly string[]): Plugin {
  const file = (path: string) => JSON.stringify(join(root, path));
  const lines = [
    ...ids.map(
      (id, index) =>
        `import { piece as piece${index} } from ${file(`utils/studio/pieces/${id}.ts`)};`,
    ),
    `export const pieces = [${ids.map((_, index) => `piece${index}`).join(', ')}];`,
    ...styleIds.map(
      (id, index) =>
        `import { style as style${index} } from ${file(`utils/styles/${id}/style.ts`)};
import { furnishing as furnishing${index} } from ${file(`utils/styles/${id}/furnishing.ts`)};`,
    ),
    `export const styles = [${styleIds.map((_, index) => `{ ...style${index}, furnishing: furnishing${index} }`).join(', ')}];`,
  ];
  return {
    name: 'asked',
    resolveId: (id) => (id === ASKED ? `\0${ASKED}` : undefined),
    load: (id) => (id === `\0${ASKED}` ? lines.join('\n') : undefined),
  };
}
