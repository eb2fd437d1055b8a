import type { JsonRecord } from '../../fields/json-shape.ts'
import { auditDetails } from '../details/security-audit-report.ts'
import { auditPeriod } from './audit-period.ts'
import { readLogs } from './read-logs.ts'
import { namedSystems, securityPeople } from './security-people.ts'
import { smallDocument } from './template-definition.ts'

/** The audit of the last months' logs that an article wants. Keeping the logs is law, the report is not. */
export const securityAuditReport = smallDocument({
  filings: ['icpFiling', 'publicSecurityFiling'],
  guide: true,
  details: auditDetails,
  looksAt: ['individual', 'website', 'collects', 'graded'],
  parts: (source, read, { details, raw }) => ({
    // what a person wrote stands before what was read from the logs
    d: { ...details, ...without(readLogs(source), raw) },
    ...securityPeople(read),
    systems: namedSystems(read),
    period: auditPeriod(read),
  }),
})

const without = (found: object | null, given: JsonRecord): JsonRecord =>
  Object.fromEntries(Object.entries(found ?? {}).filter(([key]) => given[key] === undefined))
