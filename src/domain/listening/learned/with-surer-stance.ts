import { sureFrom } from '../doubts/sure-from.ts'
import type { Hearing } from '../hearing.ts'
import { topicsOf } from '../questions/topics-of.ts'
import { worries } from '../questions/worries.ts'
import { isSiteTalk } from '../site/without-site-talk.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Understanding } from '../understanding.ts'
import { asksPlainly, chancesIn, isTitleAlone } from './hear-stance.ts'
import { type Stance, stances } from './stance-model.ts'

/** what known words made of the answer to the only open field */
type Taken = 'shown' | 'refused' | 'asked' | 'unclear' | 'unknown' | 'notApplicable' | 'declined' | 'later'

/**
 * From which chance on what was learned counts more than the known words: measured on answers whose batch was left out of the learning.
 * What is stored is never undone, and pairs that are missing were as often wrong as right.
 */
const surer: Readonly<Record<Taken, Readonly<Partial<Record<Stance, number>>>>> = {
  shown: { question: 0.7, declined: 0.7, later: 0.75 },
  refused: { question: 0.65 },
  asked: { declined: 0.6, later: 0.7, notApplicable: 0.65, unknown: 0.75, vague: 0.7 },
  unclear: { declined: 0.6, later: 0.75, notApplicable: 0.65, question: 0.75 },
  unknown: { notApplicable: 0.75, vague: 0.8, question: 0.7 },
  notApplicable: { declined: 0.6, question: 0.6, unknown: 0.85 },
  declined: { later: 0.6 },
  later: { declined: 0.6, notApplicable: 0.65, question: 0.6, vague: 0.9 },
}
/** a topic of the catalogue that is this near */
const answered = 0.5
/** a longer message is heard by its parts */
const longest = 80
const taken: ReadonlySet<string> = new Set(['unknown', 'notApplicable', 'declined', 'later'])

/** 合同签的是国内子公司,发票抬头是新加坡母公司,以哪个为准: a word of the message was known, and all of it asks. */
export function withSurerStance(whole: Understanding, hearing: Hearing): Understanding {
  const [field, ...others] = hearing.asked
  const { text, request } = hearing
  if (
    !field ||
    others.length > 0 ||
    request.confirming.length > 0 ||
    text.length > longest ||
    whole.change ||
    whole.affirms ||
    whole.denies
  )
    return whole
  if (field.type === 'derived' || field.key === 'consentSensitive' || whole.intent === 'correction') return whole
  const has = <T extends { readonly field: string }>(list: readonly T[]): T | undefined => list.find(each => each.field === field.key)
  if ([...whole.fills, ...whole.states, ...whole.rejects].some(each => each.field !== field.key)) return whole
  // 叫示例饰品可以吗: put forward because it is asked about
  if (has(whole.fills)?.doubt === 'asked' && field.type !== 'boolean') return whole
  const was = takenAs(whole, has(whole.fills)?.confidence, has(whole.states)?.state, has(whole.rejects) !== undefined)
  if (!was || isTitleAlone(whole.clarifies, text)) return whole
  const chances = chancesIn(text, hearing.asked, hearing.tools.lexicon)
  const stance = stances.find(each => chances[each] >= (surer[was][each] ?? 2))
  if (!stance || stance === 'other') return whole
  // 备案要多久?执照明天再传: both were heard
  if (stance === 'question' && has(whole.states) && whole.topics.length > 0) return whole
  if (stance === 'declined' && worries(text)) return whole
  // what answers it so well was asked
  if (was === 'asked' && whole.topics.some(({ score }) => score >= answered)) return whole
  if (was === 'asked' && (stance === 'vague' || stance === 'unknown') && (text.includes('?') || asksPlainly.test(text))) return whole
  const bare = { ...whole, fills: [], states: [], rejects: [], clarifies: [] }
  const { quote } = quoteOf(hearing.norm, 0, text.length)
  if (stance === 'question')
    return { ...bare, intent: 'question', topics: whole.topics.length > 0 ? whole.topics : topicsOf(asking(hearing)) }
  if (stance === 'vague') return { ...bare, intent: 'clarify', clarifies: [{ field: field.key, quote, why: 'value' }] }
  if (stance === 'notApplicable' && (field.type === 'boolean' || field.kind === 'personName' || isSiteTalk(field, text))) return whole
  return { ...bare, intent: stance === 'declined' ? 'decline' : stance, topics: [], states: [{ field: field.key, state: stance, quote }] }
}

function takenAs(whole: Understanding, confidence: number | undefined, state: string | undefined, isRefused: boolean): Taken | undefined {
  if (confidence !== undefined) return confidence < sureFrom ? 'shown' : undefined
  if (state !== undefined) return taken.has(state) ? (state as Taken) : undefined
  if (isRefused) return 'refused'
  if (whole.intent === 'question') return 'asked'
  return whole.intent === 'clarify' ? 'unclear' : undefined
}

/** all of it is a question */
const asking = (hearing: Hearing): Hearing => ({ ...hearing, segments: hearing.segments.map(each => ({ ...each, question: true })) })
