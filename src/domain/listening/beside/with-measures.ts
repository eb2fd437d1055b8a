import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'

const [measures, consent] = ['piplMeasures', 'separateConsent']

/** 有隐私政策,有单独同意, to the question what is done: one more of it, and no answer to what was not asked. */
export function withMeasures(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const told = heard.fills.find(({ field }) => field === measures)
  const apart = heard.fills.find(({ field, value }) => field === consent && value === true)
  if (!told || !apart || !isAsked(hearing, measures) || isAsked(hearing, consent) || !Array.isArray(told.value)) return heard
  const value = [...new Set([...told.value, consent])].sort()
  return { ...heard, fills: heard.fills.flatMap(fill => (fill === apart ? [] : fill === told ? [{ ...told, value }] : [fill])) }
}
