import type { FieldDefinition } from '../../fields/definition.ts'
import { parseValue } from '../../fields/parse-value.ts'
import type { Json } from '../../json.ts'
import { findCorrections } from '../earlier/correction-marks.ts'
import { type Held, saidBefore } from '../earlier/said-before.ts'
import type { Hearing } from '../hearing.ts'
import { convert } from '../readers/read-number.ts'
import type { QuantitySpan } from '../spans/span.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'

const mark = '(?:,|。|;|\\s)?\\s?'
/** new first: 附2号,不是附1号 · old first: 不是附1号,是附2号; 把附1号改成附2号 */
const newFirst = new RegExp(`^(.{1,40}?)${mark}(?:而)?(?:不是|并非)(.{1,20}?)[,。!\\s了的吧啊]*$`)
const oldFirst = [
  new RegExp(`(?:不是|并非)(.{1,20}?)${mark}(?:而|应该|其实|是|叫|为|写|填)+(.{1,40}?)[,。!\\s了的吧啊]*$`),
  /(?:把|将)?([^,。把将]{1,20}?)(?:要|得|应该|需要)?(?:改|换|更正)(?:成|为)(.{1,40}?)[,。!\s了的吧啊]*$/,
] as const

/**
 * A part of an earlier answer is put right: 地址后面补个附2号,不是附1号; 今年是1200人,不是1000. The old part stands in one known
 * value and the new one takes its place. Undefined when it stands in none, or in several.
 */
export function mendKnown(hearing: Hearing): Fill | undefined {
  const text = hearing.text.trim()
  if (text.length > 60 || text.includes('\n')) return undefined
  const ending = mendEnding(hearing) ?? mendTurned(hearing)
  if (ending) return ending
  const first = newFirst.exec(text)
  const pairs = [
    ...(first ? [{ old: first[2] ?? '', now: first[1] ?? '' }] : []),
    ...oldFirst.flatMap(pattern => {
      const found = pattern.exec(text)
      return found ? [{ old: found[1] ?? '', now: found[2] ?? '' }] : []
    }),
  ]
  for (const { old, now } of pairs) {
    const fill = mendText(hearing, old.trim(), now.trim()) ?? mendFigure(hearing, old.trim(), now.trim())
    if (fill) return fill
  }
  return undefined
}

/** 应急电话打错了,区号后面是63001234: the end of a number that is named, as many digits as were said */
function mendEnding(hearing: Hearing): Fill | undefined {
  const runs = [...hearing.text.matchAll(/(?<!\d)\d{4,9}(?!\d)/g)]
  const [run] = runs
  if (!run || runs.length > 1 || /^0\d{2,3}$/.test(run[0]) || findCorrections(hearing.text).slips.length === 0) return undefined
  const named = saidBefore(hearing).filter(
    ([field, value]) =>
      field.type === 'phone' &&
      typeof value === 'string' &&
      value.length > run[0].length + 1 &&
      hearing.cues.some(cue => cue.fields.includes(field.key)),
  )
  const [target, ...others] = named
  if (!target || others.length > 0) return undefined
  const whole = String(target[1])
  return fillOf(hearing, target[0], whole.slice(0, whole.length - run[0].length) + run[0], run[0])
}

/** 人数打反了 860: the one figure that is known with the same digits */
function mendTurned(hearing: Hearing): Fill | undefined {
  const runs = [...hearing.text.matchAll(/(?<![\d.])\d{2,9}(?![\d.])/g)]
  const [run] = runs
  if (!run || runs.length > 1 || !/反了|颠倒/.test(hearing.text)) return undefined
  const digits = (text: string): string => [...text].sort().join('')
  const holders = saidBefore(hearing).filter(([, value]) => typeof value === 'number' && digits(String(value)) === digits(run[0]))
  const target = only(holders, hearing)
  return target && fillOf(hearing, target[0], Number(run[0]), run[0])
}

function mendText(hearing: Hearing, old: string, now: string): Fill | undefined {
  // 是周示例个人,不是公司 tells all of it
  if (old.length < 2 || /^(?:公司|个人|企业|单位|个体户?|店)$/.test(old)) return undefined
  const part = alike(old, now)
  if (!part || part === old) return undefined
  const holders = saidBefore(hearing).filter(([field, value]) => field.kind !== 'brandName' && textOf(value).toLowerCase().includes(old))
  const whole = holders.filter(([, value]) => textOf(value).toLowerCase() === old)
  const target = only(whole, hearing) ?? only(holders, hearing)
  if (!target) return undefined
  const [field, value] = target
  const swap = (whole: string): string => {
    const at = whole.toLowerCase().indexOf(old)
    return at < 0 ? whole : whole.slice(0, at) + part + whole.slice(at + old.length)
  }
  return fillOf(
    hearing,
    field,
    typeof value === 'string' ? swap(value) : Array.isArray(value) ? value.map(each => swap(String(each))) : value,
    part,
  )
}

/** The piece of what was said anew that is built as the old one is: 附2号 for 附1号. */
function alike(old: string, now: string): string | undefined {
  const shape = old.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+/g, '\\d+')
  if (/\d/.test(old)) return new RegExp(`${shape}$`).exec(now)?.[0]
  const bare = now.replace(/^.*(?:是|叫|补个?|写|填|改成|改为|为)(?=.)/, '')
  return bare.length > 0 && bare.length <= old.length + 4 ? bare : undefined
}

function mendFigure(hearing: Hearing, old: string, now: string): Fill | undefined {
  const within = (part: string): QuantitySpan | undefined => {
    const start = hearing.text.indexOf(part)
    const spans = hearing.spans.filter(
      (span): span is QuantitySpan => span.kind === 'quantity' && span.start >= start && span.end <= start + part.length,
    )
    return spans.length === 1 ? spans[0] : undefined
  }
  const before = within(old)
  const after = within(now)
  if (!before || !after) return undefined
  const unit = before.unit === '' ? { ...before, unit: after.unit } : before
  const holders = saidBefore(hearing).filter(([field, value]) => typeof value === 'number' && convert(unit, field)?.value === value)
  const target = only(holders, hearing)
  const amount = target && convert(after, target[0])
  return target && amount ? fillOf(hearing, target[0], amount.value, hearing.text.slice(after.start, after.end)) : undefined
}

const textOf = (value: Json): string =>
  typeof value === 'string' ? value : Array.isArray(value) && value.every(each => typeof each === 'string') ? value.join(' ') : ''

/** The one that the message names, else the only one there is. */
function only(holders: readonly Held[], hearing: Hearing): Held | undefined {
  const named = holders.filter(([field]) => hearing.cues.some(cue => cue.fields.includes(field.key)))
  return named.length === 1 ? named[0] : holders.length === 1 ? holders[0] : undefined
}

function fillOf(hearing: Hearing, field: FieldDefinition, raw: Json, part: string): Fill | undefined {
  const parsed = parseValue(field, raw, { today: hearing.request.today, reference: hearing.tools.reference, values: hearing.known })
  const start = hearing.text.indexOf(part.toLowerCase())
  if (!parsed.ok || start < 0) return undefined
  return { field: field.key, value: parsed.value, ...quoteOf(hearing.norm, start, start + part.length), confidence: 0.9, corrects: true }
}
