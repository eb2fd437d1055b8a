import type { Json } from '../../json.ts'
import { findCorrections } from '../earlier/correction-marks.ts'
import { saidBefore } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked, overlaps } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import type { IdentifierSpan } from '../spans/span.ts'
import { fillFor, putsRight } from './fill-for.ts'

const longest = 80
const turns = seldom(/错|岔|反|改|(?<!切)换|不对|更正|有误|停机|不用了|看花|最新|旧的?|原来/)
/** as many figures may differ */
const mostApart = 2

const somebody = /(?:是|叫|换成|改成|找)[\u4e00-\u9fff]{2,8}[,\s]?(?:手机|电话)?$/

type Row = Readonly<Record<string, Json>>

/**
 * 老板手机换了,最新13507113507,旧的13607113607停机 · 组长手机13608301539,最后两位反了: of the people in a list the one whose number is said beside the new one, or who has it but for a
 * slip, and whose number stands nowhere else: the new one may stand elsewhere already, which `with-typos.ts` leaves alone. Null where there is none, or two.
 */
export function rowByNumber(hearing: Hearing, plain: FieldsHeard): FieldsHeard | null {
  const { text } = hearing
  if (text.length > longest || text.trim().includes('\n') || !(turns.test(text) || findCorrections(text).corrects)) return null
  const spoken = hearing.spans.filter((span): span is IdentifierSpan => span.kind === 'phone')
  const held = saidBefore(hearing)
  const rows = held.flatMap(([field, value]) =>
    field.type === 'personList' && Array.isArray(value) && !isAsked(hearing, field.key)
      ? (value as readonly Row[]).map(row => ({ field, value: value as readonly Row[], row, mobile: String(row.mobile ?? '') }))
      : [],
  )
  const isKnown = ({ value }: IdentifierSpan): boolean => rows.some(({ mobile }) => mobile === value)
  const [fresh, ...others] = spoken.filter(span => !isKnown(span))
  if (!fresh || others.length > 0 || hearing.asked.some(({ type }) => type === 'phone')) return null
  const olds = spoken.filter(isKnown).map(({ value }) => value)
  // 说错了,是副总黄样例,15207738000: somebody else, whose number happens to be alike
  if (olds.length === 0 && somebody.test(text.slice(0, fresh.start))) return null
  const meant = rows.filter(({ mobile }) => (olds.length > 0 ? olds.includes(mobile) : isSlip(mobile, fresh.value)))
  const [target, ...rivals] = meant
  if (!target || rivals.length > 0) return null
  // the leader's own number that stands elsewhere too
  if (
    held.some(
      ([field, value]) => field.type === 'phone' && (value === target.mobile || (olds.length === 0 && isSlip(String(value), fresh.value))),
    )
  )
    return null
  const next = target.value.map(row => (row === target.row ? { ...row, mobile: fresh.value } : row))
  const fill = fillFor(target.field, next as Json, fresh, hearing)
  if (!fill) return null
  const rest = plain.fills.filter(each => isAsked(hearing, each.field) && !overlaps(each, fill) && each.field !== 'personalInfoCategories')
  return putsRight([fill], rest)
}

/** As long, and two of its figures at most differ or have changed places. */
export const isSlip = (old: string, now: string): boolean =>
  old !== now && old.length === now.length && [...old].filter((char, at) => char !== now[at]).length <= mostApart
