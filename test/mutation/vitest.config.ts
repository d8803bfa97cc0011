import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// The tests that mutants of shared/statistics have to survive: the fast ones beside them. Stryker knows no vitest projects.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    environment: 'node',
    include: ['test/shared/statistics/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
