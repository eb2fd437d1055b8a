import { saidBefore } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { parseNumeral } from '../spans/numerals.ts'
import { fillFor, putsRight } from './fill-for.ts'

const longest = 80
/** 第二个域名不对,是b.cn · 第一个IP写错了,应该是1.2.3.5 */
const place =
  /第(?<at>[一二三四五六1-6])个(?:域名|网址|ip(?:地址)?)?(?:我)?[^,，。;；a-z\d]{0,6}(?:不对|错了?|有误|改|换|应该|应为)[^a-z\d]{0,10}(?<now>[a-z\d][a-z\d.:/-]{3,80})/

/** Of a list of domains or addresses the one whose place is told: 第二个域名不对,是b.cn. Null where the list has no such place, or holds the new one already. */
export function itemByPlace(hearing: Hearing, plain: FieldsHeard): FieldsHeard | null {
  const { text } = hearing
  const found = text.length > longest ? null : place.exec(text)
  const [at, now] = [parseNumeral(found?.groups?.at ?? ''), found?.groups?.now]
  if (!found || at === undefined || !now) return null
  const start = found.index + found[0].lastIndexOf(now)
  const span = hearing.spans.find(each => (each.kind === 'domain' || each.kind === 'ip') && each.start === start)
  if (!span || !('value' in span) || typeof span.value !== 'string') return null
  const next = span.value
  const lists = saidBefore(hearing).flatMap(([field, value]) =>
    /^(?:domain|ipRange)List$/.test(field.type) && Array.isArray(value) && !isAsked(hearing, field.key)
      ? [{ field, value: value as readonly string[] }]
      : [],
  )
  const fits = lists.filter(({ field, value }) => (field.type === 'domainList') === (span.kind === 'domain') && at <= value.length)
  const [one, ...others] = fits
  if (!one || others.length > 0 || one.value.includes(next)) return null
  const fill = fillFor(
    one.field,
    one.value.map((each, index) => (index === at - 1 ? next : each)),
    span,
    hearing,
  )
  return fill
    ? putsRight(
        [fill],
        plain.fills.filter(each => isAsked(hearing, each.field)),
      )
    : null
}
