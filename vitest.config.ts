import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'server/test/**/*.test.ts',
      'client/test/**/*.test.ts',
      'examples/**/test/**/*.test.ts',
      'faults/test/**/*.test.ts',
    ],
    globalSetup: ['server/test/postgres/shared-postgres-end.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
