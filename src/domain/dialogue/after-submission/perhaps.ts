import type { EventPayloads, FilingId } from '../../case/events.ts'
import type { RecognisedReason } from '../../rejections/ground.ts'
import { name, say } from '../marks.ts'
import { taps } from '../quick-replies.ts'
import type { Message, Reply } from '../reply.ts'
import type { TurnInput } from '../turn.ts'
import { openReason, type Told, told } from './told.ts'

/** Reasons that are only perhaps meant are put before the person, each with a tap of its own; nothing is reopened for them. */
export function askPerhaps(
  filing: FilingId,
  reasons: readonly Pick<RecognisedReason, 'code' | 'quote'>[],
  opening: readonly Message[],
  moved: readonly EventPayloads['filingMoved'][] = [],
): Told {
  const several = reasons.length > 1
  const items = reasons.map(({ quote, code }) => ({ quote, says: name(`ground.${code}`) }))
  const each: Reply['quickReplies'] = reasons.map(({ code }) => ({ label: say('tap.ground', { says: name(`ground.${code}`) }), text: '' }))
  return told([...opening, say('reasons.perhaps', { items })], {
    moved,
    awaiting: { kind: 'perhaps', filing, codes: reasons.map(({ code }) => code) },
    quickReplies: several ? [...each, ...taps('allOfThem', 'noneOfThem', 'person')] : taps('isSo', 'isNotSo', 'person'),
  })
}

/** Those that are meant count from now on; after a no to all the notice is asked for again, unless other reasons are open. */
export function hearPerhaps(input: TurnInput, filing: FilingId, codes: readonly string[]): Told | null {
  const { state } = input
  const offered = state.progress[filing]?.rejection?.reasons.filter(({ code }) => codes.includes(code)) ?? []
  const meant = meantIn(input, codes)
  if (meant === null) return null
  if (meant === 'which') return askPerhaps(filing, offered, [])
  const recognised = offered.filter(({ code }) => meant.includes(code)).map(({ how: _, ...reason }) => ({ ...reason, sure: true }))
  const answers = codes.filter(code => !meant.includes(code)).map(code => ({ code, how: 'kept' as const }))
  const answered = [{ filing, answers, recognised }]
  if (recognised.length > 0) return told([say('reasons.found', { count: recognised.length })], { answered, ends: false })
  if (openReason(state)) return told([say('reasons.notThat')], { answered, ends: false })
  return told([say('reasons.none')], { answered, awaiting: { kind: 'notice', filing }, quickReplies: taps('person') })
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
