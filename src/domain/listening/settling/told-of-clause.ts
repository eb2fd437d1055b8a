import type { AnsweredState } from '../../case/state.ts'
import type { FieldDefinition } from '../../fields/definition.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { readState } from '../states/read-state.ts'
import type { Segment } from '../text/split-segments.ts'
import type { StateSaid } from './fill-gaps.ts'

const backThen = /(?:当时|那时候?|那会儿?|刚开始|一开始)[^,。]{0,4}(?:不懂|不会|不知道|不清楚|不了解|没(?:有)?(?:注意|多想|想到?|人说))/

const otherKind =
  /^(?:我们?|也|都|还|就|目前|现在|暂时)*没(?:有)?(?:做|弄|搞|开发|上|开)?(?:[那这](?:个|种)|什么|啥)?(?:app|小程序|公众号|软件)/i

/** 当时不懂, and 没做APP where it is asked what is filed for: how it came to be so, and what it is not */
export const isBeside = (text: string, hearing: Hearing): boolean =>
  backThen.test(text) || (isAsked(hearing, 'serviceKind') && otherKind.test(text))

const nods = /^(?:那|嗯|哦)*(?:好吧|行吧|好|好的|那好|那行|ok)[的吧啊呀呗]?$/

/** 好吧,那办: to several questions, few of which want a yes, it only says that they go on */
export const isNod = (text: string, { asked }: Hearing): boolean => asked.length > 2 && nods.test(text)

/** states of which a clause may name the thing: 有效期我回头看 */
export const putOff: ReadonlySet<AnsweredState | undefined> = new Set(['later', 'unknown'])

/** 代码和有效期晚点给: each thing by a name of its own */
export const isEachNamed = (text: string, fields: readonly FieldDefinition[], { cues }: Segment): boolean =>
  /[和跟与、]/.test(text) &&
  fields.every(({ key }) => cues.some(cue => cue.fields.includes(key))) &&
  new Set(fields.map(({ key }) => cues.find(cue => cue.fields.includes(key)))).size === fields.length

/** A clause that only puts off behind one that put off what it named. */
export function putsOffAgain(segment: Segment, states: readonly StateSaid[], hearing: Hearing): boolean {
  const before = hearing.segments[segment.index - 1]
  const said = before && !before.closes ? states.filter(({ start, end }) => before.start <= start && end <= before.end) : []
  const text = hearing.text.slice(segment.start, segment.end)
  return (
    said.length > 0 &&
    said.length < hearing.asked.length &&
    said.every(({ state }) => state === readState(text, 0)?.state) &&
    !ofMore.test(text)
  )
}

const ofMore = /其[他它余]|别的|剩|都|全|(?:这|那)(?:些|几)|也/
