import type { AnsweredState, CaseState } from '../case/state.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Reference } from '../fields/reference.ts'
import type { Json } from '../json.ts'
import type { JudgeContext } from '../readiness/judgement.ts'
import { parameterOn } from './parameters.ts'

/** A case as the conditions see it, on one day. */
export interface Facts {
  /** fields with a value that was not questioned; a proposal that waits for a yes is no value */
  readonly values: ReadonlyMap<string, Json>
  /** fields answered without a value */
  readonly answered: ReadonlyMap<string, AnsweredState>
  readonly filings: readonly string[]
  /** guideStrict, or guided and the offer accepted */
  readonly guideOn: boolean
  /** date in force */
  readonly on: string
  /** the day that `today` means in a condition */
  readonly today: string
  readonly catalogue: Catalogue
  readonly reference: Reference
  /** value at the date in force, the province of the domicile first; undefined when no period covers it */
  parameter(name: string): number | string | undefined
}

/** Fields that are no questions: they always have a value. */
export type PseudoField = 'filings' | 'policy' | 'icpProgress' | 'policeProgress'

export const isGuideOn = (state: Pick<CaseState, 'policy' | 'guideAccepted'>): boolean =>
  state.policy === 'guideStrict' || (state.policy === 'guided' && state.guideAccepted === true)

/** `on` is the date in force: the pinned one, else today, unless the caller judges a filing frozen at its submission. */
export function factsOf(state: CaseState, ctx: JudgeContext, on: string = state.inForceOn ?? ctx.today): Facts {
  const values = new Map<string, Json>()
  const answered = new Map<string, AnsweredState>()
  for (const [field, entry] of Object.entries(state.fields)) {
    if (entry.state === 'filled') values.set(field, entry.value)
    else if (entry.state !== 'needsConfirmation') answered.set(field, entry.state)
  }
  values.set('filings', state.filings)
  values.set('policy', state.policy)
  values.set('icpProgress', state.progress.icpFiling?.status ?? 'none')
  values.set('policeProgress', state.progress.publicSecurityFiling?.status ?? 'none')
  return {
    values,
    answered,
    filings: state.filings,
    guideOn: isGuideOn(state),
    on,
    today: state.inForceOn ?? ctx.today,
    catalogue: ctx.catalogue,
    reference: ctx.reference,
    parameter: parametersOf(ctx.catalogue, on, values.get('domicileProvince')),
  }
}

/** The same case with some values replaced: "what if consent were given". */
export const withValues = (facts: Facts, values: Readonly<Record<string, Json>>): Facts => ({
  ...facts,
  values: new Map([...facts.values, ...Object.entries(values)]),
})

function parametersOf(catalogue: Catalogue, on: string, domicile: Json | undefined): Facts['parameter'] {
  const province = catalogue.provinces.find(candidate => candidate.code === domicile)
  const resolved = new Map<string, number | string | undefined>()
  return name => {
    if (!resolved.has(name)) resolved.set(name, parameterOn(catalogue.parameters, name, on, province))
    return resolved.get(name)
  }
}
