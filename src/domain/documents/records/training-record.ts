import { trainingDetails } from '../details/training-record.ts'
import { namedSystems, securityPeople } from './security-people.ts'
import { everyFiling, smallDocument } from './template-definition.ts'

/** A training with its sign-in sheet. */
export const trainingRecord = smallDocument({
  filings: everyFiling,
  details: trainingDetails,
  looksAt: ['collects', 'interactive'],
  parts: (source, read) => ({
    ...securityPeople(read),
    systems: namedSystems(read),
    plan: source.state.filings.includes('contingencyPlan'),
  }),
})
