import type { FieldDefinition } from '../../fields/definition.ts'
import { roundTo } from '../../fields/read-chinese-number.ts'
import type { Hearing, Reading, Region } from '../hearing.ts'
import { wordsOf } from '../hearing.ts'
import type { QuantitySpan, Unit } from '../spans/span.ts'

type Factors = Readonly<Partial<Record<Unit, number>>>

/** What a figure in some unit is worth in the unit of the field. One month is 30 days, one year 12 months or 365 days. */
const factors: Readonly<Record<string, Factors>> = {
  CNY: { '': 1, CNY: 1 },
  persons: { '': 1, person: 1, other: 1, piece: 1 },
  months: { '': 1, year: 12, quarter: 3, month: 1, week: 7 / 30, day: 1 / 30 },
  days: { '': 1, year: 365, quarter: 90, month: 30, week: 7, day: 1 },
  hours: { '': 1, hour: 1, minute: 1 / 60, second: 1 / 3600, day: 24, week: 168 },
  GB: { '': 1, GB: 1, G: 1, TB: 1024, MB: 1 / 1024, M: 1 / 1024 },
  Gbps: { Gbps: 1, G: 1, Mbps: 1 / 1000, M: 1 / 1000, Kbps: 1 / 1_000_000 },
  ms: { '': 1, ms: 1, us: 1 / 1000, second: 1000 },
  percent: { '': 1, percent: 1 },
  count: { '': 1, piece: 1, other: 1, level: 1 },
}

/** The figure in the unit of the field, or undefined when it counts something else. */
export function convert(
  span: QuantitySpan,
  field: FieldDefinition,
): { readonly value: number; readonly low: number; readonly high: number } | undefined {
  const factor = factors[field.unit ?? 'count']?.[span.unit]
  if (factor === undefined) return undefined
  // half a year of days is 180, as six months are
  const worth = field.unit === 'days' && span.unit === 'year' && span.value % 1 !== 0 ? 360 : factor
  const places = field.unit === 'months' ? 2 : 6
  const scale = (value: number): number => roundTo(value * worth, places)
  return { value: scale(span.value), low: scale(span.low), high: scale(span.high) }
}

const bareUnits: ReadonlySet<Unit> = new Set(['', 'other', 'piece', 'G', 'M'])

/** How well a figure's own unit fits the field: 1 its own kind, 0.5 a bare figure. */
export const fitOf = (span: QuantitySpan, field: FieldDefinition): number => {
  if (convert(span, field) === undefined) return 0
  return bareUnits.has(span.unit) && !(field.unit === undefined && span.unit === 'piece') ? 0.5 : 1
}

/** 负的三毫秒, 比平时低了 10%, down by 5: the sign stands in words before the figure. */
const below =
  /(?:降|跌|(?<!至|最|不)少|(?<!正)负|减|(?<!最)低|掉|缩|minus|negative|down(?: by)?|below)(?:的|了|少|低|掉|下|差不多|大概|大约|约|有|是|:|\s){0,12}$/

/** yuan a year below which a bare figure is rather one of 万元 */
const leastIncome = 3000

/** 又续了一年,加起来是24个月: the sum is what is meant */
const summedUp = /^[^。;]{0,16}(?:加起来|合起来|总共|一共|合计|累计)(?:就|现在|就是|是|有|:|\s){0,3}$/

/** A figure for the field; inexact near a threshold it must be asked back, otherwise shown. */
export function readFigure(span: QuantitySpan, field: FieldDefinition, hearing: Hearing): Reading | undefined {
  const amount = convert(span, field)
  if (!amount) return undefined
  const { start, end } = span
  // 3楼 counts nothing
  if (/[楼层栋幢室]$/.test(hearing.text.slice(start, end))) return undefined
  const isPartOf = (sum: Hearing['spans'][number]): boolean =>
    sum.kind === 'quantity' && sum.start > end && convert(sum, field) !== undefined && summedUp.test(hearing.text.slice(end, sum.start))
  if (hearing.spans.some(isPartOf)) return undefined
  // 前端后端各一台: how many there are of them in all was not said
  if (/各(?:自|有|放|买|是)?$/.test(hearing.text.slice(Math.max(0, start - 3), start)) && field.unit === undefined)
    return { kind: 'clarify', why: 'number', start, end, options: [amount.value] }
  // 高危修完了,中危修了一半: what share that is of all was not said
  if (field.key === 'vulnFixRatePct' && new Set(hearing.text.match(grade)).size > 1 && span.unit === 'percent')
    return { kind: 'clarify', why: 'number', start, end, options: [amount.value] }
  if (span.exactness === 'range') return { kind: 'clarify', why: 'number', start, end, options: [amount.low, amount.high] }
  const { thresholds = [] } = wordsOf(hearing, field.key)
  const near = thresholds.some(edge => amount.value !== 0 && Math.abs(amount.value - edge) <= edge * 0.25)
  const ahead = hearing.text.slice(Math.max(0, start - 8), start)
  // 不少于180天: it is enough, whatever it is
  const enough = span.exactness === 'bound' && atLeast.test(ahead) && thresholds.every(edge => amount.value >= edge)
  if (span.exactness !== 'exact' && near && !enough) return { kind: 'clarify', why: 'number', start, end, options: [amount.value] }
  const sign =
    /Deviation|Offset/.test(field.key) && amount.value > 0 && below.test(hearing.text.slice(Math.max(0, start - 10), start)) ? -1 : 1
  // 0.85 of a hundred: rather a share than less than one percent
  if (field.unit === 'percent' && span.unit === '' && !Number.isInteger(span.value) && span.value > 0 && span.value < 1)
    return { kind: 'value', raw: sign * roundTo(span.value * 100, 6), start, end, confidence: 0.7, doubt: 'fraction', purity: 1 }
  // 50, where a year's income is asked for: of what, 元 or 万元, was not said
  if (field.unit === 'CNY' && span.unit === '' && amount.value > 0 && amount.value < leastIncome)
    return { kind: 'value', raw: amount.value, start, end, confidence: 0.6, doubt: 'unlabelled', purity: 1 }
  // free -m 显示 32768: no machine of theirs has as many gigabytes
  if (field.key === 'memoryCapacityGb' && span.unit === '' && amount.value > mostMemory)
    return { kind: 'value', raw: amount.value, start, end, confidence: 0.6, doubt: 'unlabelled', purity: 1 }
  const shaky = span.exactness === 'more' || span.exactness === 'bound'
  return {
    kind: 'value',
    raw: sign * amount.value,
    start,
    end,
    confidence: shaky ? 0.7 : span.exactness === 'about' ? 0.8 : 0.93,
    ...(shaky ? { doubt: 'approximate' } : {}),
    purity: 1,
  }
}

/** in GB */
const mostMemory = 4096

const atLeast = /(?:不(?:少|低|短)于|至少|起码|最少|at least|no less than|minimum(?: of)?|a minimum of)\s?(?:有|是|保留|留|存)?\s?$/

const found = /(?:扫|查|发现|检测|找)(?:出|到|了)*/
const ofWhich = new RegExp(`${found.source}|修|补|里(?:面)?|其中|\\/|共`)

/** 扫出10个修了9个: what was fixed of what was found. */
export function readFixRate(region: Region, hearing: Hearing): Reading | undefined {
  const text = hearing.text.slice(region.start, region.end)
  const figures = hearing.spans.filter(
    span =>
      span.kind === 'quantity' &&
      span.start >= region.start &&
      span.end <= region.end &&
      span.unit !== 'percent' &&
      span.exactness === 'exact',
  )
  const [first, second] = figures
  const graded = readGraded(figures, text, region.start)
  if (graded !== undefined) return { kind: 'value', raw: graded, ...region, confidence: 0.7, doubt: 'sum', purity: 1 }
  const value = (raw: number): Reading => ({ kind: 'value', raw, start: region.start, end: region.end, confidence: 0.85, purity: 1 })
  if (
    first?.kind === 'quantity' &&
    second?.kind === 'quantity' &&
    figures.length === 2 &&
    second.start - first.end <= 12 &&
    ofWhich.test(hearing.text.slice(Math.max(region.start, first.start - 8), Math.min(region.end, second.end + 6)))
  ) {
    const [total, said] = first.value >= second.value ? [first.value, second.value] : [second.value, first.value]
    // 10个里头还剩1个: what is left is not fixed
    const between = hearing.text.slice(first.end, Math.min(region.end, second.end + 6))
    const fixed = /剩|还有|没修|没补|未修|没处理|没弄|没好/.test(between) ? total - said : said
    if (total > 0) return value(roundTo((fixed / total) * 100, 6))
  }
  // 共发现25项,已修复22项,剩3项排期: each figure with what it counts
  if (figures.length > 2) {
    const ahead = (span: Region): string => hearing.text.slice(Math.max(region.start, span.start - 8), span.start)
    const [total] = figures.filter(span => /(?:共|总|发现|扫出|检出|查出|扫到|报了?)[^,。\d]{0,6}$/.test(ahead(span)))
    const [fixed] = figures.filter(span => /(?<!没|未|待)(?:修|补|整改|处理|解决|关闭|搞定)[^,。\d]{0,4}$/.test(ahead(span)))
    if (total?.kind === 'quantity' && fixed?.kind === 'quantity' && fixed !== total && total.value >= fixed.value && total.value > 0)
      return value(roundTo((fixed.value / total.value) * 100, 6))
  }
  if (/(?:全|都|全部|所有)(?:都|部)?(?:已经)?(?:修|补|处理|解决|搞定)(?:复|了|好|完)+/.test(text) && !/没|不/.test(text)) {
    // 高危的都修了: the others were not told of
    if (/高危|严重|中危|紧急|重要的/.test(text) && !/低危|其[他它余]/.test(text)) return { kind: 'clarify', why: 'number', ...region }
    return /基本|差不多|几乎|大部分|大多|大概|应该/.test(text)
      ? { kind: 'value', raw: 100, start: region.start, end: region.end, confidence: 0.7, doubt: 'approximate', purity: 1 }
      : value(100)
  }
  if (/(?:一个|都|全)(?:都|也)?没(?:有)?修/.test(text)) return value(0)
  if (/(?:修|补)(?:了|复了)?(?:一半|大概一半)/.test(text))
    return { kind: 'value', raw: 50, start: region.start, end: region.end, confidence: 0.7, doubt: 'approximate', purity: 1 }
  return undefined
}

const grade = /严重|高危|中危|低危|critical|high|medium|low/g
const leadsOn = /(?:还有|还剩|剩下?|另外)$/
const undone = /没|未|剩|还有|待|不管|留着/
const done = /修|补|处理|解决|搞定|整改|关闭|弄好/

/** 四个高危都修了,还有两个中危没弄: what was fixed of all grades together, where each one has a figure and a word on it. */
function readGraded(figures: readonly Region[], text: string, from: number): number | undefined {
  if (new Set(text.match(grade)).size < 2 || figures.length < 2) return undefined
  let fixed = 0
  let total = 0
  // 高危2个中危5个都修了: what is said of the last one holds for those before it that nothing is said of
  let isFixed: boolean | undefined
  for (const [index, span] of [...figures.entries()].reverse()) {
    if (!('value' in span) || typeof span.value !== 'number') return undefined
    const until = (figures[index + 1]?.start ?? from + text.length) - from
    const clause = text.slice(span.start - from, until).replace(leadsOn, '')
    isFixed = undone.test(clause) ? false : done.test(clause) ? true : isFixed
    if (isFixed === undefined) return undefined
    total += span.value
    if (isFixed) fixed += span.value
  }
  return total === 0 ? undefined : roundTo((fixed / total) * 100, 2)
}
