/** Reads how many tests passed out of vitest's and Playwright's JSON reports. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number; failed: number; skipped: number }} Counts */

/**
 * @param {string} path of vitest's JSON report
 * @returns {Counts | undefined} undefined when there is no report
 */
export function readVitestCounts(path) {
  const report = readReport(path);
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  );
}

/**
 * @param {string} path of Playwright's JSON report
 * @returns {Counts | undefined} undefined when there is no report
 */
export function readPlaywrightCounts(path) {
  const stats = readReport(path)?.stats;
  return (
    stats && {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    }
  );
}

/** @param {string} path */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
