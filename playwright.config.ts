import { defineConfig } from '@playwright/test';

const LONG = /(kills|long-jobs|change-furniture)\.spec\.ts$/;

/** Every test launches browsers of its own, so more than two at once only makes each slower. */
export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/kit/prepare.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  // What takes minutes starts first, so that nothing waits for it alone at the end.
  projects: [
    { name: 'long', testMatch: LONG },
    { name: 'rest', testIgnore: LONG },
  ],
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 15_000, navigationTimeout: 15_000 },
  reporter: 'list',
  forbidOnly: true,
  // A shared machine may stall for seconds; what fails twice is broken.
  retries: process.env.CI ? 1 : 0,
});
