import type { EventPayloads, FilingId } from '../../case/events.ts'
import type { RejectionRecord } from '../../case/state.ts'
import type { RecognisedReason } from '../../rejections/ground.ts'
import type { Heard } from '../hear.ts'
import { name, say } from '../marks.ts'
import { taps } from '../quick-replies.ts'
import type { Message, Reply } from '../reply.ts'
import type { TurnInput } from '../turn.ts'
import { fieldsAsked, nowStanding } from './ask-reason.ts'
import { askNewValue, howOf, newValuesOf } from './hear-answer.ts'
import { paperHandedIn } from './hear-paper.ts'
import { impliedValues } from './implied-values.ts'
import { isLike } from './reason-meant.ts'
import { type SettledReason, settledAmong } from './settled-reasons.ts'
import { openReason, type Told, told } from './told.ts'

const isYesOrNo = (field: string, { catalogue }: Pick<TurnInput, 'ctx'>['ctx']): boolean => catalogue.fields[field]?.type === 'boolean'

type Offered = Pick<RecognisedReason, 'code' | 'quote' | 'fields'>
type Known = RejectionRecord['reasons'][number]

/**
 * Reasons that are only perhaps meant are put before the person, each with a tap of its own; nothing is reopened for them. One alone is
 * asked about with its fields: a new value says yes as well.
 */
export function askPerhaps(
  { state, ctx }: Pick<TurnInput, 'state' | 'ctx'>,
  filing: FilingId,
  reasons: readonly Offered[],
  opening: readonly Message[],
  moved: readonly EventPayloads['filingMoved'][] = [],
): Told {
  const [only, ...others] = reasons
  const several = others.length > 0
  if (only && !several) {
    // yes and no are said of the reason
    const asking = fieldsAsked(filing, only.fields, state, ctx).filter(field => !isYesOrNo(field, ctx))
    const { quote, code } = only
    const items = nowStanding(asking, state, ctx)
    return told([...opening, say('reason.perhaps', { quote, says: name(`ground.${code}`), remedy: name(`remedy.${code}`), items })], {
      moved,
      awaiting: { kind: 'perhaps', filing, codes: [code] },
      quickReplies: taps('isSo', 'isNotSo', 'person'),
      asking,
      posed: true,
    })
  }
  const items = reasons.map(({ quote, code }) => ({ quote, says: name(`ground.${code}`) }))
  const each: Reply['quickReplies'] = reasons.map(({ code }) => ({ label: say('tap.ground', { says: name(`ground.${code}`) }), text: '' }))
  return told([...opening, say('reasons.perhaps', { items })], {
    moved,
    awaiting: { kind: 'perhaps', filing, codes: reasons.map(({ code }) => code) },
    quickReplies: [...each, ...taps('allOfThem', 'noneOfThem', 'person')],
  })
}

/** Those that are meant count from now on; after a no to all the notice is asked for again, unless other reasons are open. */
export function hearPerhaps(input: TurnInput, heard: Heard, filing: FilingId, codes: readonly string[]): Told | null {
  const { state } = input
  const known = state.progress[filing]?.rejection?.reasons ?? []
  const offered = known.filter(({ code }) => codes.includes(code))
  const settled = settledAmong(input, heard, [...offered, ...known.filter(({ sure, how }) => sure && how === null)])
  if (settled.length > 0) return answerSettled(input, filing, settled, offered)
  const isOwn = offered.some(reason => isLike(input.text, reason, input.ctx.catalogue))
  const handedIn = isOwn ? [] : paperHandedIn(input, filing)
  if (handedIn.length > 0) return { ...askPerhaps(input, filing, offered, handedIn), alone: true }
  const meant = meantIn(input, codes)
  if (meant === null && openReason(state) === null && known.some(({ sure }) => sure) && knowsNot(input)) return putOff(filing, codes)
  if (meant === null) return null
  if (meant === 'which') return askPerhaps(input, filing, offered, [])
  const recognised = offered.filter(({ code }) => meant.includes(code)).map(meantNow)
  const answers = codes.filter(code => !meant.includes(code)).map(code => ({ code, how: 'kept' as const }))
  const answered = [{ filing, answers, recognised }]
  if (recognised.length > 0) return told([say('reasons.found', { count: recognised.length })], { answered, ends: false })
  if (openReason(state)) return told([say('reasons.notThat')], { answered, ends: false })
  return told([say('reasons.none')], { answered, awaiting: { kind: 'notice', filing }, quickReplies: taps('person') })
}

/** 不清楚, once everything else has its answer: left as it is, and the documents are made. */
const putOff = (filing: FilingId, codes: readonly string[]): Told =>
  told([say('reason.later')], { answered: [{ filing, answers: codes.map(code => ({ code, how: 'later' })) }], ends: false })
const knowsNot = ({ understanding: { intent } }: TurnInput): boolean => intent === 'unknown' || intent === 'later' || intent === 'skip'

const meantNow = ({ how: _, ...reason }: Known): RecognisedReason => ({ ...reason, sure: true })

/** What was answered of the reasons that stand before the person is a yes to them; those that are still only perhaps meant are put again. */
export function answerSettled(
  input: TurnInput,
  filing: FilingId,
  settled: readonly SettledReason<Known>[],
  offered: readonly Known[],
  opening: readonly Message[] = [],
): Told {
  const [first, ...others] = settled
  const recognised = settled.filter(({ reason }) => !reason.sure).map(({ reason }) => meantNow(reason))
  const implied = settled.flatMap(({ reason, how }) => (how === 'done' ? [impliedValues(input, reason)] : []))
  const changes = [...implied.flatMap(each => each ?? []), ...settled.flatMap(({ chosen = [] }) => chosen)]
  const wanting =
    first?.how === 'done' && others.length === 0 && implied.every(each => each === null) ? newValuesOf(input, filing, first.reason) : []
  if (first && wanting.length > 0) {
    const asked = askNewValue({ kind: 'reason', filing, code: first.reason.code, times: 1 }, wanting)
    return { ...asked, messages: [...opening, ...asked.messages], answered: [{ filing, answers: [], recognised }], alone: true }
  }
  // other readings of the same words are not meant
  const isOther = ({ code, quote, sure }: Known): boolean =>
    !sure &&
    settled.some(({ reason }) => reason.code !== code && (reason.quote.includes(quote) || quote.includes(reason.quote))) &&
    !settled.some(({ reason }) => reason.code === code)
  const answers = [
    ...settled.map(({ reason, how }) => ({ code: reason.code, how: how === 'done' ? howOf(changes) : how })),
    ...offered.filter(isOther).map(({ code }) => ({ code, how: 'kept' as const })),
  ]
  const answered = [{ filing, answers, recognised }]
  const said = [
    ...opening,
    ...settled.map(({ reason, how }) =>
      settled.length + offered.length > 2 ? say(`reason.other.${how}`, { says: name(`ground.${reason.code}`) }) : say(`reason.${how}`),
    ),
  ]
  const left = offered.filter(each => !each.sure && !isOther(each) && !settled.some(({ reason }) => reason.code === each.code))
  // a word that it is done holds no value of anything else
  const alone = settled.every(({ how }) => how === 'done')
  const more = { answered, changes, ...(alone ? { alone } : {}) }
  return left.length > 0 ? { ...askPerhaps(input, filing, left, said), ...more } : told(said, { ...more, ends: false })
}

const ordinals = '一二三四五六'

/** The codes that were said yes to; `which` where a plain yes could mean any of several; null when it speaks of something else. */
function meantIn({ understanding, text, ctx }: TurnInput, codes: readonly string[]): readonly string[] | 'which' | null {
  const said = text.trim().toLowerCase()
  if (/^(?:都不|全不|没有一|都没)|none of|neither/.test(said)) return []
  if (/^(?:都是|全是|都对|都有|两条都|两个都)|all of|both/.test(said)) return codes
  const named = codes.filter((code, at) => {
    const words = ctx.catalogue.grounds.find(({ id }) => id === code)?.words
    const byWords = words && Object.values(words).some(({ says }) => said.includes(says.toLowerCase()))
    return byWords || new RegExp(`第\\s*(?:${at + 1}|${ordinals[at]})|^${at + 1}[.、)]?$`).test(said)
  })
  if (named.length > 0) return named
  const no = understanding.intent === 'deny' || understanding.denies || /^(?:不是|不对|不|没)/.test(said)
  const yes = understanding.intent === 'confirm' || understanding.affirms || /^(?:是|对|嗯|就是)/.test(said)
  if (no) return []
  if (yes) return codes.length === 1 ? codes : 'which'
  return null
}
