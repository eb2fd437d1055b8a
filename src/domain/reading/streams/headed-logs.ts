import { instantOf } from './instant-of.ts'
import { type LogEntry, type LogFormat, troubleOf } from './log-formats.ts'

/** What columns and keys of logs are called. */
const named = {
  day: /^date$/i,
  time: /^(?:_*time_*|_{0,4}realtime_timestamp|\$date|@?timestamp|ts|time_?(?:local|iso8601|stamp)|date_?time|msec|start_?time|(?:日志|发生|访问|请求|操作|登录|记录|采集|事件|攻击|告警|会话|触发|开始)?(?:时间|日期))$/i,
  source:
    /^(?:c-ip|(?:remote|client|src|source|real|request)_?-?(?:addr(?:ess)?|ip|host)|ip|ip_?addr(?:ess)?|x_forwarded_for|(?:来源|源|客户端|访问|登录|操作|请求|攻击(?:源|者)?)?ip(?:地址)?)$/i,
  status: /^(?:sc-status|status(?:_?code)?|http_?status|状态码|响应码|返回码)$/i,
  words:
    /^(?:level|severity|log_?level|log|message|msg|event|action|result|(?:日志|事件|操作|登录|请求|处理)?(?:级别|等级|内容|消息|类型|结果|描述|状态)|事件|操作|(?:防护|处置|响应)?动作)$/i,
} as const

type Column = keyof typeof named

interface Columns {
  readonly day?: number
  readonly time: number
  readonly source?: number
  readonly status?: number
  readonly words: readonly number[]
}

/** A column of times, and one that says who came or what happened; null when the header is no log's. */
function columnsOf(header: readonly string[]): Columns | null {
  const at = (column: Column): number | undefined => {
    const found = header.findIndex(cell => named[column].test(cell))
    return found < 0 ? undefined : found
  }
  const [day, source, status] = [at('day'), at('source'), at('status')]
  const time = at('time') ?? day
  const words = header.flatMap((cell, index) => (named.words.test(cell) ? [index] : []))
  if (time === undefined || (source === undefined && status === undefined && words.length === 0)) return null
  return {
    time,
    words,
    ...(day === undefined || day === time ? {} : { day }),
    ...(source === undefined ? {} : { source }),
    ...(status === undefined ? {} : { status }),
  }
}

function entryOf(cells: readonly string[], { day, time, source, status, words }: Columns, zoneless: 'utc' | 'shanghai'): LogEntry | null {
  const when = `${day === undefined ? '' : `${cells[day] ?? ''} `}${cells[time] ?? ''}`
  const ms = instantOf(when, zoneless)
  if (ms === null) return null
  const code = status === undefined ? '' : (cells[status] ?? '')
  const said = troubleOf(words.map(index => cells[index] ?? '').join(' '))
  const trouble = /^5\d\d$/.test(code) ? 'error' : /^(?:401|403|429)$/.test(code) ? 'refused' : said
  const from = source === undefined ? '' : (cells[source]?.split(',')[0]?.trim() ?? '')
  return { ms, source: from && from !== '-' ? from.slice(0, 64) : null, trouble }
}

/** As IIS and many proxies write it: the columns are named in a line of the log, times are UTC. */
function w3c(lines: readonly string[]): LogFormat | null {
  const header = lines.find(line => /^#Fields:/i.test(line))
  const columns = header && columnsOf(header.slice(8).trim().split(/\s+/))
  if (!columns) return null
  return { id: 'w3c', read: line => (line.startsWith('#') ? null : entryOf(line.trimEnd().split(' '), columns, 'utc')) }
}

/** quotes keep a separator inside */
const cellsOf = (line: string, separator: string): readonly string[] => {
  if (!line.includes('"')) return line.trimEnd().split(separator)
  const cells: string[] = ['']
  let quoted = false
  for (const letter of line.trimEnd()) {
    if (letter === '"') quoted = !quoted
    else if (letter === separator && !quoted) cells.push('')
    else cells[cells.length - 1] += letter
  }
  return cells
}

/** A table with a header, as consoles of clouds export it. */
function table([header = '']: readonly string[]): LogFormat | null {
  const separator = [',', '\t', ';', '|'].find(each => header.split(each).length > 1)
  const columns =
    separator &&
    columnsOf(
      cellsOf(header, separator).map(cell =>
        cell
          .replace(/^\ufeff/, '')
          .replaceAll('"', '')
          .trim(),
      ),
    )
  return columns ? { id: 'table', read: line => entryOf(cellsOf(line, separator), columns, 'shanghai') } : null
}

const asText = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** An object a line. */
function json([first = '']: readonly string[]): LogFormat | null {
  const opened = objectIn(first)
  const keys = opened ? Object.keys(opened) : []
  const columns = columnsOf(keys)
  if (!columns) return null
  const read = (line: string): LogEntry | null => {
    const object = objectIn(line)
    return object
      ? entryOf(
          keys.map(key => asText(object[key])),
          columns,
          'shanghai',
        )
      : null
  }
  return { id: 'json', read }
}

const deepest = 3

/** {"request":{"remote_ip":…}}: what stands within counts as if it stood beside. */
function flat(read: Readonly<Record<string, unknown>>, depth: number): Readonly<Record<string, unknown>> {
  const within = Object.values(read).flatMap(value =>
    depth > 0 && value !== null && typeof value === 'object' && !Array.isArray(value) ? [flat({ ...value }, depth - 1)] : [],
  )
  return Object.assign({}, ...within, read)
}

function objectIn(line: string): Readonly<Record<string, unknown>> | null {
  if (!/^\s*\{.*\}\s*$/.test(line)) return null
  try {
    return flat(JSON.parse(line), deepest)
  } catch {
    return null
  }
}

/** The format of a log whose first lines name its columns, or null. */
export const headedFormat = (lines: readonly string[]): LogFormat | null => w3c(lines) ?? json(lines) ?? table(lines)

const slowSince =
  /^# Time: (?:(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})|(\d{2})(\d{2})(\d{2}) {1,2}(\d{1,2}:\d{2}:\d{2}))/

/** Slow queries of a database: their times stand in lines that are notes elsewhere. Those of before 5.7 write 261001  3:12:00. */
export function slowQueries(lines: readonly string[]): LogFormat | null {
  if (!lines.some(line => slowSince.test(line)) || !lines.some(line => /^# Query_time:/.test(line))) return null
  const read = (line: string): LogEntry | null => {
    const [, year, month, day, time, zone = '', yy, mm, dd, clock = ''] = slowSince.exec(line) ?? []
    if (!year && !yy) return null
    const when = year ? `${year}-${month}-${day}T${time}${zone}` : `20${yy}-${mm}-${dd} ${clock.padStart(8, '0')}`
    const ms = instantOf(when, 'shanghai')
    return ms === null ? null : { ms, source: null, trouble: null }
  }
  return { id: 'plain', read }
}
