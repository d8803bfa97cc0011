import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
/** By itself vitest leaves one core free, which is half of a small machine. */
const workers = availableParallelism()

// unit: pure code; component: React in jsdom; integration: files, SQLite, processes; e2e: built program in real Chromium.
export default defineConfig({
  test: {
    projects: [
      {
        root,
        // Pure code: nothing leaks from file to file, and a worker each would cost as much again.
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          testTimeout: 30_000,
          maxWorkers: workers,
          include: ['test/shared/**/*.test.ts'],
        },
      },
      {
        root,
        test: {
          name: 'component',
          environment: 'jsdom',
          testTimeout: 30_000,
          maxWorkers: workers,
          include: ['test/renderer/**/*.test.tsx', 'test/renderer/**/*.test.ts'],
        },
      },
      {
        root,
        // Only the desktop host's tests reach this module: the built main process runs against a stand-in.
        resolve: { alias: { electron: `${root}test/fixtures/electron-stand-in/electron.ts` } },
        test: {
          name: 'integration',
          environment: 'node',
          include: [
            'test/electron/**/*.test.ts',
            'test/contract/**/*.test.ts',
            'test/checks/**/*.test.ts',
            'test/resources/**/*.test.ts',
          ],
          testTimeout: 60_000,
          maxWorkers: workers,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          setupFiles: ['test/e2e/support/show-failures.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // Each is a server and a browser; they mostly wait for one another.
          maxWorkers: 2,
        },
      },
    ],
  },
})
