/**
 * Judges a file of records, or an inventory of servers, on this machine: nothing is stored and nothing leaves it.
 *
 *   npm run check -- inventory.csv
 *   npm run check -- records.ndjson --filings icpFiling --in-force-on 2026-01-01 --verdicts fail,unknown
 *   npm run check -- servers.xlsx --about servers --common company.json --out report.ndjson
 *
 * Ends with 0 when nothing fails, 1 when something does, 2 when the file or an option cannot be used.
 */
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
import { judgeRecords } from '../http/judge-records.ts'
import { presentCheck } from '../http/present-check.ts'
import { createCheck } from '../usecases/check-records.ts'
import { everyFiling, openFile } from './open-file.ts'
import { readOptions, UsageError } from './options.ts'
import { showProgress } from './progress.ts'
import { printResult, printSummary } from './report.ts'
import { sayRefusal } from './say-refusal.ts'

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2))
  const texts = textsOf(options.locale)
  const deps = {
    catalogue: createCatalogue(text => createHash('sha256').update(text).digest('hex')),
    reference: createReference(),
    clock: systemClock(options.today ? { today: options.today } : {}),
    tables: createTables(),
    log: () => undefined,
  }
  const opened = await openFile(deps, options.file)
  if (!opened.ok) return sayRefusal(texts, opened)
  const { source, progress } = opened
  const inForceOn = options.inForceOn ?? opened.inForceOn
  const created = createCheck(deps, {
    organisation: 'local',
    filings: options.filings ?? opened.filings ?? everyFiling,
    common: { ...opened.common, ...options.common },
    ...(inForceOn ? { inForceOn } : {}),
  })
  if (!created.ok) return sayRefusal(texts, created)

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
  const shown = showProgress(progress, texts.checks['report.progress'])
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
        process.stdout,
        options.json ? `${first ? '{"results":[' : ''}],"summary":${JSON.stringify(summary)}}\n` : printSummary(texts, summary),
      )
      continue
    }
    for (const result of part.results) {
      if (out) await write(out, `${JSON.stringify(result)}\n`)
      if (options.json) await write(process.stdout, `${first ? '{"results":[' : ','}\n${JSON.stringify(result)}`)
      else if (!out) await write(process.stdout, printResult(result))
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

// a closed pipe (| head) ends the report, it is no fault
process.stdout.on('error', () => process.exit(1))
main().then(
  code => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error instanceof UsageError ? error.message : error)
    process.exitCode = 2
  },
)
