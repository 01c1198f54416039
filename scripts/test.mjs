/**
 * npm test: everything that must hold, in one run. The last line is `N passed, N failed`: unit and
 * browser tests one by one, and one more failure for each other stage that fails.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { ensureBrowser } from './install-browser.mjs';
import { runTool } from './run-command.mjs';
import { readPlaywrightCounts, readVitestCounts } from './test-counts.mjs';

/** @typedef {import('./test-counts.mjs').Counts} Counts */

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {import('./run-command.mjs').Tool} tool
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} [environment]
 * @property {() => Counts | undefined} [count] for stages that are made of tests
 */

const reports = mkdtempSync(join(tmpdir(), 'restage-reports-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

/** @type {Stage[]} */
const stages = [
  { name: 'Format and lint', tool: 'biome', args: ['ci'] },
  { name: 'Generated types', tool: 'wxt', args: ['prepare'] },
  { name: 'Types', tool: 'tsc', args: ['--noEmit'] },
  {
    name: 'Unit tests',
    tool: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: () => readVitestCounts(unitReport),
  },
  { name: 'Build for Chrome and Edge', tool: 'wxt', args: ['build'] },
  { name: 'Build for Firefox', tool: 'wxt', args: ['build', '-b', 'firefox', '--mv3'] },
  { name: 'Build for browser tests', tool: 'wxt', args: ['build', '--mode', 'test'] },
  {
    name: 'Build for Firefox tests',
    tool: 'wxt',
    args: ['build', '-b', 'firefox', '--mv3', '--mode', 'test'],
  },
  {
    name: 'Browser tests',
    tool: 'playwright',
    args: ['test', '--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    count: () => readPlaywrightCounts(browserReport),
  },
];

/**
 * Runs one stage. A stage that fails without a failed test (it crashed, a file didn't load) counts as one failure.
 * @param {Stage} stage
 * @returns {Promise<Counts>}
 */
async function runStage(stage) {
  console.log(`\n=== ${stage.name}`);
  const start = performance.now();
  const exitCode = await runTool(stage.tool, stage.args, stage.environment);
  const counts = stage.count?.() ?? { passed: 0, failed: 0, skipped: 0 };
  const failed = exitCode !== 0 && counts.failed === 0 ? 1 : counts.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`--- ${stage.name}: ${failed === 0 ? 'good' : 'FAILED'} (${seconds} s)`);
  return { ...counts, failed };
}

async function runStages() {
  await ensureInstalled();
  process.env.CHROME_PATH = await ensureBrowser();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const stage of stages) {
    const { passed, failed, skipped } = await runStage(stage);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

const start = performance.now();
const { passed, failed, skipped } = await runStages().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1, skipped: 0 };
});
rmSync(reports, { recursive: true, force: true });
console.log(`\nAll of it took ${((performance.now() - start) / 1000).toFixed(0)} s.`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;
