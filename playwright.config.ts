import { defineConfig } from '@playwright/test';
import { browserArgs, browserPath } from '@/scripts/browser';

// Every journey runs with scripts off and on. A file named *.on.test.ts (the live desk, the picker) runs with scripts only,
// one named *.off.test.ts without them only: so nothing needs to be skipped.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  globalSetup: './tests/e2e/server.ts',
  outputDir: 'tests/.out/browser',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: 'tests/.out/playwright.json' }]],
  use: {
    launchOptions: { executablePath: await browserPath(), args: [...browserArgs] },
    trace: 'off',
  },
  projects: [
    { name: 'scripts-off', testIgnore: '**/*.on.test.ts', use: { javaScriptEnabled: false } },
    { name: 'scripts-on', testIgnore: '**/*.off.test.ts' },
  ],
});
