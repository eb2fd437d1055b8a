import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import { quoteOf } from '../text/normalise.ts'

const field = 'icpFilingType'
const bareNo = /^(?:(?:我们?|以前|之前|从来|还|都)*没有?(?:备)?(?:过|呢|啊|呀|的|哦|嘛)*|无|否|不是|no(?:pe)?|never)$/

/** 以前给它备过案吗? 没有: whoever says no to it files for the first time. */
export function noMeansFirst(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const isOpen = hearing.request.asking.includes(field) && hearing.known(field) === undefined
  if (!isOpen || heard.fills.some(fill => fill.field === field)) return heard
  const first = hearing.segments[0]
  if (!first || !bareNo.test(hearing.text.slice(first.start, first.end).trim())) return heard
  const isAlone = hearing.segments.length === 1 && heard.fills.length + heard.states.length + heard.rejects.length === 0
  const said = heard.states.find(each => each.field === field)
  if (!isAlone && said?.state !== 'notApplicable') return heard
  const fill = { field, value: 'firstFiling', ...quoteOf(hearing.norm, first.start, first.end), confidence: 0.88 }
  return { ...heard, fills: [...heard.fills, fill], states: heard.states.filter(each => each !== said), clarifies: [] }
}
