/** "Add by adding", proved: one folder in a copy of the project, and nothing else touched. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const copied = [
  'components',
  'entrypoints',
  'public/_locales',
  'test',
  'utils',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
];

let copy = '';

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'restage-throwaway-'));
  for (const path of copied) await cp(join(root, path), join(copy, path), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => rm(copy, { recursive: true, force: true }));

/** @returns vitest's output; @throws when a test fails */
async function runTests(...files: readonly string[]): Promise<string> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [vitest, 'run', ...files], {
    cwd: copy,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return stdout;
}

it('a provider is one folder: it passes the contract and appears in the settings', async () => {
  const folder = join(copy, 'utils/providers/throwaway');
  const from = join(copy, 'test/throwaway');
  await cp(join(from, 'card.ts'), join(folder, 'card.ts'));
  await cp(join(from, 'adapter.ts'), join(folder, 'adapter.ts'));
  await cp(join(root, 'utils/providers/modelslab/logo.svg'), join(folder, 'logo.svg'));
  await expect(runTests('test/provider-contract.test.ts')).rejects.toThrow(/brings a fixture/);

  await cp(join(from, 'submit.json'), join(folder, 'fixtures/submit.json'));
  await cp(join(from, 'appears.test.tsx'), join(copy, 'test/appears.test.tsx'));
  const output = await runTests('test/provider-contract.test.ts', 'test/appears.test.tsx');
  expect(output).toMatch(/Test Files {2}2 passed/);
}, 180_000);
