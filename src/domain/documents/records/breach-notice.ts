import { breachDetails } from '../details/breach-notice.ts'
import { securityPeople } from './security-people.ts'
import { everyFiling, smallDocument } from './template-definition.ts'

/** A letter to the people whose information leaked. */
export const breachNotice = smallDocument({
  filings: everyFiling,
  details: breachDetails,
  looksAt: ['website'],
  parts: (_source, read) => ({ contact: securityPeople(read).contact }),
})
