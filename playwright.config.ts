import { defineConfig } from '@playwright/test';

/** These wait most of their minutes, for jobs, kills and suspensions: one of them beside the others. */
const WAITING = /(kills|long-jobs|firefox)\.spec\.ts$/;

/** Every test launches browsers of its own, so more than two busy ones only make each slower. */
export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/kit/prepare.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  projects: [
    { name: 'waiting', testMatch: WAITING, workers: 1 },
    { name: 'busy', testIgnore: WAITING, workers: 2 },
  ],
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 15_000, navigationTimeout: 15_000 },
  reporter: 'list',
  forbidOnly: true,
  // A shared machine may stall for seconds; what fails twice is broken.
  retries: process.env.CI ? 1 : 0,
});
