/**
 * Runs every check in order and closes with `N passed, N failed` alone on the last line, which CI reads.
 * `--quick` leaves out what takes long or starts servers, workerd or a browser.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numTotalTestSuites: number
  readonly testResults: readonly { readonly status: string; readonly name: string; readonly assertionResults: readonly unknown[] }[]
}

const quick = process.argv.includes('--quick')
const root = join(import.meta.dirname, '..')
const reports = join(root, 'test/.artifacts')
mkdirSync(reports, { recursive: true })

let passed = 0
let failed = 0

function run(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n== ${name}`)
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  return status === 0
}

function count(name: string, ok: boolean): void {
  if (ok) passed += 1
  else failed += 1
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}`)
}

function runTests(name: string, projects: readonly string[], workers: number): void {
  const report = join(reports, `${name}.json`)
  rmSync(report, { force: true })
  const ok = run(`tests: ${projects.join(', ')}`, 'vitest', [
    'run',
    ...projects.map(project => `--project=${project}`),
    `--maxWorkers=${workers}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  if (!existsSync(report)) {
    count(`${name}: the runner wrote no report`, false)
    return
  }
  const result: VitestReport = JSON.parse(readFileSync(report, 'utf8'))
  passed += result.numPassedTests
  failed += result.numFailedTests
  // a file that does not load has no failing test of its own
  const broken = result.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0)
  failed += broken.length
  if (!ok && result.numFailedTests === 0 && broken.length === 0) count(`${name}: the runner failed`, false)
}

count('type check', run('type check', 'tsc', ['-p', 'tsconfig.json', '--checkers', '1']))
count('lint', run('lint', 'biome', ['check', '.']))
const cores = availableParallelism()
runTests('quick', ['quick'], cores)
if (!quick) {
  runTests('long', ['ports', 'long', 'workerd'], cores)
  // many of them wait for a process that starts, a lease that ends or a page that draws
  runTests('runtime', ['runtime', 'browser'], cores + 1)
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
