import { toDate } from '../../fields/calendar.ts'
import type { ReadItem } from '../line.ts'
import { scanFindings } from './scan-findings.ts'
import { severityOfNumber } from './severities.ts'
import { decoded, xmlTags } from './xml-tags.ts'

export interface TextSummary {
  take(text: string): void
  items(): readonly ReadItem[]
}

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

  const { take } = xmlTags(
    (text, words) => {
      tag(text)
      if (element) takeElement(decoded(words).trim())
      const day = wanted ? dayOf(words) : null
      if (day) found.day(day, words)
    },
    text => text.startsWith('<tag') || elements.has(text.slice(1, -1)),
  )
  return { take, items: () => found.items('Nessus') }
}

/** Fri Nov 20 09:00:00 2026 */
function dayOf(text: string): string | null {
  const [, month = '', day, year] = /^\w{3} (\w{3}) {1,2}(\d{1,2}) \d{2}:\d{2}:\d{2} (\d{4})/.exec(text.trim()) ?? []
  const index = months.indexOf(month)
  return year && index >= 0 ? toDate(Number(year), index + 1, Number(day)) : null
}
