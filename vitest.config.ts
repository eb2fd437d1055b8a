import { join } from 'node:path'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

// every process that a test starts compiles the same thousand modules
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'test/.artifacts/compile-cache')

/** The routes over a memory store, and what every store, rendering and reader of files must keep. */
const ports = ['src/http/**/*.test.ts', 'src/adapters/{text,pdf,tables,intake}/**/*.test.ts', 'test/contracts/**/*.test.ts']

/** Over generated input, pages as pictures: longer than an hour's work should wait for. */
const long = [
  'test/properties/**/*.test.ts',
  'test/golden/**/*.test.ts',
  'test/scenarios/any-*.test.ts',
  'test/scenarios/{hostile,sheets}.test.ts',
  'test/contracts/cases.test.ts',
  // hashes passwords, slowly on purpose
  'src/adapters/auth/staff.test.ts',
]

/** Adapters and contracts that a Worker does not have, and tests that read this repository's files or serve something; all others run in workerd too. */
const onlyOnNode = [
  // embedded files, migrations and the command that moves an organisation
  'test/contracts/{embedded-client,libsql,move-organisation}.test.ts',
  'src/adapters/libsql/{need-database,migrations-only-add}.test.ts',
  // the whole product in one process; in workerd: test/runtime/workerd
  'test/contracts/tenants.test.ts',
  // counts at the test server of databases
  'test/contracts/gather-reads.test.ts',
  'src/adapters/{environment,ocr,threads}/**',
  'src/adapters/files/folder-files.test.ts',
  'src/adapters/intake/spool-intake.test.ts',
  'src/adapters/probe/node-prober.test.ts',
  'src/adapters/text/process-text-reader.test.ts',
  // a model in workerd: test/runtime/llm
  'src/adapters/llm/{loading,model-listener,model-wording,parse-prompt}.test.ts',
  // documents in workerd: test/runtime/documents
  'src/adapters/pdf/{materials,sfnt}/**',
  'src/adapters/templates/bundled-templates.test.ts',
]

/** They wait for leases, models and processes that start more than they work, or are simply long: others go on meanwhile. */
const begunFirst = [
  'runtime/node/webhooks',
  'runtime/node/kill-jobs',
  'browser/accessibility',
  'runtime/workerd/worker',
  'runtime/node/kill-9',
  'runtime/llm/wording',
  'browser/reading',
  'browser/rules',
  'browser/connection',
  'runtime/node/server',
  'runtime/node/backup',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = begunFirst.findIndex(path => moduleId.includes(`test/${path}`))
      return at < 0 ? begunFirst.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

/** `quick`, `ports` and `long` need no other process but readers of files; `runtime` starts servers and workerd; `workerd` runs inside it; `browser` starts Chromium. Each file has its own port and folder. */
export default defineConfig({
  test: {
    // the runner would leave one core idle
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'quick',
          include: ['src/**/*.test.ts', 'db/**/*.test.ts', 'templates/**/*.test.ts', 'test/*.test.ts', 'test/scenarios/**/*.test.ts'],
          exclude: [...long, ...ports],
          testTimeout: 20_000,
          // no test changes what another file imports: modules load once a worker, which halves the time
          isolate: false,
        },
      },
      {
        test: {
          name: 'ports',
          include: ports,
          exclude: long,
          testTimeout: 20_000,
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
          globalSetup: ['test/runtime/prepare.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          isolate: false,
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: 'test/runtime/contracts/wrangler.toml' } })],
        resolve: { alias: [{ find: /^(.*\/here)\.ts$/, replacement: '$1.workerd.ts' }] },
        test: {
          name: 'workerd',
          include: ['test/contracts/**/*.test.ts', 'src/adapters/**/*.test.ts'],
          exclude: onlyOnNode,
          globalSetup: ['test/runtime/contracts/serve-databases.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // every module loads once
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/prepare.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // files of a worker share its browser
          isolate: false,
        },
      },
    ],
  },
})
