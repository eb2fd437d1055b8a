import type { ReasonAnswer } from '../../case/events.ts'
import { isHow } from '../../listening/how-settled.ts'
import type { Heard } from '../hear.ts'
import { label, labels, name, say } from '../marks.ts'
import { taps } from '../quick-replies.ts'
import type { Awaiting } from '../reply.ts'
import { sameValue, valueIn } from '../state-values.ts'
import type { TurnInput } from '../turn.ts'
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
  const open = openReason(input.state)
  if (!open || open.filing !== awaiting.filing || open.reason.code !== awaiting.code) return null
  const others = (input.state.progress[open.filing]?.rejection?.reasons ?? []).filter(({ sure, how }) => sure && how === null)
  const { code, fields } = reasonMeant(input.text, others, open.reason, input.ctx.catalogue)
  const isAsked = code === open.reason.code
  const answer = (how: ReasonAnswer): Told =>
    told([say(isAsked ? `reason.${how}` : `reason.other.${how}`, isAsked ? {} : { says: name(`ground.${code}`) })], {
      answered: [{ filing: open.filing, answers: [{ code, how }] }],
      ends: false,
    })
  // 没变,域名已经过户到公司名下了: what stands behind it says why
  if (/^(?:都)?(?:没有?变|不变|不用(?:改|变)|没有?改)(?:[,，。.!！\s]|$)/.test(input.text.trim())) return { ...answer('kept'), alone: true }
  // whole messages that say it is done are no value of whatever is asked: 处理好了 is no name of a site
  if (saysDone.test(input.text.trim())) return { ...settledAs(input, awaiting, fields, 'done', answer), alone: true }
  const said = heard.changes.filter(change => fields.includes(change.field) && change.to === 'filled')
  // touching a field is seen by the fold; the same value again says that it was right
  if (said.some(change => change.to === 'filled' && !sameValue(change.value, valueIn(input.state, change.field))))
    return told([], { ends: false })
  if (said.length > 0) return answer('kept')
  if (heard.proposals.length > 0 || heard.held.length > 0) return null
  const how = isHow(input.text, input.understanding.intent)
  if (how === null) return null
  // a statement with its subject is no question about it
  return {
    ...(isAsked ? settledAs(input, awaiting, fields, how, answer) : answer(how)),
    ...(input.text.length > shortest ? { alone: true } : {}),
  }
}

const saysDone =
  /^(?:[^,，?？]{1,10}[,，])?(?:这[条个项]|我)?(?:已经?|都|全)?(?:处理|弄|改|办|搞|解决|整改|修改)(?:好|完|掉|妥|定)?了?(?:啦|啊|呀)?[。.!！]?$|^(?:it'?s |it is |all )?(?:done|fixed)[.!]?$/i

function settledAs(
  input: TurnInput,
  awaiting: AskedReason,
  fields: readonly string[],
  how: ReasonAnswer,
  answer: (how: ReasonAnswer) => Told,
): Told {
  const wanting = fields.filter(field => asksForValue(input, field))
  // it was changed elsewhere: the documents need the new value too
  if (how === 'done' && wanting.length > 0 && awaiting.times < 2)
    return told([say('reason.value', { labels: labels(wanting), label: label(wanting[0] ?? '') })], {
      awaiting: { ...awaiting, times: 2 },
      quickReplies: taps('unchanged', 'dontKnow'),
      asking: wanting,
      posed: true,
    })
  return answer(how)
}

const asksForValue = ({ state, ctx }: TurnInput, field: string): boolean => {
  const type = ctx.catalogue.fields[field]?.type
  return type !== undefined && type !== 'upload' && type !== 'derived' && type !== 'boolean' && state.fields[field]?.state === 'filled'
}
