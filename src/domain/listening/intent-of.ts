import type { FieldsHeard } from './hear-fields.ts'
import type { Hearing } from './hearing.ts'
import { seemsToAsk } from './learned/hear-stance.ts'
import type { Intent } from './understanding.ts'

const ofState = { unknown: 'unknown', notApplicable: 'notApplicable', declined: 'decline', later: 'later' } as const

/** What the person did with the message, once all of it is heard. */
export function intentOf(
  hearing: Hearing,
  heard: FieldsHeard,
  asks: boolean,
  says: 'yes' | 'no' | undefined,
  command: Intent | undefined,
): Intent {
  const [only, ...others] = hearing.asked
  // 云服务器,不归我管: what is heard in passing is no answer to the question
  const shrugged =
    only && others.length === 0 && !heard.fills.some(fill => fill.field === only.key) && heard.states.find(said => said.field === only.key)
  // 没有现成的,你们有没有样本: who asks in the end wants to be told
  const asksAtLast = hearing.segments.length > 1 && hearing.segments.at(-1)?.question === true
  if (shrugged && !(asksAtLast && shrugged.state !== 'declined')) return ofState[shrugged.state]
  // 我们在江苏,没人提过分级,请问这项必须填吗? What is told in passing is no answer either
  const isElsewhere = [...heard.fills, ...heard.rejects].every(each => !hearing.asked.some(field => field.key === each.field))
  if (only && others.length === 0 && asks && asksAtLast && !heard.corrects && isElsewhere) return 'question'
  if (heard.fills.length > 0) return heard.corrects ? 'correction' : 'answer'
  // what is computed is never answered: whoever speaks of it wants to know it
  if (
    hearing.asked.length > 0 &&
    hearing.asked.every(field => field.type === 'derived') &&
    (asks || hearing.segments.some(each => each.question))
  )
    return 'question'
  if (says === 'yes') return 'confirm'
  if (says === 'no' && heard.rejects.length === 0) return 'deny'
  const [state] = heard.states
  const question = asks || hearing.segments.some(segment => segment.question)
  if (state && !(question && heard.states.length === hearing.asked.length && hearing.segments.at(-1)?.question)) return ofState[state.state]
  if (heard.rejects.length > 0) return 'answer'
  if (question) return 'question'
  if (heard.clarifies.length > 0) return 'clarify'
  if (/\?[\s!?]{0,40}$/.test(hearing.text)) return 'question'
  // what is computed is never answered: whoever speaks of it wants to know it
  if (hearing.asked.length > 0 && hearing.asked.every(field => field.type === 'derived')) return 'question'
  return command ?? (seemsToAsk(hearing) ? 'question' : 'clarify')
}
