import { instantOf } from './instant-of.ts'

/** What one line of a log says. `ms` is an instant; null where the line belongs to the one before it. */
export interface LogEntry {
  readonly ms: number
  /** an address, else a program */
  readonly source: string | null
  readonly trouble: 'error' | 'refused' | null
}

export interface LogFormat {
  readonly id: 'access' | 'webError' | 'syslog' | 'windows' | 'plain' | 'w3c' | 'table' | 'json'
  /** `today` tells the year of a line that names none */
  readonly read: (line: string, today: string) => LogEntry | null
}

const hour = 3_600_000
/** a log without a zone is written on clocks of Shanghai */
const shanghai = 8 * hour
const months: Readonly<Record<string, number>> = {
  Jan: 0,
  Feb: 1,
  Mar: 2,
  Apr: 3,
  May: 4,
  Jun: 5,
  Jul: 6,
  Aug: 7,
  Sep: 8,
  Oct: 9,
  Nov: 10,
  Dec: 11,
}

const zoneMs = (zone: string | undefined): number => {
  if (zone === undefined) return shanghai
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * 60_000) : 0
}

const access =
  /^(?:[\w.-]{1,100}:\d{1,5} )?(\S{1,64}) \S{1,200} [^[]{0,200}\[(\d{2})\/(\w{3})\/(\d{4}):(\d{2}):(\d{2}):(\d{2}) ([+-]\d{4})\] "(?:[^"\\]|\\.){0,16000}" (\d{3}) /

function readAccess(line: string): LogEntry | null {
  const found = access.exec(line)
  const month = months[found?.[3] ?? '']
  if (!found || month === undefined) return null
  const [, source = '', day, , year, hours, minutes, seconds, zone, status = ''] = found
  const ms = Date.UTC(Number(year), month, Number(day), Number(hours), Number(minutes), Number(seconds)) - zoneMs(zone)
  return { ms, source, trouble: status[0] === '5' ? 'error' : status === '401' || status === '403' || status === '429' ? 'refused' : null }
}

const webError = /^(\d{4})\/(\d{2})\/(\d{2}) (\d{2}):(\d{2}):(\d{2}) \[(\w{3,8})\] /

function readWebError(line: string): LogEntry | null {
  const [, year, month, day, hours, minutes, seconds, level = ''] = webError.exec(line) ?? []
  if (!year) return null
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hours), Number(minutes), Number(seconds)) - shanghai
  return { ms, source: /\bclient: ([\da-fA-F.:]{3,45})/.exec(line)?.[1] ?? null, trouble: isError.test(level) ? 'error' : null }
}

const apacheError = /^\[\w{3} (\w{3}) (\d{2}) (\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})? (\d{4})\] \[(?:[\w-]{0,40}:)?(\w{3,8})\]/

function readApacheError(line: string): LogEntry | null {
  const [, name = '', day, hours, minutes, seconds, year, level = ''] = apacheError.exec(line) ?? []
  const month = months[name]
  if (!year || month === undefined) return null
  const ms = Date.UTC(Number(year), month, Number(day), Number(hours), Number(minutes), Number(seconds)) - shanghai
  return {
    ms,
    source: /\[client ([\d.]{7,15}|\[?[\da-fA-F:]{3,45}\]?)(?::\d{1,5})?\]/.exec(line)?.[1] ?? null,
    trouble: isError.test(level) ? 'error' : null,
  }
}

const isError = /\b(?:error|err|crit|critical|alert|emerg|emergency|fatal|panic|severe)\b|错误|异常|崩溃/i
const isRefused =
  /\b(?:failed|failure|(?:policy)?den(?:ied|y)|refused|invalid user|unauthorized|block(?:ed)?|drop(?:ped)?|reject(?:ed)?)\b|失败|拒绝|禁止|拦截/i
const address = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/

export const troubleOf = (text: string): LogEntry['trouble'] => (isRefused.test(text) ? 'refused' : isError.test(text) ? 'error' : null)

const bsd = /^(?:<\d{1,3}>)?(\w{3}) {1,2}(\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (\S{1,255}) ([^\s:[]{1,64})(?:\[\d+\])?: /
const rfc5424 =
  /^(?:<\d{1,3}>1 )?(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2}) (\S{1,255}) ([^\s:[]{1,64})(?:\[\d+\])?[: ]/

function readSyslog(line: string, today: string): LogEntry | null {
  const old = bsd.exec(line)
  const month = months[old?.[1] ?? '']
  if (old && month !== undefined) {
    const [, , day = '', hours, minutes, seconds, , program = ''] = old
    const date = `${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
    // the line names no year: the last one in which its day had come
    const year = Number(today.slice(0, 4)) - (date > today.slice(5) ? 1 : 0)
    const ms = Date.UTC(year, month, Number(day), Number(hours), Number(minutes), Number(seconds)) - shanghai
    // %%01SEC/4/POLICYDENY: a firewall says it before the colon
    return { ms, source: address.exec(line)?.[0] ?? program, trouble: troubleOf(`${program} ${line.slice(old[0].length)}`) }
  }
  const found = rfc5424.exec(line)
  if (!found) return null
  const [all, year, mm, day, hours, minutes, seconds, zone, , program = ''] = found
  const ms = Date.UTC(Number(year), Number(mm) - 1, Number(day), Number(hours), Number(minutes), Number(seconds)) - zoneMs(zone)
  return { ms, source: address.exec(line)?.[0] ?? program, trouble: troubleOf(`${program} ${line.slice(all.length)}`) }
}

const levels = '信息|警告|错误|严重|关键|详细|审核成功|审核失败|Information|Warning|Error|Critical|Verbose|Audit Success|Audit Failure'
const windows = new RegExp(
  `^"?(${levels})"?,"?(\\d{1,4})[/-](\\d{1,2})[/-](\\d{1,4}) (\\d{1,2}):(\\d{2}):(\\d{2})(?: ([AP]M))?"?,"?([^,"]{1,200})"?,"?(\\d{1,6})"?`,
)

/** somebody was not let in: the list names them as information */
const refusedEvents: ReadonlySet<string> = new Set(['4625', '4771', '4776'])

/** As the event viewer of Windows saves them; the lines of a message belong to the event before them. */
function readWindows(line: string): LogEntry | null {
  const found = windows.exec(line)
  if (!found) return null
  const [, level = '', a = '', b = '', c = '', hours, minutes, seconds, half, source = '', id = ''] = found
  const [year, month, day] = a.length === 4 ? [a, b, c] : [c, a, b]
  const clock = (Number(hours) % (half ? 12 : 24)) + (half === 'PM' ? 12 : 0)
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day), clock, Number(minutes), Number(seconds)) - shanghai
  const trouble = /错误|严重|关键|Error|Critical/.test(level)
    ? 'error'
    : /审核失败|Audit Failure/.test(level) || refusedEvents.has(id)
      ? 'refused'
      : null
  return { ms, source, trouble }
}

/** and of a firewall: date=2026-08-01 time=00:00:12 */
const plain =
  /^(?:<\d{1,3}>|\[|date="?)?(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ]|"? time="?)(\d{2}):(\d{2}):(\d{2})(?:[.,]\d{1,9})?(Z|[+-]\d{2}:?\d{2})?["\]]?[\s|,]/
/** of Tomcat: 01-Oct-2026 11:01:22.918 SEVERE; of PHP: [01-Oct-2026 11:01:22 Asia/Shanghai]; of Redis: 12:M 01 Oct 2026 11:01:22.918 */
const dayFirst =
  /^(?:\[|\d{1,9}:[A-Z] )?(\d{2})[- ](\w{3})[- ](\d{4}) (\d{2}):(\d{2}):(\d{2})(?:[.,]\d{1,9})?(?: Asia\/[A-Z][a-z]{2,15}\])? /
/** of a web server whose lines begin with their time */
const timeFirst = /^\[(\d{2}\/\w{3}\/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4})\] /
/** of Linux: seconds since 1970 */
const audited = /^type=\w{1,40} msg=audit\((\d{10})\.\d{3}:\d{1,12}\)/

function readPlain(line: string): LogEntry | null {
  const [head = '', since] = audited.exec(line) ?? []
  if (since) return { ms: Number(since) * 1000, source: address.exec(line)?.[0] ?? null, trouble: troubleOf(line.slice(head.length)) }
  const [began = '', dayOfMonth, name = '', ofYear, h, m, s] = dayFirst.exec(line) ?? []
  const month_ = months[name]
  if (began && month_ !== undefined)
    return {
      ms: Date.UTC(Number(ofYear), month_, Number(dayOfMonth), Number(h), Number(m), Number(s)) - shanghai,
      source: address.exec(line)?.[0] ?? null,
      trouble: troubleOf(line.slice(began.length)),
    }
  const [first = '', when = ''] = timeFirst.exec(line) ?? []
  const instant = first ? instantOf(when, 'shanghai') : null
  if (instant !== null) {
    const [, status = ''] = /" ([1-5]\d\d)(?= |$)/.exec(line) ?? []
    const trouble = status[0] === '5' ? 'error' : /^(?:401|403|429)$/.test(status) ? 'refused' : null
    return { ms: instant, source: address.exec(line)?.[0] ?? null, trouble }
  }
  const found = plain.exec(line)
  if (!found) return null
  const [all, year, month, day, hours, minutes, seconds, zone] = found
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hours), Number(minutes), Number(seconds)) - zoneMs(zone)
  return { ms, source: address.exec(line)?.[0] ?? null, trouble: troubleOf(line.slice(all.length)) }
}

/** The more telling come first. */
export const logFormats: readonly LogFormat[] = [
  { id: 'access', read: readAccess },
  { id: 'webError', read: readWebError },
  { id: 'webError', read: readApacheError },
  { id: 'windows', read: readWindows },
  { id: 'syslog', read: readSyslog },
  { id: 'plain', read: readPlain },
]
