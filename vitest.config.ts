import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Three projects, so that `npm run check` can run what is quick and needs no database.
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    environment: 'node',
    passWithNoTests: false,
    // Unasked, one core is left alone: of two that is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/{domain,content,app}/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['tests/db/**/*.test.ts', 'tests/operations/**/*.test.ts'],
          globalSetup: ['tests/database.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // Each fault measures one machine: two at once would measure each other.
          fileParallelism: false,
        },
      },
    ],
  },
});
