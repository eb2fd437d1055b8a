import { type Hearing, isAsked, overlaps } from '../hearing.ts'
import { asksPlainly } from '../learned/hear-stance.ts'
import { typedAt } from '../named/hear-piece.ts'
import { seldom } from '../patterns/seldom.ts'
import type { Fill, Understanding } from '../understanding.ts'
import { hardly } from './aims-in.ts'
import { isAlike } from './is-alike.ts'
import type { Part } from './parts-of.ts'

/** whoever says one of these does not answer what is open */
export const slips = seldom(
  /错|不对|不是|改|换成|更正|有误|漏|忘|反了|搞混|弄混|记混|其实|原来|前面|刚才|刚刚|刚说|之前|以为|不要了|去掉|划掉|拿掉|作废|应该|才[是对]|重新|重来|别(?:写|填|选|算)|不用写|写成|说成/,
)
/** so plainly must an earlier answer be spoken of where something else was heard, and where it may be a question */
const plainly = 0.9
const rather = 0.8
/** from here on a message tells what happened */
const story = 16

/** A word in it says that something is put right. */
export const turnsIn = ({ start, end }: Part, { text }: Hearing): boolean => slips.test(text.slice(start, end))

/** The part may answer what is open, or ask, and no word says that it puts something right. */
export function isOpen(part: Part, { intent, fills, states, rejects, clarifies = [] }: Understanding, hearing: Hearing): boolean {
  if (turnsIn(part, hearing)) return false
  const [from, to] = typedAt(part, hearing)
  const said = hearing.norm.original.slice(from, to)
  const isWithin = ({ field, quote }: { readonly field: string; readonly quote: string }): boolean =>
    isAsked(hearing, field) && said.includes(quote)
  // 29年, to the one open question: it is asked back
  const isOne = hearing.asked.length === 1 && part.start === 0
  const isAskedBack = [...rejects, ...clarifies].some(each => isWithin(each) || (isOne && isAsked(hearing, each.field)))
  if (isAskedBack && (part.chance < rather || said.length < story)) return true
  if (isOne && states.some(isWithin)) return true
  const asks = intent === 'question' && (part.chance < rather || asksPlainly.test(hearing.text))
  return part.chance < plainly && (asks || [...fills, ...states].some(isWithin))
}

/** Its words were heard as something else for certain: the answer to what is asked, or of a field that is spoken of. */
export const isTaken = (fill: Fill, part: Part, { fills }: Understanding, hearing: Hearing): boolean =>
  fills.some(other => {
    if (other.doubt || other.field === fill.field || !overlaps(other, fill)) return false
    const isSpokenOf = part.chanceOf(other.field) >= hardly
    return isAsked(hearing, other.field) ? isSpokenOf || isAlike(other.field, fill.field, hearing) || !turnsIn(part, hearing) : isSpokenOf
  })
