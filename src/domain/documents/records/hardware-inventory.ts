import { hardwareOf } from './hardware.ts'
import { securityPeople } from './security-people.ts'
import { smallDocument } from './template-definition.ts'

/** The list of hardware that an article wants. No form of a filing has it. */
export const hardwareInventory = smallDocument({
  filings: ['icpFiling', 'publicSecurityFiling'],
  guide: true,
  looksAt: ['individual', 'ownRoom', 'overseas'],
  parts: (source, read) => ({ ...securityPeople(read), servers: hardwareOf(source, read) }),
})
