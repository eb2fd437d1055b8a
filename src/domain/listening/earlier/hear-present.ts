import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { takenAway } from '../readers/read-several.ts'
import { findTurns } from './story-marks.ts'

const planned = /(?:准备|打算|想|计划|将来|以后|可能|要|考虑|明年)[^,。;]{0,4}$/
const longest = 200
const mostTurns = 4
const mostAsked = 2

/** Fields of what was, of both what was and what is, or of a whole account. */
const ofThePast: ReadonlySet<string> = new Set([
  'previousAccessProvider',
  'formerOrganizerName',
  'previousOrganizerName',
  'declaredIp',
  'changeType',
  'changeDate',
  'refilingReason',
  'icpFilingType',
  'filingScenario',
  'siteContentDescription',
  'ddosRunbookSteps',
])

/**
 * 以前在北京机房,上个月迁到张家口了: of a message with what was and what is, only what is answers the one question that was
 * asked. Null when the message tells no story, or what is holds no answer.
 */
export function hearPresent(
  hearing: Hearing,
  heard: FieldsHeard,
  hearAsking: (field: string, from: number, to?: number) => FieldsHeard,
): FieldsHeard | null {
  const fields = hearing.asked.filter(
    field =>
      !ofThePast.has(field.key) &&
      // what there was and what came on top are both there
      (field.type !== 'multiEnum' || /只剩|就剩|全(?:部)?(?:换|改)/.test(hearing.text)) &&
      heard.fills.every(fill => fill.field !== field.key || !fill.corrects),
  )
  // 寄信的地址换成… is about the one that is named
  const named = hearing.cues.filter(cue => cue.word.length > 1).flatMap(cue => cue.fields)
  const isElsewhere = named.some(field => hearing.known(field) !== undefined) && !named.some(field => isAsked(hearing, field))
  if (isElsewhere && /[改换]/.test(hearing.text)) return null
  // answers to a list of questions tell no story
  if (fields.length === 0 || hearing.asked.length > mostAsked || hearing.text.length > longest) return null
  for (const turn of findTurns(hearing.text).slice(0, mostTurns)) {
    if (planned.test(hearing.text.slice(0, turn.start)) || (turn.sure && /从[^,。;]{1,8}$/.test(hearing.text.slice(0, turn.start))))
      continue
    const from = hearing.norm.offsets[turn.sure ? turn.end : turn.start] ?? turn.end
    for (const { key } of fields) {
      const earlier = heard.fills.find(fill => fill.field === key)
      if (fields.length > 1 && !earlier) continue
      const fill = hearAsking(key, from).fills.find(each => each.field === key)
      // 现在过去八个月了 tells how long, not what
      if (!fill || /过去|过了|已经过/.test(hearing.request.text.slice(from, from + fill.start))) continue
      // 现在砍掉一台 tells how many are gone
      if (typeof fill.value === 'number' && takenAway.test(hearing.request.text.slice(from, from + fill.start))) continue
      const moved = { ...fill, start: fill.start + from, end: fill.end + from }
      const others = <T extends { readonly field: string }>(list: readonly T[]): readonly T[] => list.filter(each => each.field !== key)
      return {
        ...heard,
        // what was is an aside where nobody asked for it
        fills: [moved, ...others(heard.fills).filter(each => each.start >= from || isAsked(hearing, each.field))],
        states: others(heard.states),
        rejects: others(heard.rejects),
        clarifies: others(heard.clarifies),
      }
    }
  }
  return null
}
