import { constructionDetails } from '../details/construction-plan.ts'
import { securityPeople } from './security-people.ts'
import { smallDocument } from './template-definition.ts'

/** What some provinces want of organisers with many sites, and some notices of a single order. No form is prescribed. */
export const constructionPlan = smallDocument({
  filings: ['icpFiling'],
  details: constructionDetails,
  looksAt: ['individual', 'interactive', 'collects'],
  parts: (_source, read) => ({ officer: securityPeople(read).officer }),
})
