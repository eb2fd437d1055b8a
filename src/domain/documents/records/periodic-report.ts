import { periodicDetails } from '../details/periodic-report.ts'
import { divisionOf } from './judged-parts.ts'
import { namedSystems, securityPeople } from './security-people.ts'
import { serversOf } from './servers.ts'
import { everyFiling, smallDocument } from './template-definition.ts'

/** What an article wants reported to the police from time to time. No law asks for it. */
export const periodicReport = smallDocument({
  filings: everyFiling,
  details: periodicDetails,
  looksAt: ['individual', 'overseas', 'interactive', 'collects', 'graded'],
  parts: (source, read) => ({
    ...securityPeople(read),
    systems: namedSystems(read),
    servers: serversOf(source, read),
    division: divisionOf(source, read),
  }),
})
