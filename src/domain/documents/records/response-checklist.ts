import { securityPeople } from './security-people.ts'
import { severityLevels } from './severity-levels.ts'
import { smallDocument } from './template-definition.ts'

/** What to tick off at each level; the fifth is an article's, for what has not happened yet. */
export const responseChecklist = smallDocument({
  filings: ['contingencyPlan', 'icpFiling'],
  looksAt: ['collects', 'ciio', 'overseas'],
  parts: (source, read) => ({
    ...securityPeople(read),
    levels: severityLevels(source, read),
    steps: read.texts('ddosRunbookSteps'),
    authorities: read.rows('authorityContacts').map(row => ({ name: row.authority ?? null, phone: row.phone ?? row.contact ?? null })),
    vendors: read.rows('vendorHotlines').map(row => ({ name: row.vendor ?? null, phone: row.phone ?? row.contact ?? null })),
    planned: source.state.filings.includes('contingencyPlan'),
  }),
})
