import { firstDayIn } from './first-day-in.ts'
import { scanFindings } from './scan-findings.ts'
import { type Severity, severityOf } from './severities.ts'
import type { TextSummary } from './summarise-nessus.ts'
import { decoded, xmlTags } from './xml-tags.ts'

export const isOpenVas = (head: string): boolean =>
  /<report[\s>]/.test(head) && /<(?:scan_start|results[\s>]|gmp|omp|nvt\s{1,9}oid=)/.test(head)

/** of a result; the first of each counts, what a result refers to says the same names again */
const parts: ReadonlySet<string> = new Set(['host', 'port', 'threat', 'severity', 'name'])
const days: ReadonlySet<string> = new Set(['scan_start', 'scan_end'])
const nameOf = (tag: string): string => /^<\/?([\w:-]{1,40})/.exec(tag)?.[1] ?? ''

/** A report of OpenVAS (Greenbone) in XML, from tag to tag as it arrives. What is only logged is no finding. */
export function summariseOpenVas(today: string): TextSummary {
  const found = scanFindings(today)
  let result: Record<string, string> | null = null
  /** results that a result refers to stand within it */
  let within = 0

  function finish({ host = '', port = '', threat = '', severity = '', name = '', oid = '' }: Readonly<Record<string, string>>): void {
    if (!host) return
    found.host(host)
    const grade = threat ? severityOf(threat) : byScore(Number(severity))
    if (grade) found.finding(`${host}|${port}|${oid || name}`, grade, `${host} ${name}`)
  }

  const { take } = xmlTags(
    (tag, words) => {
      const name = nameOf(tag)
      const closes = tag.startsWith('</')
      if (name === 'detection' && !tag.endsWith('/>')) within += closes ? -1 : 1
      if (within > 0) return
      if (days.has(name) && !closes) {
        const day = firstDayIn(words)
        if (day) found.day(day, words)
      } else if (name === 'result' && closes) {
        if (result) finish(result)
        result = null
      } else if (name === 'result') result = {}
      else if (result && name === 'nvt' && !closes) result.oid ??= /\soid="([^"]{1,100})"/.exec(tag)?.[1] ?? ''
      else if (result && parts.has(name) && !closes && words.trim()) result[name] ??= decoded(words).trim()
    },
    tag => {
      const name = nameOf(tag)
      return !tag.startsWith('</') && (parts.has(name) || days.has(name))
    },
  )
  return { take, items: () => found.items('OpenVAS') }
}

/** as CVSS grades its scores; 0 is information */
const byScore = (score: number): Severity | null =>
  score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : score > 0 ? 'low' : null
