import type { FieldChange, FilingId, ReasonAnswer } from '../../case/events.ts'
import { isHow, saysDone } from '../../listening/moves/how-settled.ts'
import type { Heard } from '../hear.ts'
import { label, labels, name, say } from '../marks.ts'
import { taps } from '../quick-replies.ts'
import type { Awaiting } from '../reply.ts'
import { sameValue, valueIn } from '../state-values.ts'
import type { TurnInput } from '../turn.ts'
import { fieldsAsked } from './ask-reason.ts'
import { chosenAnew } from './chosen-anew.ts'
import { somePapersHandedIn } from './hear-paper.ts'
import { impliedValues } from './implied-values.ts'
import { reasonMeant } from './reason-meant.ts'
import { openReason, type Told, told } from './told.ts'

/** a longer one says what was done */
const shortest = 3

export type AskedReason = Extract<Awaiting, { readonly kind: 'reason' }>

/**
 * What was done about the reason that was asked about. Another value in one of its fields answers it by itself; a word that it is
 * done elsewhere, right as it is, or put off is written down.
 */
export function hearAnswer(input: TurnInput, heard: Heard, awaiting: AskedReason): Told | null {
  const { filing } = awaiting
  const isOpen = openReason(input.state)?.filing === filing
  const others = (input.state.progress[filing]?.rejection?.reasons ?? []).filter(({ how }) => how === null)
  const asked = others.find(each => each.code === awaiting.code)
  if (!isOpen || !asked) return null
  const some = asked.category === 'materialMissing' && others.length === 1 ? somePapersHandedIn(input, filing) : []
  if (some.length > 0) return told(some, { awaiting, alone: true, quickReplies: taps('settled') })
  const reason = reasonMeant(input.text, others, asked, input.ctx.catalogue)
  const { code, fields } = reason
  const isAsked = code === asked.code
  const { how: _, ...meant } = reason
  const answer = (how: ReasonAnswer): Told =>
    told([say(isAsked ? `reason.${how}` : `reason.other.${how}`, isAsked ? {} : { says: name(`ground.${code}`) })], {
      answered: [{ filing, answers: [{ code, how }], ...(reason.sure ? {} : { recognised: [{ ...meant, sure: true }] }) }],
      ends: false,
    })
  if (notSaid.test(input.text.trim())) return hearNotSaid(input, asked, filing)
  // 没变,域名已经过户到公司名下了: what stands behind it says why
  if (/^(?:都)?(?:没有?变|不变|不用(?:改|变)|没有?改)(?:[,，。.!！\s]|$)/.test(input.text.trim())) return { ...answer('kept'), alone: true }
  // whole messages that say it is done are no value of whatever is asked: 处理好了 is no name of a site
  if (saysDone.test(input.text.trim())) return { ...settledAs(input, awaiting, reason, 'done', answer), alone: true }
  const said = heard.changes.filter(change => fields.includes(change.field) && change.to === 'filled')
  // touching a field is seen by the fold; the same value again says that it was right
  if (said.some(change => change.to === 'filled' && !sameValue(change.value, valueIn(input.state, change.field))))
    return told([], { ends: false })
  const again = heard.captured.some(({ field, status }) => fields.includes(field) && status === 'filled')
  if (said.length > 0 || (again && isHow(input.text, input.understanding.intent) !== 'done')) return answer('kept')
  // 手机换成13…了 is what another one wants
  if (heard.changes.some(({ field, to }) => to === 'filled' && others.some(each => each.fields.includes(field))))
    return told([], { ends: false })
  const chosen = chosenAnew(input, heard, fields)
  if (chosen.length > 0) return told([say('reason.changed')], { changes: chosen, ends: false })
  const how = isHow(input.text, input.understanding.intent)
  if (heard.held.length > 0 || (heard.proposals.length > 0 && how !== 'done')) return null
  if (how === null) return null
  // a statement with its subject is no question about it, and what it holds beside is told
  const holds = heard.changes.some(({ field, to }) => to === 'filled' && !freely.has(input.ctx.catalogue.fields[field]?.type ?? 'string'))
  return {
    ...(isAsked ? settledAs(input, awaiting, reason, how, answer) : answer(how)),
    ...(input.text.length > shortest && !holds ? { alone: true } : {}),
  }
}

/** the notice says no such thing */
const notSaid =
  /^(?:不是|不对)(?:的|啊|呀|哦)?[。.!！]*$|^(?:不是[,，]?\s*)?(?:通知(?:书|单)?(?:里|上)?|他们|管局|客服|网安|上面)?(?:根本)?(?:没(?:有)?(?:说|提|写|讲)(?:过)?(?:是)?(?:这|那)?(?:个|条|一条|事|回事|样)?|没(?:有)?这(?:条|个|回事|一条))(?:原因|问题)?(?:的|啊)?[。.!！]*$|^(?:不是|不是说)(?:这|那)(?:个|条|一条|意思|个意思|个原因)(?:的)?[。.!！]*$|^(?:看|理解|读|认)错了[。.!！]*$|^(?:no|that'?s not (?:it|what it says)|it does ?n[o']t say (?:so|that))[.!]*$/i

/** It is none of the notice, and is asked for no longer; the notice is asked for where nothing else is left of it. */
function hearNotSaid({ state }: TurnInput, { code }: { readonly code: string }, filing: FilingId): Told {
  const answered = [{ filing, answers: [{ code, how: 'notMeant' as const }] }]
  const isLeft = state.progress[filing]?.rejection?.reasons.some(each => each.code !== code && each.how !== 'notMeant')
  if (isLeft) return told([say('reasons.notThat')], { answered, ends: false, alone: true })
  return told([say('reasons.none')], { answered, awaiting: { kind: 'notice', filing }, quickReplies: taps('person'), alone: true })
}

/** any words may stand in these */
const freely: ReadonlySet<string> = new Set(['string', 'text', 'stringList', 'boolean', 'enum', 'enumList'])

function settledAs(
  input: TurnInput,
  awaiting: AskedReason,
  { code, fields }: { readonly code: string; readonly fields: readonly string[] },
  how: ReasonAnswer,
  answer: (how: ReasonAnswer) => Told,
): Told {
  const changes = how === 'done' ? impliedValues(input, { code, fields }) : null
  if (changes) return { ...answer(howOf(changes)), changes }
  const wanting = how === 'done' ? newValuesOf(input, awaiting.filing, { code, fields }) : []
  return wanting.length > 0 && awaiting.times < 2 ? askNewValue(awaiting, wanting) : answer(how)
}

/** A new value is a change by itself. */
export const howOf = (changes: readonly FieldChange[]): ReasonAnswer => (changes.some(({ to }) => to === 'filled') ? 'changed' : 'done')

/** It was changed elsewhere: the documents need the new value too. */
export const askNewValue = (awaiting: AskedReason, wanting: readonly string[]): Told =>
  told([say('reason.value', { labels: labels(wanting), label: label(wanting[0] ?? '') })], {
    awaiting: { ...awaiting, times: 2 },
    quickReplies: taps('unchanged', 'dontKnow'),
    asking: wanting,
    posed: true,
  })

/** 叫车页面撤掉了: what was filed stays as it is */
const removed = /撤|删|下架|去掉|拿掉|关(?:了|掉|停)|不(?:做|卖|再)|removed|deleted|taken down/i

/** Of the fields of a reason that is done those of which a former value would stand in the documents. */
export function newValuesOf(
  { state, ctx, text }: TurnInput,
  filing: FilingId,
  { code, fields }: { readonly code: string; readonly fields: readonly string[] },
): readonly string[] {
  const ground = ctx.catalogue.grounds.find(({ id }) => id === code)
  if (removed.test(text) || ground?.isDoneSaid || ground?.mayStand) return []
  return fieldsAsked(filing, fields, state, ctx).filter(
    field => !withoutText.has(ctx.catalogue.fields[field]?.type ?? 'derived') && state.fields[field]?.state === 'filled',
  )
}
const withoutText: ReadonlySet<string> = new Set(['upload', 'derived', 'boolean'])
