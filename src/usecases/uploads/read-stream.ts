import { brokenRows } from '../../domain/reading/broken-rows.ts'
import type { ReadItem } from '../../domain/reading/line.ts'
import { type Reading, unread } from '../../domain/reading/reading.ts'
import { logFormatOf, summariseLog } from '../../domain/reading/streams/summarise-log.ts'
import { isNessus, summariseNessus } from '../../domain/reading/streams/summarise-nessus.ts'
import { isOpenVas, summariseOpenVas } from '../../domain/reading/streams/summarise-openvas.ts'
import { areFindings, summariseScanLines } from '../../domain/reading/streams/summarise-scan-lines.ts'
import { searchedLines, summariseTable } from '../../domain/reading/streams/summarise-table.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Tables } from '../../ports/tables.ts'
import { openText, type TextBody, UnpacksTooLarge } from './text-body.ts'

interface ReadsStreams {
  readonly tables: Tables
  readonly clock: Pick<Clock, 'today'>
}

/** of a line; what is longer was never written by a program that logs */
const longestLine = 64 * 1024
const sniffedLines = 50

/** Kinds of files that are read while they arrive and may be of any length. */
export const streamKinds: ReadonlySet<string> = new Set(['log', 'vulnerabilityScan', 'trafficSeries'])

/** A log, a scan for vulnerabilities or a series of traffic, read in memory that does not grow with it; null when the file is none of them. */
export async function readStream(deps: ReadsStreams, body: AsyncIterable<Uint8Array>): Promise<Reading | null> {
  try {
    const text = await openText(body)
    return text && (await readAs(deps, text))
  } catch (error) {
    if (error instanceof UnpacksTooLarge) return unread('refused', ['file.unpacksTooLarge'])
    throw error
  }
}

async function readAs({ tables, clock }: ReadsStreams, text: TextBody): Promise<Reading | null> {
  const today = clock.today()
  // no scanner declares any: words that unfold into others are how a small file becomes a large one
  const report = isNessus(text.head) ? summariseNessus : isOpenVas(text.head) ? summariseOpenVas : null
  if (report && /<!ENTITY/i.test(text.head)) return { ...unread('refused', ['file.entities']), kind: 'vulnerabilityScan' }
  if (report) {
    const summary = report(today)
    for await (const piece of text.pieces()) summary.take(piece)
    return readingOf('vulnerabilityScan', summary.items())
  }
  const first = text.head.split(/\r?\n/).slice(0, sniffedLines + 1)
  const whole = first.length > sniffedLines ? first.slice(0, -1) : first
  if (areFindings(whole)) {
    const summary = summariseScanLines(today)
    for await (const lines of linesOf(text.pieces())) for (const line of lines) summary.take(line)
    return readingOf('vulnerabilityScan', summary.items())
  }
  const { header, table } = tableIn(first, today)
  const format = table ? null : logFormatOf(first.slice(0, -1).length ? first.slice(0, -1) : first, today)
  if (format) {
    const summary = summariseLog(format, today)
    for await (const lines of linesOf(text.pieces())) for (const line of lines) summary.take(line)
    return readingOf('log', summary.items())
  }
  if (!table) return null
  const opened = await tables.open('csv', streamOf(text.bytes()))
  if (!opened.ok) return null
  let above = header
  const broken = brokenRows()
  for await (const rows of opened.rows)
    for (const { row, cells, problems } of rows) {
      if (broken.take(cells.length === 0 && problems.length > 0) === 'hopeless')
        return { ...unread('refused', ['file.quotes']), kind: table.kind }
      const texts = cells.map(cell => (cell === null ? '' : String(cell)))
      if (above >= 0 && texts.every(text => text.trim() === '')) continue
      if (above < 0) table.summary.take(texts, row)
      else if (above > 0) table.summary.above?.(texts)
      above -= 1
    }
  return readingOf(table.kind, table.summary.items())
}

/** Above the names of the columns a scanner may say what it did when. */
function tableIn(lines: readonly string[], today: string) {
  const filled = lines.filter(line => line.replace(/[,;\s]/g, '') !== '').slice(0, searchedLines)
  for (const [header, line] of filled.entries()) {
    const table = summariseTable(headerOf(line), today)
    if (table) return { header, table }
  }
  return { header: 0, table: null }
}

const headerOf = (line: string): readonly string[] => line.split(/[,;\t]/).map(cell => cell.replace(/^\s*"|"\s*$/g, '').trim())

const readingOf = (kind: string, items: readonly ReadItem[]): Reading =>
  items.length ? { status: 'done', kind, items, problems: [] } : { ...unread('nothing'), kind }

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = (lines.pop() ?? '').slice(0, longestLine)
    yield lines
  }
  if (rest) yield [rest]
}

function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}
