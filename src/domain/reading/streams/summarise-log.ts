import { addDays, shanghaiDate } from '../../fields/calendar.ts'
import { nowhere, type ReadItem } from '../line.ts'
import { headedFormat, slowQueries } from './headed-logs.ts'
import { type LogFormat, logFormats } from './log-formats.ts'
import { createTally } from './tally.ts'

export interface LineSummary {
  take(line: string): void
  items(): readonly ReadItem[]
}

const hourMs = 3_600_000
/** a day without a line is a gap */
const gapHours = 24
const mostHours = 24 * 366 * 12
const mostGaps = 20
const mostSources = 10
const longestQuote = 160
const earliest = Date.UTC(2000, 0, 1)

/** The format of most of the first lines, or null: then it is no log. */
export function logFormatOf(lines: readonly string[], today: string): LogFormat | null {
  const said = lines.filter(line => line.trim() !== '')
  const slow = slowQueries(said)
  if (slow) return slow
  const headed = headedFormat(said)
  const read = said.filter(line => !line.startsWith('#'))
  // a table of figures is no log because each of its lines begins with a time
  const isTable = read.length > 1 && !/\d{4}/.test(read[0] ?? '') && /^[^,;\t]{1,40}(?:[,;\t][^,;\t]{0,60})+$/.test(read[0]?.trim() ?? '')
  const bare = isTable ? logFormats.filter(({ id }) => id !== 'plain') : logFormats
  const [best] = [...(headed ? [headed] : []), ...bare]
    .map(format => ({ format, hits: read.filter(line => format.read(line, today)).length }))
    .toSorted((a, b) => b.hits - a.hits)
  // an event of Windows has a message of many lines
  const least = best?.format.id === 'windows' ? 1 : read.length / 2
  return best && best.hits >= Math.max(1, least) && (best.hits > 1 || read.length < 4) ? best.format : null
}

/** What a log of any length says, in bounded memory: hours are counted, lines are not kept. */
export function summariseLog(format: LogFormat, today: string): LineSummary {
  const sources = createTally()
  const hours = new Map<number, number>()
  const latest = Date.parse(`${addDays(today, 1)}T00:00:00+08:00`)
  let [lines, read, errors, refused] = [0, 0, 0, 0]
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let [firstLine, lastLine] = ['', '']
  return {
    take(line) {
      if (line.trim() === '') return
      lines += 1
      const entry = format.read(line, today)
      // a line of tomorrow is one of a wrong clock
      if (!entry || !(entry.ms >= earliest && entry.ms < latest)) return
      const hour = Math.floor(entry.ms / hourMs)
      if (!hours.has(hour) && hours.size >= mostHours) return
      read += 1
      hours.set(hour, (hours.get(hour) ?? 0) + 1)
      if (entry.ms < first) [first, firstLine] = [entry.ms, line]
      if (entry.ms > last) [last, lastLine] = [entry.ms, line]
      if (entry.source) sources.add(entry.source)
      if (entry.trouble === 'error') errors += 1
      if (entry.trouble === 'refused') refused += 1
    },
    items() {
      if (read === 0) return []
      const [start, end] = [dayOf(first), dayOf(last)]
      const gaps = gapsIn(hours)
      const quote = [firstLine, lastLine].map(line => line.slice(0, longestQuote)).join(' … ')
      const item = (name: string, value: string, more: Partial<ReadItem> = {}): ReadItem => ({
        name,
        value,
        quote,
        page: 1,
        box: nowhere,
        confidence: 1,
        row: 1,
        ...more,
      })
      const top = sources.top(mostSources)
      return [
        item('logPeriod', `${start} – ${end}`, { raw: { start, end } }),
        item('logFormat', format.id),
        item('logLines', String(read), { raw: { lines, read } }),
        item('logErrors', `${errors} / ${refused}`, { raw: { errors, refused } }),
        ...(top.length ? [item('logSources', top.map(([key, count]) => `${key} ×${count}`).join(', '))] : []),
        item('logGaps', gaps.length ? gaps.slice(0, mostGaps).join(', ') : '0', { raw: gaps.length }),
      ]
    },
  }
}

const dayOf = (ms: number): string => shanghaiDate(new Date(ms).toISOString())
const timeOf = (hour: number): string => new Date(hour * hourMs + 8 * hourMs).toISOString().slice(0, 13).replace('T', ' ').concat(':00')

/** Where a day and more passed without a line. */
function gapsIn(hours: ReadonlyMap<number, number>): readonly string[] {
  const inOrder = [...hours.keys()].sort((a, b) => a - b)
  return inOrder.flatMap((hour, at) => {
    const next = inOrder[at + 1]
    return next !== undefined && next - hour > gapHours ? [`${timeOf(hour + 1)} – ${timeOf(next)}`] : []
  })
}
