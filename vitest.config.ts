import { defineConfig } from 'vitest/config'

/** Over generated input, pages as pictures, every store: they do not belong into the loop. */
const long = [
  'test/properties/**/*.test.ts',
  'test/golden/**/*.test.ts',
  'test/scenarios/any-*.test.ts',
  'test/scenarios/{hostile,sheets}.test.ts',
  'test/contracts/cases.test.ts',
  // hashes passwords, slowly on purpose
  'src/adapters/auth/staff.test.ts',
]

/** `quick` needs no other process, nor does `long`; `runtime` starts servers and workerd; `browser` starts Chromium. Two files at a time: each has its own port and folder. */
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
            'test/{contracts,scenarios}/**/*.test.ts',
          ],
          exclude: long,
          testTimeout: 20_000,
          // no test changes what another file imports: modules load once a worker, which halves the time
          isolate: false,
        },
      },
      {
        test: {
          name: 'long',
          include: long,
          testTimeout: 120_000,
          isolate: false,
        },
      },
      {
        test: {
          name: 'runtime',
          include: ['test/runtime/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/build-pages.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
