import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure, Section } from '../section.ts'
import { median } from '../statistics.ts'

const root = join(import.meta.dirname, '../../..')
const parts = ['own modules', 'packages', 'top level of the bundle, and compiling it', 'sweeping up and workerd itself'] as const
type Part = (typeof parts)[number]

interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number; readonly columnNumber: number }
  }[]
  readonly samples: readonly number[]
  /** microseconds since the sample before */
  readonly timeDeltas: readonly number[]
}

/** What workerd does until the Worker takes its first call, sampled by itself (`wrangler check startup`). */
export const workerStart: Section = {
  id: 'worker-start',
  title: 'the start of the Worker in workerd',
  ownOnly: true,
  slow: true,
  async *run({ quick }): AsyncIterable<Figure> {
    const folder = mkdtempSync(join(tmpdir(), 'start-'))
    try {
      const wrangler = (...command: string[]): void =>
        void execFileSync(join(root, 'node_modules/.bin/wrangler'), command, { cwd: root, stdio: 'ignore' })
      wrangler('deploy', '--dry-run', '--outdir', folder)
      const map = new SourceMap(JSON.parse(readFileSync(join(folder, 'worker.js.map'), 'utf8')))
      const runs: Record<Part, number>[] = []
      for (let n = 0; n < (quick ? 1 : 5); n += 1) {
        const file = join(folder, `${n}.cpuprofile`)
        wrangler('check', 'startup', '--outfile', file)
        runs.push(shares(JSON.parse(readFileSync(file, 'utf8')), map))
      }
      for (const part of parts)
        yield figureOf(
          part,
          runs.map(run => run[part]),
        )
      yield figureOf(
        'together',
        runs.map(run => parts.reduce((sum, part) => sum + run[part], 0)),
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

const figureOf = (what: string, values: readonly number[]): Figure => ({
  what,
  figure: `${median(values).toFixed(0)} ms`,
  note: values.map(value => value.toFixed(0)).join(', '),
  value: median(values),
})

function shares({ nodes, samples, timeDeltas }: Profile, map: SourceMap): Record<Part, number> {
  const byId = new Map(nodes.map(node => [node.id, node.callFrame]))
  const sums = Object.fromEntries(parts.map(part => [part, 0])) as Record<Part, number>
  samples.forEach((id, n) => {
    const frame = byId.get(id)
    if (frame && frame.functionName !== '(idle)') sums[partOf(frame, map)] += (timeDeltas[n] ?? 0) / 1_000
  })
  return sums
}

function partOf({ url, lineNumber, columnNumber }: Profile['nodes'][number]['callFrame'], map: SourceMap): Part {
  if (!url.endsWith('worker.js')) return 'sweeping up and workerd itself'
  if (lineNumber < 0) return 'top level of the bundle, and compiling it'
  const entry = map.findEntry(lineNumber, columnNumber)
  return 'originalSource' in entry && !entry.originalSource.includes('node_modules/') ? 'own modules' : 'packages'
}
