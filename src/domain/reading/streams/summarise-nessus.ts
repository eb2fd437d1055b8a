import { toDate } from '../../fields/calendar.ts'
import type { ReadItem } from '../line.ts'
import { scanFindings } from './scan-findings.ts'
import { severityOfNumber } from './severities.ts'

export interface TextSummary {
  take(text: string): void
  items(): readonly ReadItem[]
}

/** no tag that counts is longer */
const longestTag = 16 * 1024
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decoded = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** of a report of before 2010: what later became attributes */
const elements: ReadonlySet<string> = new Set(['HostName', 'startTime', 'stopTime', 'port', 'severity', 'pluginID', 'pluginName'])

export const isNessus = (head: string): boolean => /<NessusClientData(?:_v2)?[\s>]/.test(head)

/**
 * A report of Nessus in XML, from tag to tag as it arrives: nothing is built, no entity is unfolded, what is not known is passed over. Plugins of
 * severity 0 are information, not findings.
 */
export function summariseNessus(today: string): TextSummary {
  const found = scanFindings(today)
  let pending = ''
  let host = ''
  let wanted = false
  /** of the first format, which wrote elements: an item as far as it was read */
  let old: Record<string, string> = {}
  let element = ''

  function tag(text: string): void {
    const name = /^<([\w:-]{1,40})/.exec(text)?.[1]
    const attribute = (key: string): string => decoded(new RegExp(`\\s${key}\\s*=\\s*"([^"]{0,500})"`).exec(text)?.[1] ?? '')
    wanted = false
    element = name && elements.has(name) ? name : ''
    if (name === 'ReportHost') {
      host = attribute('name')
      if (host) found.host(host)
    } else if (name === undefined && text === '</ReportItem>') {
      const { severity = '', pluginID = '', port = '', pluginName = '' } = old
      const grade = severityOfNumber(severity ? Number(severity) : 0)
      if (grade) found.finding(`${host}|${port}|${pluginID}`, grade, `${host} ${pluginID} ${pluginName}`)
      old = {}
    } else if (name === 'tag') wanted = /HOST_(?:END|START)$/.test(attribute('name'))
    else if (name === 'ReportItem') {
      const severity = severityOfNumber(Number(attribute('severity')))
      const plugin = attribute('pluginID')
      if (severity) found.finding(`${host}|${attribute('port')}|${plugin}`, severity, `${host} ${plugin} ${attribute('pluginName')}`)
    }
  }

  function takeElement(said: string): void {
    if (element === 'HostName' && said) {
      host = said
      found.host(host)
    } else if (element === 'startTime' || element === 'stopTime') {
      const day = dayOf(said)
      if (day) found.day(day, said)
    } else old[element] = said
  }

  return {
    take(text) {
      pending += text
      let at = 0
      for (;;) {
        const start = pending.indexOf('<', at)
        if (start < 0) {
          at = pending.length
          break
        }
        const end = endOfTag(pending, start)
        if (end < 0) {
          // what never ends is no tag
          at = pending.length - start > longestTag ? pending.length : start
          break
        }
        const one = pending.slice(start, end)
        const next = pending.indexOf('<', end)
        if ((one.startsWith('<tag') || elements.has(one.slice(1, -1))) && next < 0 && pending.length - end < 200) {
          at = start
          break
        }
        tag(one)
        if (element) takeElement(decoded(pending.slice(end, next < 0 ? end + 200 : next)).trim())
        if (wanted) {
          const words = pending.slice(end, next < 0 ? end + 100 : next)
          const day = dayOf(words)
          if (day) found.day(day, words)
        }
        at = end
      }
      pending = pending.slice(at)
    },
    items: () => found.items('Nessus'),
  }
}

/** A > inside quotes ends nothing. */
function endOfTag(text: string, start: number): number {
  let quote = ''
  for (let at = start + 1; at < text.length && at - start <= longestTag; at += 1) {
    const char = text[at]
    if (quote) {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '>') return at + 1
  }
  return -1
}

/** Fri Nov 20 09:00:00 2026 */
function dayOf(text: string): string | null {
  const [, month = '', day, year] = /^\w{3} (\w{3}) {1,2}(\d{1,2}) \d{2}:\d{2}:\d{2} (\d{4})/.exec(text.trim()) ?? []
  const index = months.indexOf(month)
  return year && index >= 0 ? toDate(Number(year), index + 1, Number(day)) : null
}
