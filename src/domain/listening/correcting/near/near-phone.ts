import { saidBefore } from '../../earlier/said-before.ts'
import type { FieldsHeard } from '../../hear-fields.ts'
import { type Hearing, isAsked, shownOf } from '../../hearing.ts'
import { seldom } from '../../patterns/seldom.ts'
import { fillFor, putsRight } from '../fill-for.ts'
import { isSlip } from '../row-by-number.ts'

const longest = 60
const turns = seldom(/错|不对|应该?是|才对|才是|漏|换(?:过|了)号/)
/** 网管走了,换成黎范例: another person, with a number of their own */
const another = /换成|换人|走了|离职|不干了/
const digits = (phone: unknown): string => String(phone).replace(/\D/g, '')

/** 厂办电话换过号的,0931-8463017才对: of the numbers on record the one that the new one is but for a slip. Null where there is none, or two. */
export function nearPhone(hearing: Hearing, plain: FieldsHeard): FieldsHeard | null {
  const { text } = hearing
  if (text.length > longest || !turns.test(text) || another.test(text)) return null
  const [span, ...others] = hearing.spans.filter(({ kind }) => kind === 'phone')
  if (!span || others.length > 0 || hearing.asked.some(({ type }) => type === 'phone')) return null
  if (namesRow(hearing)) return null
  const now = digits(text.slice(span.start, span.end))
  const held = saidBefore(hearing).filter(([field]) => field.type === 'phone')
  const [one, ...rivals] = held.filter(([, value]) => isSlip(digits(value), now))
  const fill = one && rivals.length === 0 ? fillFor(one[0], shownOf(hearing, span), span, hearing) : undefined
  if (!fill || !one || fill.value === one[1]) return null
  return putsRight(
    [fill],
    plain.fills.filter(each => isAsked(hearing, each.field) && hearing.tools.fields[each.field]?.type === 'boolean'),
  )
}

/** 龚范例是136…, who stands in a list: the number is theirs */
const namesRow = ({ request: { fields }, text, known }: Hearing): boolean =>
  Object.keys(fields).some(key => {
    const value = known(key)
    return Array.isArray(value) && value.some(row => isRow(row) && typeof row.name === 'string' && text.includes(row.name))
  })

const isRow = (row: unknown): row is { readonly name?: unknown } => typeof row === 'object' && row !== null
