import { defineConfig } from 'vitest/config'

/** `quick` needs no other process; `runtime` starts servers and workerd; `browser` starts Chromium. */
export default defineConfig({
  test: {
    // the runner would leave one core idle
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'quick',
          include: [
            'src/**/*.test.ts',
            'db/**/*.test.ts',
            'templates/**/*.test.ts',
            'test/*.test.ts',
            'test/{contracts,golden,scenarios,properties}/**/*.test.ts',
          ],
          testTimeout: 20_000,
          // no test changes what another file imports: modules load once a worker, which halves the time
          isolate: false,
        },
      },
      {
        test: {
          name: 'runtime',
          include: ['test/runtime/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
