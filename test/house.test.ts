import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import { cards } from '@/utils/providers/cards';
import { sites } from '@/utils/sites/registry';
import { styles } from '@/utils/styles/registry';
import { mayImport, roomOf } from './kit/house-rooms';

const root = join(import.meta.dirname, '..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path && !path.startsWith('node_modules/'));
const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('test/');
const source = tracked.filter(
  (path) => /^(entrypoints|components|utils)\/.*\.tsx?$/.test(path) && !isTest(path),
);
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s(type\s)?[^'";]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every import of a file of ours, as paths from the root without extension. */
function importsOf(path: string): Import[] {
  return [...read(path).matchAll(importPattern)].flatMap(([, typeOnly, named, dynamic]) => {
    const target = named ?? dynamic;
    if (target.startsWith('@/')) return [{ from: path, to: target.slice(2), typeOnly: !!typeOnly }];
    if (!target.startsWith('.')) return [];
    return [{ from: path, to: normalize(join(dirname(path), target)), typeOnly: !!typeOnly }];
  });
}

const allImports = source.flatMap(importsOf);

describe('the top level', () => {
  it('holds only what CONTRIBUTING.md names', () => {
    const folders = new Set(
      tracked.filter((path) => path.includes('/')).map((path) => path.split('/')[0]),
    );
    const allowed = ['.ci', 'components', 'entrypoints', 'public', 'scripts', 'test', 'utils'];
    expect([...folders].filter((folder) => !allowed.includes(folder))).toEqual([]);
  });
});

describe('imports', () => {
  it('every file belongs to a room', () => {
    expect(source.filter((path) => !roomOf(path))).toEqual([]);
  });

  it('go one way between rooms', () => {
    const foreign = allImports.filter(({ from, to, typeOnly }) => !mayImport(from, to, typeOnly));
    expect(foreign.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('use @/ across rooms and ./ inside one', () => {
    const parentHops = source.filter((path) => /from '\.\.\/\.\./.test(read(path)));
    const allowed = ['utils/lib/words.ts'];
    expect(parentHops.filter((path) => !allowed.includes(path))).toEqual([]);
  });

  it('have no cycles', () => {
    const graph = new Map<string, string[]>();
    const files = new Map(source.map((path) => [path.replace(/\.tsx?$/, ''), path]));
    for (const { from, to, typeOnly } of allImports) {
      const target = files.get(to);
      if (target && !typeOnly) graph.set(from, [...(graph.get(from) ?? []), target]);
    }
    expect(findCycle(graph)).toEqual([]);
  });
});

function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  function visit(file: string, path: readonly string[]): string[] {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  }
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('names', () => {
  it('files are kebab-case, components PascalCase with the same named export', () => {
    const wrong = source.filter((path) => {
      const name = basename(path).replace(/\.tsx?$/, '');
      if (extname(path) === '.tsx' && name !== 'main') {
        return (
          !/^[A-Z][A-Za-z]+$/.test(name) ||
          !new RegExp(`export (function|class) ${name}\\b`).test(read(path))
        );
      }
      return !/^[a-z][a-z0-9-]*$/.test(name);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['provider', cards, 'utils/providers'],
    ['site', sites, 'utils/sites'],
    ['style', styles, 'utils/styles'],
  ])('a %s is its file: no id as a literal anywhere else', (_, entries, folder) => {
    const ids = entries.map((entry) => entry.id);
    const elsewhere = source.filter((path) => !path.startsWith(folder));
    const hits = elsewhere.flatMap((path) => {
      const text = read(path);
      return ids
        .filter((id) => new RegExp(`['"\`]${id}['"\`]`).test(text))
        .map((id) => `${path}: ${id}`);
    });
    // Plain words that also name something else.
    expect(
      hits.filter(
        (hit) =>
          !/: (modern|scandinavian|industrial|traditional|minimalist|zen|booking)$/.test(hit),
      ),
    ).toEqual([]);
  });
});

describe('files', () => {
  it('are no barrels', () => {
    const barrels = source.filter((path) => /^(\s*export .* from .*;?\s*)+$/.test(read(path)));
    expect(barrels).toEqual([]);
  });

  it('stay small', () => {
    const long = source.filter((path) => read(path).split('\n').length > 260);
    expect(long).toEqual([]);
  });

  it('have default exports only where WXT asks for one', () => {
    const wrong = source.filter(
      (path) =>
        /^export default/m.test(read(path)) && !/^entrypoints\/[^/]+\/index\.ts$/.test(path),
    );
    expect(wrong).toEqual([]);
  });

  it('carry no path of a machine and no download addresses', () => {
    const text = tracked.filter((path) =>
      /\.(ts|tsx|mjs|json|md|css|html|yml)$|\.ci\/run$/.test(path),
    );
    const paths = text.filter((path) => /(^|[\s'"`(])\/(work|home|root|Users)\//.test(read(path)));
    expect(paths.filter((path) => path !== 'test/house.test.ts')).toEqual([]);
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  it('lock every platform, so that npm ci works on each (scripts/complete-lock.mjs)', () => {
    const lock: { packages: Record<string, { optionalDependencies?: Record<string, string> }> } =
      JSON.parse(read('package-lock.json'));
    const missing = Object.values(lock.packages)
      .flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}))
      .filter(([name, version]) => /^\d/.test(version) && !lock.packages[`node_modules/${name}`]);
    expect(missing.map(([name]) => name)).toEqual([]);
  });
});

describe('the only doors', () => {
  it('components know no browser, database or adapter', () => {
    const wrong = source.filter(
      (path) =>
        path.startsWith('components/') &&
        /wxt\/browser|utils\/store\/database|adapters'/.test(read(path)),
    );
    expect(wrong).toEqual([]);
  });

  it('adapters reach the world only through their tools', () => {
    const wrong = source.filter(
      (path) =>
        /^utils\/providers\/[^/]+\//.test(path) &&
        /\b(fetch\(|browser\.|Date\.now|new Date\(\))/.test(read(path)),
    );
    expect(wrong).toEqual([]);
  });

  it('nobody writes HTML from text', () => {
    const wrong = source.filter((path) =>
      /dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML/.test(read(path)),
    );
    expect(wrong).toEqual([]);
  });

  it('rows are written by the background and its engine only', () => {
    const writers = source.filter((path) =>
      /\b(jobs|photos|results|listings|drafts|accounts)\s*\.\s*(add|put|update|delete|bulk(Add|Put|Update|Delete)|clear)\(/.test(
        read(path),
      ),
    );
    expect(
      writers.filter((path) => !/^(entrypoints\/background|utils\/(jobs|store))\//.test(path)),
    ).toEqual([]);
  });
});

describe('parcels', () => {
  it('are the one thing a page may hand to the background, through one function', () => {
    const writers = source.filter((path) =>
      /\bparcels\s*\.\s*(add|put|update|bulk)/.test(read(path)),
    );
    expect(writers).toEqual(['utils/store/parcels.ts']);
  });
});

describe('messages', () => {
  const code = [
    ...source,
    ...tracked.filter((path) => /^entrypoints\/.*\.html$/.test(path)),
    'wxt.config.ts',
  ]
    .map(read)
    .join('\n');

  it('every key is used', () => {
    const unused = Object.keys(messages).filter(
      (key) => !new RegExp(`(\\b|__MSG_)${key}(\\b|__)`).test(code),
    );
    expect(unused).toEqual([]);
  });

  it('every placeholder counts up from $1', () => {
    const wrong = Object.entries(messages).filter(([, { message }]) => {
      const places = new Set([...message.matchAll(/\$(\d)/g)].map(([, place]) => Number(place)));
      return [...places].some((place) => place > places.size);
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

describe('tests', () => {
  it('none is skipped or focused for good', () => {
    const files = tracked.filter(
      (path) => /\.(test|spec)\.tsx?$/.test(path) && path !== 'test/house.test.ts',
    );
    const wrong = files.filter((path) =>
      /\b(it|test|describe)\.(skip|only|todo)\(\s*['"`]/.test(read(path)),
    );
    expect(wrong).toEqual([]);
  });
});
