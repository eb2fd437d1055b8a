import { findCorrections } from '../../earlier/correction-marks.ts'
import { saidBefore } from '../../earlier/said-before.ts'
import type { FieldsHeard } from '../../hear-fields.ts'
import { type Hearing, isAsked, overlaps } from '../../hearing.ts'
import { seldom } from '../../patterns/seldom.ts'
import { fillFor, putsRight } from '../fill-for.ts'
import { isSlip } from '../row-by-number.ts'

const longest = 60
const turns = seldom(/后缀|错|不对|改|应该?是|才对|漏|少|多/)
/** li and lu are two people */
const shortestSlip = 4
const ending = /\.[a-z.]{2,6}$/

/** the same but for what the address ends in, or for a slip or a letter before it */
const isNear = (old: string, now: string): boolean => {
  const [[whose = '', where = ''], [nowWhose = '', nowWhere = '']] = [old.split('@'), now.split('@')]
  if (whose === nowWhose) return where.replace(ending, '') === nowWhere.replace(ending, '') || isSlip(where, nowWhere)
  return where === nowWhere && whose.length >= shortestSlip && isSlip(whose, nowWhose)
}

/** 小周邮箱后缀是.cn,zhou@a.cn: of the addresses on record the one that the new one is but for its end or a slip. Null where there is none, or two. */
export function nearEmail(hearing: Hearing, plain: FieldsHeard): FieldsHeard | null {
  const { text } = hearing
  if (text.length > longest || !(turns.test(text) || findCorrections(text).corrects)) return null
  const [span, ...others] = hearing.spans.filter(({ kind }) => kind === 'email')
  if (
    !span ||
    others.length > 0 ||
    hearing.asked.some(({ type }) => type === 'email') ||
    hearing.spans.some(({ kind }) => kind === 'phone')
  )
    return null
  const now = text.slice(span.start, span.end)
  const held = saidBefore(hearing).filter(([field]) => field.type === 'email')
  const [one, ...rivals] = held.filter(([, value]) => isNear(String(value).toLowerCase(), now))
  const fill = one && rivals.length === 0 ? fillFor(one[0], now, span, hearing) : undefined
  if (!fill || !one || fill.value === one[1]) return null
  return putsRight(
    [fill],
    plain.fills.filter(
      each => isAsked(hearing, each.field) && !overlaps(each, fill) && hearing.tools.fields[each.field]?.type === 'boolean',
    ),
  )
}
