/**
 * Measures the product against its peers, in one run and interleaved, and prints medians, spread and ratios.
 *
 *   npm run bench                          # every section
 *   npm run bench -- --quick               # under two minutes
 *   npm run bench -- --only rules --json figures.json
 *
 * Peers are installed from the lockfile beside this file, the first time. One section a file, in `sections/`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Figure, Section } from './section.ts'
import { conversation } from './sections/conversation.ts'
import { dialogs } from './sections/dialogs.ts'
import { documents } from './sections/documents.ts'
import { events } from './sections/events.ts'
import { files } from './sections/files.ts'
import { firstMessage } from './sections/first-message.ts'
import { growth } from './sections/growth.ts'
import { jobs } from './sections/jobs.ts'
import { read } from './sections/read.ts'
import { reading } from './sections/reading.ts'
import { readingInBrowser } from './sections/reading-in-browser.ts'
import { rules } from './sections/rules.ts'
import { stream } from './sections/stream.ts'
import { turns } from './sections/turns.ts'
import { widget } from './sections/widget.ts'
import { word } from './sections/word.ts'
import { workerStart } from './sections/worker-start.ts'

const sections: readonly Section[] = [
  rules,
  turns,
  conversation,
  growth,
  dialogs,
  events,
  documents,
  word,
  read,
  files,
  reading,
  readingInBrowser,
  stream,
  jobs,
  widget,
  firstMessage,
  workerStart,
]

const { values } = parseArgs({
  args: process.argv.slice(2).filter(argument => argument !== '--'),
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' }, json: { type: 'string' } },
})
const chosen = sections.filter(({ id, slow }) => (values.only ? values.only.split(',').includes(id) : !(values.quick && slow)))
if (chosen.length === 0) {
  console.error(`--only: ${sections.map(({ id }) => id).join(', ')}`)
  process.exit(2)
}

if (chosen.some(({ ownOnly }) => !ownOnly)) installPeers()
const machine = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cpu: cpus()[0]?.model ?? '',
  cores: availableParallelism(),
  memoryGb: Math.round(totalmem() / 2 ** 30),
}
console.log(Object.values(machine).join(' | '))
const measured: Record<string, readonly Figure[]> = {}
const start = performance.now()
for (const { id, title, run } of chosen) {
  console.log(`\n== ${title}`)
  const figures: Figure[] = []
  const began = performance.now()
  for await (const figure of run({ quick: values.quick })) {
    figures.push(figure)
    console.log(`${figure.what.padEnd(76)} ${figure.figure}${figure.note ? `   (${figure.note})` : ''}`)
  }
  console.log(`measured in ${Math.round((performance.now() - began) / 1_000)} s`)
  measured[id] = figures
}
console.log(`\nall of it in ${Math.round((performance.now() - start) / 1_000)} s`)
if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, quick: values.quick, measured }, null, 2)}\n`)

/** Never with the product: whoever only uses it installs no peer. */
function installPeers(): void {
  const { dependencies }: { readonly dependencies: object } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'))
  if (Object.keys(dependencies).every(name => existsSync(join(import.meta.dirname, 'node_modules', name)))) return
  console.log('installing the peers …')
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: import.meta.dirname, stdio: 'inherit' })
  if (status !== 0) throw new Error('the peers could not be installed')
}
