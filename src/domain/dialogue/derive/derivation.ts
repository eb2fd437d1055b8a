import type { CaseState } from '../../case/state.ts'
import type { Json } from '../../json.ts'
import type { JudgeContext } from '../../readiness/judgement.ts'

export type Derived =
  | { readonly field: string; readonly value: Json; readonly from: readonly string[] }
  | { readonly field: string; readonly notApplicable: true; readonly from: readonly string[] }

/**
 * Facts that follow from other facts. `certain` ones are stored with evidence `derived`; a `proposal` is offered for a
 * one-tap yes when its field would be asked. Neither ever replaces what a person said.
 */
export interface Derivation {
  readonly id: string
  readonly kind: 'certain' | 'proposal'
  /** fields it can fill: they wait until the `sources` are answered or given up */
  readonly targets: readonly string[]
  readonly sources: readonly string[]
  /** what its targets wait for as the case stands; the sources unless given */
  waitsFor?(state: CaseState): readonly string[]
  /** too plain to be told: it repeats what the person just said */
  readonly quiet?: true
  derive(state: CaseState, ctx: JudgeContext): readonly Derived[]
}
