import type { CaseState } from '../case/state.ts'
import { sensitivityOf } from '../fields/sensitivity-of.ts'
import type { Json } from '../json.ts'
import type { JudgeContext } from '../readiness/judgement.ts'
import { valueIn } from './state-values.ts'

type Values = (key: string) => Json | undefined

/** The separate consent that sensitive personal information needs before anything of it is stored (PIPL 29). */
export const hasConsent = (state: CaseState): boolean => valueIn(state, 'consentSensitive') === true

/** Whether a fill is that consent, so that what waited for it counts. */
export const givesConsent = ({ field, value }: { readonly field: string; readonly value: Json }): boolean =>
  field === 'consentSensitive' && value === true

/** Whether a value of the field is sensitive, given the other values. While that is open it is, unless the value itself tells. */
export function isSensitive(field: string, values: Values, ctx: JudgeContext, value?: Json): boolean {
  const definition = ctx.catalogue.fields[field]
  if (!definition || sensitivityOf(definition, values) !== 'sensitive') return false
  return !(definition.kind === 'organizerCertNumber' && values('organizerNature') === undefined && isBusinessCode(value))
}

/** Codes of businesses begin with 9 (GB 32100); identity cards with the digits of a province, 1 to 6. */
const isBusinessCode = (value: Json | undefined): boolean => typeof value === 'string' && /^9[0-9A-Z]{17}$/.test(value)

/** Sensitive by what is known already: what the answer itself will decide may be asked. */
export function needsConsent(field: string, state: CaseState, ctx: JudgeContext): boolean {
  const definition = ctx.catalogue.fields[field]
  const known: Values = key => valueIn(state, key) ?? ''
  return definition !== undefined && sensitivityOf(definition, known) === 'sensitive'
}
