import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { systemClock } from '../adapters/clock.ts'
import { createReference } from '../adapters/reference/index.ts'
import { createTables } from '../adapters/tables/index.ts'
import { createCatalogue } from '../catalogue/index.ts'
import { textsOf } from '../catalogue/locales/index.ts'
import { serverRules } from '../domain/rules/server-rules.ts'
import { judgeRecords } from '../http/checks/judge-records.ts'
import { presentCheck } from '../http/checks/present-check.ts'
import { createCheck } from '../usecases/checks/check-records.ts'
import { everyFiling, openFile } from './open-file.ts'
import { readOptions } from './options.ts'
import { showProgress } from './progress.ts'
import { printResult, printSummary } from './report.ts'
import { sayRefusal } from './say-refusal.ts'
import type { Terminal } from './terminal.ts'

/** Judges the file that was typed; the exit code: 0 nothing fails, 1 something does. Throws `UsageError`. */
export async function checkFile(typed: readonly string[], { out: report, told }: Terminal): Promise<number> {
  const options = readOptions(typed)
  const texts = textsOf(options.locale)
  const deps = {
    catalogue: createCatalogue(text => createHash('sha256').update(text).digest('hex')),
    reference: createReference(),
    clock: systemClock(options.today ? { today: options.today } : {}),
    tables: createTables(),
    log: () => undefined,
  }
  const opened = await openFile(deps, options.file)
  if (!opened.ok) return sayRefusal(told, texts, opened)
  const { source, progress } = opened
  const inForceOn = options.inForceOn ?? opened.inForceOn
  const created = createCheck(deps, {
    organisation: 'local',
    filings: options.filings ?? opened.filings ?? everyFiling,
    common: { ...opened.common, ...options.common },
    ...(inForceOn ? { inForceOn } : {}),
  })
  if (!created.ok) return sayRefusal(told, texts, created)

  const rules = options.aboutServers ? serverRules(deps.catalogue) : null
  const job = {
    view: { deps, locale: options.locale, texts, sensitive: true },
    check: created.check,
    source,
    verdicts: options.verdicts,
    rules,
    inForceOn: inForceOn ?? deps.clock.today(),
  }
  const out = options.out ? createWriteStream(options.out) : null
  const shown = showProgress(told, progress, texts.checks['report.progress'])
  let first = true
  let failed = false
  for await (const part of judgeRecords(deps, job, each => presentCheck(job.view, each, job))) {
    if ('summary' in part) {
      shown.end()
      const { summary } = part
      failed =
        summary.errors > 0 ||
        deps.catalogue.rules.some(rule => rule.severity !== 'info' && !rule.neverBlocks && summary.rules[rule.id]?.fail)
      if (out) await write(out, `${JSON.stringify(part)}\n`)
      await write(
        report,
        options.json ? `${first ? '{"results":[' : ''}],"summary":${JSON.stringify(summary)}}\n` : printSummary(texts, summary),
      )
      continue
    }
    for (const result of part.results) {
      if (out) await write(out, `${JSON.stringify(result)}\n`)
      if (options.json) await write(report, `${first ? '{"results":[' : ','}\n${JSON.stringify(result)}`)
      else if (!out) await write(report, printResult(result))
      first = false
    }
    shown.count(part.results.length)
  }
  if (out) {
    out.end()
    await once(out, 'close')
  }
  return failed ? 1 : 0
}

/** Waits where the reader is slower than we are, so that a long report never piles up in memory. */
async function write(to: Writable, text: string): Promise<void> {
  if (text && !to.write(text)) await once(to, 'drain')
}
