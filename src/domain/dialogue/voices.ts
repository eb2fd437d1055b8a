import type { CaseState } from '../case/state.ts'
import { textIn } from './state-values.ts'

/** Who is asked, as far as it changes the words of a question. */
export type Voice = 'given' | 'plan' | 'person' | 'shop' | 'company' | 'unit'

const ofNature: Readonly<Record<string, Voice>> = {
  individual: 'person',
  soleProprietor: 'shop',
  enterprise: 'company',
  publicInstitution: 'unit',
  governmentBody: 'unit',
  socialGroup: 'unit',
  privateNonEnterprise: 'unit',
}

/** In whose words a question is put, the nearest first: a student has no licence, a hospital no owner, and a plan alone is no filing. */
export function voicesOf(state: CaseState): readonly Voice[] {
  const nature = ofNature[textIn(state, 'organizerNature') ?? '']
  const onlyPlan = state.filings.length === 1 && state.filings[0] === 'contingencyPlan'
  // a paper that lies here is not asked for
  const given = state.fields.businessLicenseFile?.state === 'filled'
  return [...(given ? (['given'] as const) : []), ...(nature ? [nature] : []), ...(onlyPlan ? (['plan'] as const) : [])]
}
