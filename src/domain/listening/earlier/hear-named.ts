import { sureFrom } from '../doubts/sure-from.ts'
import type { HearRequest, ListenTools } from '../hearing.ts'
import { chancesOf } from '../learned/stance-model.ts'
import { prepare } from '../prepare.ts'
import type { Understanding } from '../understanding.ts'

/** longer messages tell a story */
const longest = 40
/** from here a message without a mark may ask */
const mayAsk = 0.5
/** kinds of answers of which another one follows in time */
const progresses: ReadonlySet<string> = new Set(['enum', 'boolean', 'date'])
/** two characters are in many words */
const aName = 2

/**
 * 人脸核验今天做完了, 域名实名是去年8月14号, where nothing is open any more: a field is named and the message reads as its answer.
 * Undefined where it asks, or tells something else.
 */
export function hearNamed(
  heard: Understanding,
  request: HearRequest,
  tools: ListenTools,
  hear: (request: HearRequest) => Understanding,
): Understanding | undefined {
  const said = heard.fills.length + heard.states.length + heard.rejects.length
  const isOpen = said === 0 && (heard.intent === 'clarify' || heard.intent === 'question')
  // 人脸核验做完了: what was pending before is news, not a slip
  const [moved, ...more] = heard.fills
  const isMoved = moved?.doubt === 'differs' && more.length === 0 && progresses.has(tools.fields[moved.field]?.type ?? '')
  if (!(isOpen || isMoved) || request.confirming.length > 0 || request.text.length > longest || /[?？]/.test(request.text)) return undefined
  const { cues, segments, text } = prepare(request, tools)
  if (segments.some(({ question }) => question)) return undefined
  if (!isMoved && chancesOf(text, undefined, tools.lexicon.stances).question >= mayAsk) return undefined
  const named = cues.filter(({ word }) => word.length >= aName).flatMap(({ fields }) => fields)
  const asked = isMoved ? [moved.field] : [...new Set(named)].filter(field => request.fields[field] !== undefined)
  const answers = asked.flatMap(field => {
    const again = hear({ ...request, asking: [field], confirming: [] })
    const [only, ...more] = again.fills
    return only?.field === field && more.length === 0 && !only.doubt && only.confidence >= sureFrom ? [again] : []
  })
  const [answer, ...others] = answers
  return answer && others.length === 0 ? { ...answer, topics: [] } : undefined
}
