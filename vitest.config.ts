/** Fast tests of the pure rooms in Node and of components in a light DOM; slow ones in real browsers, one file after the other. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/components/**', '**/node_modules/**'],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/components/setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.browser.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A browser on a loaded machine can lose a key press; a real fault fails three times.
          retry: 2,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
    ],
  },
});
