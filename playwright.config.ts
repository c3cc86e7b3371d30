import { defineConfig } from '@playwright/test';

/** End-to-end tests: one user story a file, in the browser shell and a real Chromium. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.e2e.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-output/traces',
  reporter: [['list'], ['json', { outputFile: 'test-output/e2e.json' }]],
  use: { actionTimeout: 15_000 },
});
