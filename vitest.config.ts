import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['test/**/*.test.{ts,tsx}', 'utils/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/throwaway/**'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 20_000,
    // A thread starts sooner than a process.
    pool: 'threads',
    // One core less is the default, which on two cores is half of them.
    maxWorkers: '100%',
  },
});
