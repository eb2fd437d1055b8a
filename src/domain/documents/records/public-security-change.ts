import { changeDetails } from '../details/change.ts'
import { attachmentsOf } from './attachments.ts'
import { changesOf } from './changes.ts'
import { divisionOf } from './judged-parts.ts'
import { smallDocument } from './template-definition.ts'

/** A change of a public-security filing that has its number. */
export const publicSecurityChange = smallDocument({
  filings: ['publicSecurityFiling'],
  details: changeDetails,
  looksAt: ['website', 'app', 'miniProgram', 'unit', 'overseas', 'interactive'],
  parts: (source, read, { details }) => ({
    division: divisionOf(source, read),
    changes: changesOf(source, read, details.changes ?? null),
    attachments: attachmentsOf(source, read, 'publicSecurityFiling'),
  }),
})
