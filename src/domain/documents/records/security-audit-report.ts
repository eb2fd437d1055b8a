import { auditDetails } from '../details/security-audit-report.ts'
import { auditPeriod } from './audit-period.ts'
import { namedSystems, securityPeople } from './security-people.ts'
import { smallDocument } from './template-definition.ts'

/** The audit of the last months' logs that an article wants. Keeping the logs is law, the report is not. */
export const securityAuditReport = smallDocument({
  filings: ['icpFiling', 'publicSecurityFiling'],
  guide: true,
  details: auditDetails,
  looksAt: ['website', 'collects', 'graded'],
  parts: (_source, read) => ({ ...securityPeople(read), systems: namedSystems(read), period: auditPeriod(read) }),
})
