import { undatedDecision } from '../../readiness/deadlines.ts'
import { judge } from '../../readiness/judge.ts'
import type { Deadline } from '../../readiness/judgement.ts'
import { factsOf } from '../../rules/facts.ts'
import { name, say } from '../marks.ts'
import type { TurnInput } from '../turn.ts'
import { openDuties } from './tell-change.ts'
import { openReason, type Told, told } from './told.ts'

const asksNext =
  /^(?:那|那么|好的?|请问|我)?[,，]?(?:(?:还有|还要|还需要|还得)(?:什么|啥|哪些)?(?:事|东西)?(?:需?要|得)?(?:做|办|弄|准备)?(?:什么|啥)?|(?:下一步|接下来|然后|现在|之后)(?:呢|我)?(?:该|要|应该|需要|得)?(?:怎么)?(?:做|干|办|弄)?(?:什么|啥|嘛|么)?)(?:的|了|呢|吗|事)?[?？。!！]*$|^what(?:'s| is)? (?:next|now|else)|^what (?:do|should) i do (?:next|now)/i

const asksPapers =
  /(?:要|需要?|得|应该?)(?:准备|带|交|提交|用|给)?(?:什么|哪些|啥)(?:材料|资料|文件|东西|证明)|(?:材料|资料)(?:有|要|需要)?(?:哪些|什么|啥)|what (?:papers|documents)/i

/** 下一步做什么, where a filing is on its way: what is to be done with each of them. What was asked for stays asked. */
export function tellNext({ text, state, ctx, conversation }: TurnInput): Told | null {
  const said = text.trim()
  // 要准备哪些材料, while a change is not filed yet: its own
  const duties = said.length <= longestAsk && asksPapers.test(said) && !openReason(state) ? openDuties(state, ctx) : []
  if (duties.length > 0) return told(duties, { awaiting: conversation.dialogue.awaiting ?? null, alone: true })
  if (said.length < 3 || !asksNext.test(said)) return null
  const { byFiling } = judge(state, ctx).readiness
  const started = state.filings.filter(filing => state.progress[filing])
  if (started.length === 0) return null
  // the reason that is open is what comes next: it is put again by itself
  if (openReason(state)) return told([], { ends: false, alone: true })
  const next = started.map(filing => say('move.next', { next: name(`next.${filing}.${byFiling[filing]?.status ?? 'collecting'}`) }))
  return told(next, { awaiting: conversation.dialogue.awaiting ?? null })
}

const asksDates =
  /(?:有|还有)?(?:什么|哪些|啥|几个)[^,，。?？]{0,6}(?:要到期|到期|期限|截止)|(?:期限|截止日期?|到期日?|提醒)(?:有(?:哪些|什么|啥)|清单|列表|一览|列(?:一下|出来))|^(?:我的)?(?:期限|截止日期|到期提醒)(?:呢)?[?？]?$|what(?:'s| is) due|(?:list|show)[^.?]{0,12}(?:deadlines|due dates)|my deadlines/i
const when = /什么时候|啥时候|几时|哪天|几号|多久(?:以?后)?(?:到期|过期)|when/i
const byWord: readonly (readonly [RegExp, readonly string[]])[] = [
  [/自查|self-?check/i, ['selfCheck']],
  [/演练|drill/i, ['yearlyDrill']],
  [/域名[^,，]{0,8}(?:到期|过期)|domain[^,]{0,12}expire/i, ['domainExpiry', 'expiry.domainExpiryDate']],
  [/(?:https|ssl|网站|安全)?证书[^,，]{0,8}(?:到期|过期)|certificate[^,]{0,12}expire/i, ['expiry.tlsCertExpiry']],
  [/等保|测评/, ['mlpsAssessment', 'mlpsFiling']],
]

/** 下次什么时候自查: the dates that are meant; null where none of them is asked for. */
const dateAsked = (text: string): readonly string[] | null =>
  when.test(text) ? (byWord.find(([named]) => named.test(text))?.[1] ?? null) : null
/** more would not be read */
const mostDates = 8

/** 有哪些快到期的: the dates of the case with their colour, what is done about each, and whose colours these are. What was asked stays asked. */
export function tellDates({ text, state, ctx, conversation }: TurnInput): Told | null {
  if (text.length > longestAsk || !(asksDates.test(text) || dateAsked(text))) return null
  const one = dateAsked(text)
  const deadlines = judge(state, ctx).deadlines.filter(({ id }) => one === null || one.includes(id))
  const undated = undatedDecision(state, factsOf(state, ctx))
  const more = undated && one === null ? [say('deadlines.undated', undated)] : []
  if (deadlines.length === 0 && more.length === 0) return null
  const items = deadlines.slice(0, mostDates).map(({ on, at, colour, label, basis }: Deadline) => ({
    on: at?.replace('T', ' ') ?? on,
    past: on < ctx.today,
    colour,
    what: name(`deadline.${label}`),
    // a change says itself what is done
    action: label.startsWith('change.') ? '' : name(`deadline.${label}.do`),
    article: basis.kind === 'guide',
    basis: name(`instrument.${basis.instrument}`),
    provision: basis.article ?? '',
  }))
  const { awaiting } = conversation.dialogue
  const list = items.length > 0 ? [say('deadlines.list', { items, more: deadlines.length - items.length })] : []
  return told([...list, ...more], {
    alone: true,
    ends: false,
    ...(awaiting ? { awaiting } : {}),
  })
}
const longestAsk = 24
