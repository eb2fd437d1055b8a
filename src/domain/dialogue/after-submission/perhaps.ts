import type { FilingId } from '../../case/events.ts'
import type { RejectionRecord } from '../../case/state.ts'
import { isHow } from '../../listening/moves/how-settled.ts'
import type { Intent } from '../../listening/understanding.ts'
import type { RecognisedReason } from '../../rejections/ground.ts'
import type { Heard } from '../hear.ts'
import { name, say } from '../marks.ts'
import { taps } from '../quick-replies.ts'
import type { Awaiting, Message } from '../reply.ts'
import type { TurnInput } from '../turn.ts'
import { readingsOf } from './ask-reason.ts'
import { askNewValue, howOf, newValuesOf } from './hear-answer.ts'
import { paperHandedIn, somePapersHandedIn } from './hear-paper.ts'
import { impliedValues } from './implied-values.ts'
import { isLike, reasonNamed } from './reason-meant.ts'
import { type SettledReason, settledAmong } from './settled-reasons.ts'
import { type Told, told } from './told.ts'

type Known = RejectionRecord['reasons'][number]
export type AskedPerhaps = Extract<Awaiting, { readonly kind: 'perhaps' }>

/**
 * What is said to a reason that is only perhaps meant. It counts from a yes on, and what is answered of it is one; after a no it is none of
 * the notice, and where nothing is left of it the notice is asked for again.
 */
export function hearPerhaps(input: TurnInput, heard: Heard, filing: FilingId, codes: readonly string[]): Told | null {
  const { state, text, ctx } = input
  const known = state.progress[filing]?.rejection?.reasons ?? []
  const open = known.filter(({ how }) => how === null)
  const offered = open.filter(({ code }) => codes.includes(code))
  const [only, ...others] = offered
  const some = only?.category === 'materialMissing' && others.length === 0 && open.length === 1 ? somePapersHandedIn(input, filing) : []
  if (some.length > 0)
    return told(some, { awaiting: input.conversation.dialogue.awaiting ?? null, alone: true, quickReplies: taps('settled') })
  // 两条都是 names nobody, whatever is asked for
  if (allOfThem.test(text.trim().toLowerCase()) && text.trim().length <= aWord) {
    const recognised = open.filter(({ sure }) => !sure).map(meantNow)
    return told([], { answered: [{ filing, answers: [], recognised }], ends: false, alone: true })
  }
  const settled = settledOf(input, heard, offered, open)
  if (settled.length > 0) return answerSettled(input, filing, settled, open)
  const isOwn = offered.some(reason => isLike(text, reason, ctx.catalogue))
  const handedIn = isOwn ? [] : paperHandedIn(input, filing)
  if (handedIn.length > 0) return told(handedIn, { alone: true, ends: false })
  // 住所就在杭州,没错: what it is about is right as it stands
  const isKept = isHow(text, input.understanding.intent) === 'kept' && (text.trim().length > bare || unchanged.test(text.trim()))
  if (only && others.length === 0 && isKept) return answerSettled(input, filing, [{ reason: only, how: 'kept' }], open)
  const meant = meantIn(input, codes, open)
  if (meant === null) return null
  if (meant === 'which') return told([], { ends: false })
  const recognised = open.filter(({ code }) => meant.yes.includes(code)).map(meantNow)
  const answered = [{ filing, answers: meant.no.map(code => ({ code, how: 'notMeant' as const })), recognised }]
  if (recognised.length > 0) return told([], { answered, ends: false })
  const isLeft = known.some(({ code, how }) => how !== 'notMeant' && !meant.no.includes(code))
  if (isLeft) return told([say('reasons.notThat')], { answered, ends: false })
  return told([say('reasons.none')], { answered, awaiting: { kind: 'notice', filing }, quickReplies: taps('person') })
}

/** 没错 by itself is a yes */
const bare = 4
const unchanged = /^(?:没有?|不)(?:变|改|换|用改|用变)/

/**
 * 不清楚, 先放着: left as it is, and named before it goes in again. So is what was put twice and is passed over by words that are about
 * something else.
 */
export function putOff({ understanding: { intent }, state }: TurnInput, heard: Heard, awaiting: AskedPerhaps): Told | null {
  const { filing, codes, times } = awaiting
  const isTold = heard.changes.some(({ to }) => to === 'filled' || to === 'needsConfirmation')
  const isPassedOver = times >= mostTimes && !asksSomething.has(intent)
  if (!isPassedOver && (!knowsNot.has(intent) || isTold)) return null
  const open = state.progress[filing]?.rejection?.reasons.filter(({ code, how }) => how === null && codes.includes(code)) ?? []
  const answers = open.map(({ code }) => ({ code, how: 'later' as const }))
  return told([say('reason.later')], { answered: [{ filing, answers }], ends: false })
}
const mostTimes = 2
const asksSomething: ReadonlySet<Intent> = new Set(['question', 'why', 'summary', 'handoff'])
const knowsNot: ReadonlySet<Intent> = new Set(['unknown', 'later', 'skip'])

/** Those that are asked about come first; what names another one rather is about that one. */
function settledOf(input: TurnInput, heard: Heard, offered: readonly Known[], open: readonly Known[]): readonly SettledReason<Known>[] {
  const asked = settledAmong(input, heard, offered)
  const named = reasonNamed(input.text, open, input.ctx.catalogue)
  const isOther = named !== null && !offered.includes(named)
  if (asked.length > 0 && !(isOther && asked.every(({ how }) => how === 'done'))) return asked
  return settledAmong(
    input,
    heard,
    open.filter(each => !offered.includes(each)),
  )
}

const meantNow = ({ how: _, ...reason }: Known): RecognisedReason => ({ ...reason, sure: true })

/** What was answered of the reasons that stand before the person is a yes to them; other readings of the same words are not meant. */
export function answerSettled(
  input: TurnInput,
  filing: FilingId,
  settled: readonly SettledReason<Known>[],
  open: readonly Known[],
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
  const isOther = (each: Known): boolean =>
    !each.sure &&
    !settled.some(({ reason }) => reason.code === each.code) &&
    settled.some(({ reason }) => readingsOf([each], reason).length > 0)
  const answers = [
    ...settled.map(({ reason, how }) => ({ code: reason.code, how: how === 'done' ? howOf(changes) : how })),
    ...open.filter(isOther).map(({ code }) => ({ code, how: 'notMeant' as const })),
  ]
  const said = [
    ...opening,
    ...settled.map(({ reason, how }) =>
      open.length > 1 ? say(`reason.other.${how}`, { says: name(`ground.${reason.code}`) }) : say(`reason.${how}`),
    ),
  ]
  // a word that it is done holds no value of anything else
  const alone = settled.every(({ how }) => how === 'done')
  return told(said, { answered: [{ filing, answers, recognised }], changes, ends: false, ...(alone ? { alone } : {}) })
}

const ordinals = '一二三四五六'
const allOfThem = /^(?:都是|全是|都对|都有|[两俩三四几][条个项点]?都(?:是|对|有))|all of|both/
/** 都是我老婆弄的 tells something else */
const aWord = 8

interface Meant {
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

/** What was said yes and no to; `which` where a plain yes could mean any of several; null when it speaks of something else. */
function meantIn({ understanding, text, ctx }: TurnInput, codes: readonly string[], open: readonly Known[]): Meant | 'which' | null {
  const said = text.trim().toLowerCase()
  const perhaps = open.filter(({ sure }) => !sure).map(({ code }) => code)
  if (/^(?:都不|全不|没有一|都没)|none of|neither/.test(said)) return { yes: [], no: perhaps }
  if (allOfThem.test(said)) return { yes: codes.length > 1 ? codes : perhaps, no: [] }
  const named = codes.filter((code, at) => {
    const words = ctx.catalogue.grounds.find(({ id }) => id === code)?.words
    const byWords = words && Object.values(words).some(({ says }) => said.includes(says.toLowerCase()))
    return byWords || new RegExp(`第\\s*(?:${at + 1}|${ordinals[at]})|^${at + 1}[.、)]?$`).test(said)
  })
  const only = (yes: readonly string[]): Meant => ({ yes, no: codes.filter(code => !yes.includes(code)) })
  if (named.length > 0) return only(named)
  const no = understanding.intent === 'deny' || understanding.denies || /^(?:不是|不对|不|没)/.test(said)
  const yes = understanding.intent === 'confirm' || understanding.affirms || /^(?:是|对|嗯|就是)/.test(said)
  if (no) return only([])
  if (yes) return codes.length === 1 ? only(codes) : 'which'
  return null
}
