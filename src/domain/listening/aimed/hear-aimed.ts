import type { Ask } from '../correcting/ask-within.ts'
import { holdsOn } from '../correcting/holds-on.ts'
import { type Hearing, type HearRequest, isAsked } from '../hearing.ts'
import { typedAt } from '../named/hear-piece.ts'
import type { Fill, Understanding } from '../understanding.ts'
import { agreedValue } from './agreed-value.ts'
import { hardly, surely } from './aims-in.ts'
import { isAlike } from './is-alike.ts'
import { isOpen, isTaken, slips } from './is-open.ts'
import { type Part, partsOf } from './parts-of.ts'
import type { HearAs } from './values-in.ts'
import { isNonsense, isUnnamed, withoutUnlikely } from './without-unlikely.ts'

const shortest = 3
const longest = 240

/** A cheap look: there are earlier answers, and something in the message is no plain answer to what is open. */
export const mayBeAimed = (heard: Understanding, { text, fields, asking }: HearRequest): boolean =>
  text.length >= shortest &&
  text.length <= longest &&
  !heard.denies &&
  !heard.affirms &&
  Object.keys(fields).length > 0 &&
  (slips.test(text) || heard.fills.length === 0 || !heard.fills.every(({ field, doubt }) => asking.includes(field) && !doubt))

/** 对,没说错 */
const holds = /(?:没(?:有)?(?:说|写|填|记)?错|(?:记|写|填)的?(?:是|都)?对的?|不(?:用)?[改换动](?:了)?)[吧啊哈呀了。!,\s]{0,4}$/

/**
 * Earlier answers that a message speaks of in words that no list has (演练的话半年一次有点吹牛了,写一年一次): what was learned of corrections tells
 * the field, and the message is heard anew for that one.
 */
export function hearAimed(hearing: Hearing, heard: Understanding, hear: HearAs, ask: Ask): Understanding {
  if (holdsOn(hearing.text) || holds.test(hearing.text)) return heard
  let told = withoutUnlikely(heard, hearing)
  for (const part of partsOf(hearing)) {
    if (!isFree(part, heard, hearing) || isOpen(part, heard, hearing)) continue
    const fill = agreedValue(part, hearing, hear, ask)
    if (fill && !isNonsense(fill, hearing) && !isTaken(fill, part, heard, hearing)) told = withFill(fill, part, told, hearing)
  }
  return withoutNonsense(told, hearing)
}

function withoutNonsense(heard: Understanding, hearing: Hearing): Understanding {
  const fills = heard.fills.filter(fill => isAsked(hearing, fill.field) || !(fill.doubt || fill.corrects) || !isNonsense(fill, hearing))
  if (fills.length === heard.fills.length) return heard
  return { ...heard, fills, ...(fills.length === 0 && heard.states.length === 0 ? { intent: 'clarify' as const } : {}) }
}

/** It speaks of an earlier answer, of which nothing was heard yet. */
function isFree(part: Part, { fills }: Understanding, hearing: Hearing): boolean {
  const { request } = hearing
  if (isAsked(hearing, part.field) || request.confirming.some(({ field }) => field === part.field)) return false
  if (fills.some(fill => fill.field === part.field && !fill.doubt)) return false
  const [from, to] = typedAt(part, hearing)
  const givesWay = (fill: Fill): boolean =>
    isUnnamed(fill, hearing) && !isAlike(fill.field, part.field, hearing) && part.chance >= surely && part.chanceOf(fill.field) < hardly
  return fills.every(fill => !fill.corrects || fill.start < from || fill.end > to || givesWay(fill))
}

/** Instead of what else was heard in that part; what answers a question beside it stays. */
function withFill(fill: Fill, part: Part, heard: Understanding, hearing: Hearing): Understanding {
  const [from, to] = typedAt(part, hearing)
  const said = hearing.norm.original.slice(from, to)
  const isKept = ({ start, end, field, doubt }: Fill): boolean =>
    end <= from ||
    to <= start ||
    (!doubt && (end <= fill.start || fill.end <= start) && (isAsked(hearing, field) || part.chanceOf(field) >= hardly))
  const isElsewhere = ({ quote }: { readonly quote: string }): boolean => !said.includes(quote)
  const fills = [...heard.fills.filter(isKept), fill]
  return {
    ...heard,
    intent: fills.some(each => each.corrects) ? 'correction' : 'answer',
    fills,
    states: heard.states.filter(isElsewhere),
    rejects: heard.rejects.filter(isElsewhere),
    ...(heard.clarifies ? { clarifies: heard.clarifies.filter(isElsewhere) } : {}),
    topics: hearing.text.includes('?') ? heard.topics : [],
  }
}
