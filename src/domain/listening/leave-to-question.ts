import type { FieldsHeard } from './hear-fields.ts'
import type { Hearing } from './hearing.ts'
import type { Understanding } from './understanding.ts'

/** from here an answer is known: what is said around the question belongs to it */
const known = 0.5
/** as long as a sentence; 个体户? is a doubtful answer */
const sentence = 6
/** 我加点钱都得行, 急得很: how somebody feels about it, no name */
const feeling = /^(?:我|你|俺|咱)|得很$|得行$|(?:很|好|太|真|着)?急$|急死|麻烦|头疼|害怕|担心/
const fear = /怕|担心|拿去/
const chosen = new Set(['boolean', 'enum', 'multiEnum', 'upload'])
/** words that put an answer off whatever else is asked */
const putsOff = /晚点|晚些|回头|待会|等会|等下|一会|稍后|过会|过几天|明天|后天|下次|以后再|先跳过|later|tomorrow/

/** A message that asks something we have an answer to answers no open question by the words of its own question. */
export function leaveToQuestion(heard: FieldsHeard, topics: Understanding['topics'], { text, asked }: Hearing): FieldsHeard {
  const sure = topics.filter(topic => topic.score >= known && !topic.id.startsWith('field:'))
  const typeOf = new Map(asked.map(field => [field.key, field.type]))
  // 手持照要露脸吗?我有点怕被拿去乱用: a fear beside a question sends no file
  if (sure.length === 0)
    return topics.length === 0
      ? heard
      : { ...heard, fills: heard.fills.filter(({ field, quote }) => typeOf.get(field) !== 'upload' || !fear.test(quote)) }
  const within = (quote: string): boolean =>
    sure.some(topic => topic.quote.length > sentence && topic.quote.length > quote.length && topic.quote.includes(quote))
  const belongs = ({ field, quote }: { readonly field: string; readonly quote: string }): boolean => {
    const type = typeOf.get(field)
    if (type === undefined) return false
    return chosen.has(type) ? within(quote) : (type === 'text' || type === 'string') && feeling.test(quote)
  }
  return {
    ...heard,
    // what is doubted because it is asked is only shown
    fills: heard.fills.filter(fill => fill.doubt === 'asked' || !belongs(fill)),
    clarifies: heard.clarifies.filter(each => !typeOf.has(each.field)),
    // 忘了备案号去哪查: the shrug is part of what is asked
    states: heard.states.filter(
      said => !typeOf.has(said.field) || (said.state === 'later' ? putsOff.test(text) : !within(said.quote)),
    ),
  }
}
