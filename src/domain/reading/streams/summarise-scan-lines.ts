import { firstDayIn } from './first-day-in.ts'
import { scanFindings } from './scan-findings.ts'
import { severityOf } from './severities.ts'
import type { LineSummary } from './summarise-log.ts'

interface Finding {
  readonly host: string
  readonly what: string
  readonly severity: string
  readonly at: string
}

const words = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 500) : '')
const grade = /^(?:critical|high|medium|low|info(?:rmational)?|unknown)$/i

/** One object of a scanner that writes a finding a line: what was checked, where, and how bad it is. */
function findingIn(line: string): Finding | null {
  if (!/^\s*\{.*\}\s*$/.test(line)) return null
  try {
    const read: Readonly<Record<string, unknown>> = JSON.parse(line)
    const { info } = read
    const about: Readonly<Record<string, unknown>> = info !== null && typeof info === 'object' ? { ...info } : {}
    const what = words(read['template-id'] ?? read.template_id ?? read.plugin_id ?? read.vulnerability_id ?? read.cve)
    const severity = words(read.severity ?? about.severity)
    const host = words(read.host ?? read.ip ?? read.target)
    return what && host && grade.test(severity) ? { host, what, severity, at: words(read.timestamp ?? read.time ?? read.date) } : null
  } catch {
    return null
  }
}

/** Whether each of the first lines is a finding. */
export function areFindings(lines: readonly string[]): boolean {
  const filled = lines.filter(line => line.trim() !== '')
  return filled.length > 0 && filled.every(line => findingIn(line) !== null)
}

/** The findings of a scanner as JSON, one a line. */
export function summariseScanLines(today: string): LineSummary {
  const found = scanFindings(today)
  return {
    take(line) {
      const read = findingIn(line)
      if (!read) return
      found.host(read.host)
      const day = firstDayIn(read.at)
      if (day) found.day(day, read.at)
      const severity = severityOf(read.severity)
      if (severity) found.finding(`${read.host}|${read.what}`, severity, `${read.host} ${read.what}`)
    },
    items: () => found.items(null),
  }
}
