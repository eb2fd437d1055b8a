import { drillDetails } from '../details/drill-record.ts'
import { people } from './people.ts'
import { securityPeople } from './security-people.ts'
import { everyFiling, smallDocument } from './template-definition.ts'

/** A drill of the plan: who took part, what was done when, whether the targets were met. */
export const drillRecord = smallDocument({
  filings: everyFiling,
  details: drillDetails,
  looksAt: ['collects'],
  parts: (_source, read, { details }) => {
    const { officer, contact, leader } = securityPeople(read)
    const team = read.rows('responseTeam').length > 0 ? people(read, 'responseTeam') : []
    const members = [...(leader ? [leader] : []), officer, contact, ...team].map(({ name }) => name)
    return {
      officer,
      contact,
      leader,
      members: [...new Set(members)],
      steps: details.steps ?? read.texts('ddosRunbookSteps').map(action => ({ time: null, action, by: null })),
    }
  },
})
