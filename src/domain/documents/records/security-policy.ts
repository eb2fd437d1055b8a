import { namedSystems, securityPeople, securityRoles } from './security-people.ts'
import { everyFiling, smallDocument } from './template-definition.ts'

/** The rules that a business gives itself; their existence is a duty. */
export const securityPolicy = smallDocument({
  filings: everyFiling,
  looksAt: ['unit', 'individual', 'interactive', 'collects', 'exports', 'overseas', 'ownRoom', 'graded', 'keepsLogs'],
  parts: (source, read) => ({
    ...securityPeople(read),
    roles: securityRoles(read),
    systems: namedSystems(read),
    plan: source.state.filings.includes('contingencyPlan'),
  }),
})
