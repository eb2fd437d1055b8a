import { nowhere, type ReadItem } from '../line.ts'
import { firstDayIn } from './first-day-in.ts'
import type { RowSummary } from './summarise-scan-table.ts'

const timeHeader = /^(?:[\u4e00-\u9fff]{0,4}(?:时间|日期)|time|date|timestamp|datetime|clock$)/i
const flowHeader =
  /带宽|流量|速率|bandwidth|traffic|throughput|bps|bit\/s|流入|流出|上行|下行|上传|下载|入方向|出方向|inbound|outbound|\brx|\btx|(?:bytes|octets)_?(?:in|out|sent|received)|(?:in|out)_?(?:bytes|octets)|net(?:work)?_?(?:in|out)|internet_?(?:in|out)|\b(?:received|transmitted|sent)\b/i
/** a table with a row for each of several measures, which one of its columns names */
const measureHeader = /^(?:metric(?: ?_?name)?|指标(?:名称)?|监控项(?:名称)?|item)$/i
const levelHeader = /^(?:value|last|max(?:imum)?|average|avg|mean|数值|值|监控值|最大值|峰值|平均值|均值)$/i
/** one line for each visit: a log */
const visitHeader = /(?:addr|(?<!独立)\bip$)|url|uri|request|method|agent|status|message|请求|状态码/i
/** gigabits a second for one */
const units: readonly (readonly [RegExp, number])[] = [
  [/(?<![a-z])(?:gbps|gbit\/s|gb\/s)\b/i, 1],
  [/(?<![a-z])(?:mbps|mbit\/s|mb\/s)\b/i, 1e-3],
  [/(?<![a-z])(?:kbps|kbit\/s|kb\/s)\b/i, 1e-6],
  [/(?<![a-z])(?:bps|bit\/s|bits\/s)\b/i, 1e-9],
]
const bytes: readonly (readonly [RegExp, number])[] = [
  [/GB\/s|GiB\/s|GBytes\/s/, 8],
  [/MB\/s|MiB\/s/, 8e-3],
  [/[Kk]B\/s|KiB\/s/, 8e-6],
  [/\bB\/s|bytes\/s/i, 8e-9],
]
/** so much in all, of a day or a month: no level */
const volume = /[KMGTP]i?B(?:ytes?)?\s*\)?$|\(volume\)$/i
const mostDays = 4_000
/** a usual level needs a week */
const leastDays = 7

const gigabits = (text: string): number | null =>
  bytes.find(([unit]) => unit.test(text))?.[1] ?? units.find(([unit]) => unit.test(text))?.[1] ?? null

export interface TrafficColumns {
  readonly time: number
  readonly flows: readonly { readonly at: number; readonly gigabits: number | null }[]
  /** which one names what a row measures, where one does */
  readonly measure?: number
}

/** A column of times and at least one of traffic; null when the table is none. */
export function trafficColumns(header: readonly string[]): TrafficColumns | null {
  const time = header.findIndex(cell => timeHeader.test(cell.trim()))
  const flows = header.flatMap((cell, at) =>
    at !== time && flowHeader.test(cell) && !volume.test(cell.trim()) ? [{ at, gigabits: gigabits(cell) }] : [],
  )
  const isLog = header.some(cell => visitHeader.test(cell.trim()))
  const measure = header.findIndex(cell => measureHeader.test(cell.trim()))
  const levels = header.flatMap((cell, at) => (levelHeader.test(cell.trim()) ? [{ at, gigabits: null }] : []))
  if (time >= 0 && measure >= 0 && levels.length > 0 && flows.length === 0 && !isLog) return { time, flows: levels, measure }
  return time >= 0 && flows.length > 0 && !isLog ? { time, flows } : null
}

interface Day {
  sum: number
  count: number
}

/**
 * A series of traffic, row by row: its peak, and how far a day departs from the usual. The usual level is the median of the daily means; the articles that ask
 * for it name no baseline, so ours is said with the value.
 */
export function summariseTraffic({ time, flows, measure }: TrafficColumns): RowSummary {
  const days = new Map<string, Day>()
  let peak = { level: Number.NEGATIVE_INFINITY, row: 1, words: '' }
  let unitKnown = true
  return {
    take(cells, row) {
      const day = firstDayIn(cells[time] ?? '')
      const measured = measure === undefined ? '' : (cells[measure] ?? '')
      if (measure !== undefined && !flowHeader.test(measured)) return
      const levels = flows.flatMap(({ at, gigabits: unit }) => {
        const cell = cells[at]?.trim() ?? ''
        const number = /^[\d,]*\.?\d+(?:e[+-]?\d{1,2})?/i.exec(cell)?.[0]
        if (number === undefined) return []
        if (volume.test(cell)) return []
        const own = unit ?? gigabits(cell) ?? gigabits(measured)
        if (own === null) unitKnown = false
        const value = Number(number.replaceAll(',', '')) * (own ?? 1)
        return Number.isFinite(value) && value >= 0 ? [value] : []
      })
      if (!day || levels.length === 0) return
      // a line carries both ways at once: the fuller one counts
      const level = Math.max(...levels)
      if (level > peak.level) peak = { level, row, words: cells.join(', ').slice(0, 160) }
      const known = days.get(day)
      if (known) {
        known.sum += level
        known.count += 1
      } else if (days.size < mostDays) days.set(day, { sum: level, count: 1 })
    },
    items() {
      if (days.size === 0) return []
      const item = (name: string, value: string, quote: string, more: Partial<ReadItem> = {}): ReadItem => ({
        name,
        value,
        quote: quote || value,
        page: 1,
        box: nowhere,
        confidence: 1,
        row: peak.row,
        ...more,
      })
      const inOrder = [...days.keys()].sort()
      const period = `${inOrder[0]} – ${inOrder.at(-1)}`
      const deviation = deviationOf(days)
      return [
        item('trafficPeriod', period, period),
        unitKnown
          ? item('trafficPeak', `${rounded(peak.level)} Gbps`, peak.words, { raw: rounded(peak.level) })
          : item('trafficPeakUnknown', String(rounded(peak.level)), peak.words),
        ...(deviation ? [item('trafficDeviation', `${deviation.percent}%`, deviation.words, { raw: deviation.percent })] : []),
      ]
    },
  }
}

/** The day that departs most from the median day, with its sign. */
function deviationOf(days: ReadonlyMap<string, Day>): { readonly percent: number; readonly words: string } | null {
  const means = [...days].map(([day, { sum, count }]) => ({ day, mean: sum / count })).toSorted((a, b) => a.mean - b.mean)
  const half = means.length >> 1
  const median = means.length % 2 ? (means[half]?.mean ?? 0) : ((means[half - 1]?.mean ?? 0) + (means[half]?.mean ?? 0)) / 2
  if (means.length < leastDays || median <= 0) return null
  const [lowest, highest] = [means[0], means.at(-1)]
  const farthest = lowest && highest && median - lowest.mean > highest.mean - median ? lowest : highest
  if (!farthest) return null
  const percent = Math.round((1000 * (farthest.mean - median)) / median) / 10
  return { percent, words: `${farthest.day}: ${rounded(farthest.mean)}; median of ${means.length} days: ${rounded(median)}` }
}

const rounded = (value: number): number => Number(value.toPrecision(4))
