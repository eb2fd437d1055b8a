import type { EventPayloads, FilingId } from '../../case/events.ts'
import type { RecognisedReason } from '../../rejections/ground.ts'
import type { Heard } from '../hear.ts'
import { name, say } from '../marks.ts'
import { taps } from '../quick-replies.ts'
import type { Message, Reply } from '../reply.ts'
import type { TurnInput } from '../turn.ts'
import { fieldsAsked, nowStanding } from './ask-reason.ts'
import { openReason, type Told, told } from './told.ts'

const isYesOrNo = (field: string, { catalogue }: Pick<TurnInput, 'ctx'>['ctx']): boolean => catalogue.fields[field]?.type === 'boolean'

type Offered = Pick<RecognisedReason, 'code' | 'quote' | 'fields'>

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
  const offered = state.progress[filing]?.rejection?.reasons.filter(({ code }) => codes.includes(code)) ?? []
  const [only, ...others] = offered
  const how = only && others.length === 0 ? answeredBy(input, heard, only.fields) : null
  if (only && how) {
    const { how: _, ...reason } = only
    const recognised = [{ ...reason, sure: true }]
    return told([say(`reason.${how}`)], { answered: [{ filing, answers: [{ code: only.code, how }], recognised }], ends: false })
  }
  const meant = meantIn(input, codes)
  if (meant === null) return null
  if (meant === 'which') return askPerhaps(input, filing, offered, [])
  const recognised = offered.filter(({ code }) => meant.includes(code)).map(({ how: _, ...reason }) => ({ ...reason, sure: true }))
  const answers = codes.filter(code => !meant.includes(code)).map(code => ({ code, how: 'kept' as const }))
  const answered = [{ filing, answers, recognised }]
  if (recognised.length > 0) return told([say('reasons.found', { count: recognised.length })], { answered, ends: false })
  if (openReason(state)) return told([say('reasons.notThat')], { answered, ends: false })
  return told([say('reasons.none')], { answered, awaiting: { kind: 'notice', filing }, quickReplies: taps('person') })
}

/** One of its fields is told: meant, and answered; the value that stood there says that it was right. */
function answeredBy({ understanding, ctx }: TurnInput, heard: Heard, fields: readonly string[]): 'changed' | 'kept' | null {
  const mine = fields.filter(field => !isYesOrNo(field, ctx))
  if (heard.changes.some(({ field, to }) => to === 'filled' && mine.includes(field))) return 'changed'
  return understanding.fills.some(({ field, doubt }) => !doubt && mine.includes(field)) ? 'kept' : null
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
