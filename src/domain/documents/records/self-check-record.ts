import { selfCheckDetails } from '../details/self-check-record.ts'
import { securityPeople } from './security-people.ts'
import { everyFiling, smallDocument } from './template-definition.ts'

/** A look at one's own security, against what the case says of it. */
export const selfCheckRecord = smallDocument({
  filings: everyFiling,
  details: selfCheckDetails,
  looksAt: ['website', 'collects', 'exports', 'interactive', 'mainland', 'graded'],
  parts: (source, read) => ({
    ...securityPeople(read),
    plan: source.state.filings.includes('contingencyPlan'),
    provider: { name: read.text('accessProviderName') },
  }),
})
