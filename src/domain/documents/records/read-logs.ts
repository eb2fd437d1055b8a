import { formatNumber } from '../../fields/format-number.ts'
import { isRecord } from '../../fields/json-shape.ts'
import type { Json } from '../../json.ts'
import type { RecordSource } from './source.ts'

/** so many stand in a paragraph of a form */
const mostLogs = 10
const mostSources = 5

export interface ReadLogs {
  readonly logSources: readonly string[]
  readonly logAnalysis: string
}

/** What the logs of the case say, once the person has confirmed their period; null before, and where none was read. */
export function readLogs({ state, words }: RecordSource): ReadLogs | null {
  if (state.fields.auditLogPeriod?.state !== 'filled') return null
  const logs = state.uploads.filter(({ kind, read }) => kind === 'log' && read?.length).slice(-mostLogs)
  const told = logs.flatMap(({ name: file, read = [] }) => {
    const raw = (item: string): Json => read.find(({ name }) => name === item)?.raw ?? null
    const [period, lines, trouble, gaps] = [raw('logPeriod'), raw('logLines'), raw('logErrors'), raw('logGaps')]
    if (!isRecord(period) || !isRecord(lines) || !isRecord(trouble)) return []
    const name = file.replace(/\.json$/, '')
    const sources =
      read
        .find(each => each.name === 'logSources')
        ?.value.split(', ')
        .slice(0, mostSources)
        .join(words.separator) ?? ''
    const facts = {
      name,
      start: String(period.start),
      end: String(period.end),
      lines: counted(lines.read),
      errors: counted(trouble.errors),
      refused: counted(trouble.refused),
      sources,
      gaps: typeof gaps === 'number' ? gaps : 0,
    }
    return [{ name, text: words.logAnalysis(facts) }]
  })
  return told.length ? { logSources: told.map(({ name }) => name), logAnalysis: told.map(({ text }) => text).join('\n') } : null
}

const counted = (value: Json | undefined): string => (typeof value === 'number' ? formatNumber(value, undefined, 'en') : '0')
