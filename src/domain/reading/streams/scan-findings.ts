import { nowhere, type ReadItem } from '../line.ts'
import { type Severity, severities } from './severities.ts'

/** more are counted, and no longer told apart */
const mostKeys = 2_000
const mostHosts = 100_000

export interface ScanFindings {
  host(name: string): void
  /** what a later scan is compared by */
  finding(key: string, severity: Severity, words: string, row?: number): void
  /** told by the scanner itself */
  status(fixed: boolean): void
  day(date: string, words: string): void
  items(tool: string | null): readonly ReadItem[]
}

/** Gathers what a vulnerability scan found, in bounded memory. */
export function scanFindings(today: string): ScanFindings {
  const hosts = new Set<string>()
  const keys = new Set<string>()
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 }
  let [fixed, open] = [0, 0]
  let date = ''
  let dateWords = ''
  let firstWords = ''
  let firstRow: number | undefined
  return {
    host: name => {
      if (hosts.size < mostHosts) hosts.add(hostOf(name))
    },
    finding(key, severity, words, row) {
      counts[severity] += 1
      if (keys.size <= mostKeys) keys.add(key)
      if (!firstWords) [firstWords, firstRow] = [words.slice(0, 160), row]
    },
    status(isFixed) {
      if (isFixed) fixed += 1
      else open += 1
    },
    day(found, words) {
      if (found > date && found <= today) [date, dateWords] = [found, words.slice(0, 160)]
    },
    items(tool) {
      // a file that is cut off before its first host says nothing of any
      if (hosts.size === 0) return []
      const item = (name: string, value: string, quote: string, more: Partial<ReadItem> = {}): ReadItem => ({
        name,
        value,
        quote: quote || value,
        page: 1,
        box: nowhere,
        confidence: 1,
        row: firstRow ?? 1,
        ...more,
      })
      const found = severities.reduce((sum, each) => sum + counts[each], 0)
      const told = fixed + open
      return [
        ...(date ? [item('scanDate', date, dateWords)] : []),
        ...(tool ? [item('scanTool', tool, tool)] : []),
        item('scanHosts', String(hosts.size), [...hosts].slice(0, 3).join(', ')),
        item('scanCounts', severities.map(each => counts[each]).join(' / '), firstWords, {
          raw: { counts: { ...counts }, found, keys: keys.size <= mostKeys ? [...keys] : null },
        }),
        ...(told > 0 ? [item('fixRate', `${rate(fixed, told)}%`, `${fixed} / ${told}`, { raw: rate(fixed, told) })] : []),
      ]
    },
  }
}

/** https://a.example.cn/login and a.example.cn:443 are one host */
const hostOf = (said: string): string =>
  /^(?:[a-z]{2,8}:\/\/)?([^\s/:]{1,255})(?::\d{1,5})?(?:\/.*)?$/i.exec(said)?.[1]?.toLowerCase() ?? said

/** percent with one decimal, rounded down: 79.96 is not 80 */
export const rate = (part: number, whole: number): number => Math.floor((1000 * part) / whole) / 10
