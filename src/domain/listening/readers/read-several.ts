import type { FieldDefinition } from '../../fields/definition.ts'
import { roundTo } from '../../fields/read-chinese-number.ts'
import type { Hearing, Reading, Region } from '../hearing.ts'
import type { QuantitySpan } from '../spans/span.ts'
import { convert, fitOf } from './read-number.ts'

const total =
  /(?:一共|总共|总计|共计|合计|加起来|加一起|合起来|合在一起|总的|拢共|统共|全部|总数|(?:全|一|整)年[^,。]{0,3}下来|算下来|加总|去重(?:以后|之后|后)?|(?<![^\s,。;])共|in total|altogether)(?:是|有|就|算|大概|约|\s)*$/
const totalBehind = /^(?:\s?(?:in total|altogether)|总共|一共)/
const formerly = /原来|早先|早前|早些时候|以前|之前|本来|原先|最早|最初|刚开始|一开始|当初|起初|去年|上个月|used to|before/
const nowadays = /(?:现在|目前|如今|眼下|现有|后来|改成|改为|换成|变成|还剩|剩下?|只剩|now)[^,。;]{0,12}$/
/** 大约半年多,具体设的是200天: the one that is said exactly */
const exactly =
  /(?:具体|准确|确切|精确|实际(?:上)?|正好|刚好|设(?:置|定)?的?(?:是|成|为)|配(?:置)?的?(?:是|成)|to be exact|exactly)[^,。;\d]{0,8}$/
/** 一台不够用,开了三台 */
const tooFew = /^[^,。;\d]{0,4}(?:不够|不行|太少|太小|扛不住|撑不住|带不动|跑不动|顶不住)/
/** 砍掉一台, 退租了两台: so many are there no longer */
export const takenAway =
  /(?:退|停|关|撤|下线|下架|报废|淘汰|(?<![至最不缺])少|砍|裁|拆|送人|到期|不用|卖(?=掉|了|过))(?:租|订|用|机)?(?:掉|了|过|去)*$|(?:got rid of|cancelled|dropped|removed|sold)\s?$/
/** 三台,打算加到五台: what is still to come is no part */
const planned = /打算|准备|计划|以后|将来|明年|考虑|(?:加|扩|增|升|涨)(?:容|加)?到|如果|要是/
const joint = /^[^,。;]{0,10}?(?:加上?|外加|再加|还有|另外|以及|和|跟|\+|、|,|and|plus)[^,。;]{0,10}$/

/**
 * Several figures for one number: 一共五台, 原来三台,现在两台, web两台加数据库一台. The whole or the present one is the answer; parts of a
 * count are summed. Undefined when one figure, or nothing, says which.
 */
export function readSeveral(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  const figures = hearing.spans.filter(
    (span): span is QuantitySpan =>
      span.kind === 'quantity' && span.start >= region.start && span.end <= region.end && fitOf(span, field) > 0,
  )
  const best = Math.max(0, ...figures.map(span => fitOf(span, field)))
  const fitting = figures.filter(
    span => (span.unit === 'piece' || fitOf(span, field) === best) && !tooFew.test(hearing.text.slice(span.end, region.end)),
  )
  const { text } = hearing
  // 主备各一台, 网站和数据库各两台
  const [only] = fitting
  if (only && isCount(field) && fitting.length <= 2) {
    const times = each.exec(text.slice(region.start, only.start))
    if (times) return ofEach(only, fitting[1], times[1] ? 3 : 2, field, text)
  }
  if (fitting.length < 2) return undefined
  // 买一年送三个月: how long it is paid for in all
  const [paid, given] = fitting
  if (
    paid &&
    given &&
    fitting.length === 2 &&
    field.key === 'resourceTermMonths' &&
    /^[^。;]{0,6}(?:送|赠|多给)/.test(text.slice(paid.end, given.start))
  ) {
    const months = (convert(paid, field)?.value ?? 0) + (convert(given, field)?.value ?? 0)
    return { kind: 'value', raw: months, start: paid.start, end: given.end, confidence: 0.85, purity: 1 }
  }
  const ahead = (span: QuantitySpan): string => text.slice(Math.max(region.start, span.start - 20), span.start)
  const whole = fitting.filter(span => total.test(ahead(span)) || totalBehind.test(text.slice(span.end, span.end + 12)))
  if (whole.length === 1 && whole[0]) return value(whole[0], field)
  const exact = fitting.filter(span => span.exactness === 'exact' && exactly.test(ahead(span)))
  if (exact.length === 1 && exact[0] && fitting.at(-1) === exact[0]) return value(exact[0], field)
  const [before, less] = fitting
  // 原先四台,现在砍掉一台: what is left of them
  if (before && less && fitting.length === 2 && isCount(field) && takenAway.test(ahead(less))) return remaining(before, less, field)
  const last = fitting.filter(span => nowadays.test(ahead(span)) && !takenAway.test(ahead(span))).at(-1)
  // 三台,退了一台,现在两台
  const isLess = last === fitting.at(-1) && fitting.some(span => takenAway.test(ahead(span)))
  if (last && (isLess || formerly.test(text.slice(region.start, last.start)))) return value(last, field)
  return isCount(field) ? readSum(fitting, field, hearing) : undefined
}

export const isCount = (field: FieldDefinition): boolean =>
  field.type === 'integer' && (field.unit === undefined || field.unit === 'persons')

/** 前端一台 数据库一台 还有个备份的 */
const oneMore = /^[\s,]{0,3}(?:还有|另外(?:还)?有|外加|加上?|再加)(?:一)?个[^,。;\d]{1,8}(?:$|[,。;])/

function readSum(figures: readonly QuantitySpan[], field: FieldDefinition, { text }: Hearing): Reading | undefined {
  const parts = figures.filter(span => span.unit === 'piece' || span.unit === 'person')
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last || parts.length < 2 || parts.some(span => span.exactness !== 'exact')) return undefined
  const gaps = parts.slice(1).map((span, index) => text.slice(parts[index]?.end ?? 0, span.start + (text[span.start] === '+' ? 1 : 0)))
  // 三台,两台在用: the second explains the first
  if (gaps.some(gap => gap.trim() === ',' || planned.test(gap))) return undefined
  if (
    !gaps.every(gap => joint.test(gap) || /^[a-z\u4e00-\u9fff]{1,8}$/.test(gap.trim())) ||
    parts.some(span => takenAway.test(text.slice(0, span.start)))
  )
    return undefined
  const raw = roundTo(
    (oneMore.test(text.slice(last.end)) ? 1 : 0) + parts.reduce((sum, span) => sum + (convert(span, field)?.value ?? 0), 0),
    6,
  )
  // behind a comma the parts may be those of something else
  const sure = gaps.every(gap => !gap.includes(',') || /加|和|跟|\+|还有|以及|and|plus/.test(gap))
  return {
    kind: 'value',
    raw,
    start: first.start,
    end: last.end,
    confidence: sure ? 0.85 : 0.7,
    ...(sure ? {} : { doubt: 'sum' }),
    purity: 1,
  }
}

/** before how many there are of each */
const each =
  /(?:主备|主从|前后端|两[边地个处头]|(三[边地个处头]|[\u4e00-\u9fffa-z]{1,6}[、,][\u4e00-\u9fffa-z]{1,6}(?:、|和|跟|与)[\u4e00-\u9fffa-z]{1,6})|[\u4e00-\u9fffa-z]{1,6}(?:和|跟|与|、)[\u4e00-\u9fffa-z]{1,6})(?:都)?各(?:有|用|放|配|买|租|一共)?$/

function ofEach(
  one: QuantitySpan,
  more: QuantitySpan | undefined,
  times: number,
  field: FieldDefinition,
  text: string,
): Reading | undefined {
  const base = convert(one, field)?.value
  const rest = more ? convert(more, field)?.value : 0
  const isJoint =
    !more || joint.test(text.slice(one.end, more.start)) || /^[^。;]{0,4}(?:另外|还有|外加|再加)/.test(text.slice(one.end, more.start))
  if (base === undefined || rest === undefined || one.exactness !== 'exact' || !isJoint) return undefined
  return { kind: 'value', raw: base * times + rest, start: one.start, end: more?.end ?? one.end, confidence: 0.85, purity: 1 }
}

function remaining(before: QuantitySpan, gone: QuantitySpan, field: FieldDefinition): Reading | undefined {
  const whole = convert(before, field)?.value
  const less = convert(gone, field)?.value
  if (whole === undefined || less === undefined || less >= whole) return undefined
  return { kind: 'value', raw: roundTo(whole - less, 6), start: before.start, end: gone.end, confidence: 0.7, doubt: 'sum', purity: 1 }
}

function value(span: QuantitySpan, field: FieldDefinition): Reading | undefined {
  const amount = convert(span, field)
  if (!amount || span.exactness !== 'exact') return undefined
  return { kind: 'value', raw: amount.value, start: span.start, end: span.end, confidence: 0.88, purity: 1 }
}
