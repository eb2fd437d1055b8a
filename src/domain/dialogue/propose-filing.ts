import type { CaseState } from '../case/state.ts'
import type { Judgement } from '../readiness/judgement.ts'
import type { DialogueState, Proposal } from './reply.ts'
import { textIn, valueIn } from './state-values.ts'

const cancelling = ['cancelAccess', 'cancelService', 'cancelSubject']
/** who tells these talks about an ICP filing */
const icpFacts = ['icpFilingType', 'refilingReason', 'existingIcpNumber', 'previousAccessProvider']
const field = 'filingScenario'

/**
 * Put forward once, decided by the person: the police filing for an ICP filing that does not apply; what the facts point at for
 * somebody who tells them without saying what is to be done; and both where the question led nowhere twice, because what does
 * not apply is left out again.
 */
export function proposeFiling(state: CaseState, judgement: Judgement, dialogue: DialogueState): readonly Proposal[] {
  if (dialogue.asked[`confirm:${field}`]) return []
  if (state.filings.length === 0) return firstFiling(state, dialogue)
  if (isPoliceWithoutIcp(state)) return [{ field, value: 'both', from: ['existingIcpNumber'] }]
  const onlyIcp = state.filings.length === 1 && state.filings[0] === 'icpFiling'
  const applies = judgement.readiness.byFiling.icpFiling?.applicable !== false
  if (!onlyIcp || applies || cancelling.includes(textIn(state, 'icpFilingType') ?? '')) return []
  return [{ field, value: 'publicSecurity', from: ['serverRegion'] }]
}

/** In the mainland the police file no site without an ICP number: without one both are to be done. */
const isPoliceWithoutIcp = (state: CaseState): boolean =>
  state.filings.length === 1 &&
  state.filings[0] === 'publicSecurityFiling' &&
  textIn(state, 'serverRegion') === 'mainland' &&
  state.fields.existingIcpNumber?.state === 'notApplicable'

function firstFiling(state: CaseState, dialogue: DialogueState): readonly Proposal[] {
  if (textIn(state, field) !== undefined) return []
  const region = textIn(state, 'serverRegion')
  if (region !== undefined && region !== 'mainland') return [{ field, value: 'publicSecurity', from: ['serverRegion'] }]
  const told = icpFacts.filter(each => valueIn(state, each) !== undefined)
  if (told.length) return [{ field, value: 'icpRefiling', from: told }]
  return (dialogue.asked[field] ?? 0) < 2 ? [] : [{ field, value: 'both' }]
}
