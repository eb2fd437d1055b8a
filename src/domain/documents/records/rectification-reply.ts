import { rectificationDetails } from '../details/rectification-reply.ts'
import { administrationOfDomicile } from './judged-parts.ts'
import { rejectionNotice } from './rejection-notice.ts'
import { securityPeople } from './security-people.ts'
import { everyFiling, smallDocument } from './template-definition.ts'

/** An answer to a notice that something must be put right; the reasons come from the notice that was uploaded, unless they are given. */
export const rectificationReply = smallDocument({
  filings: everyFiling,
  details: rectificationDetails,
  looksAt: ['individual', 'website', 'unit'],
  parts: (source, read) => ({
    ...securityPeople(read),
    notice: rejectionNotice(source, read),
    authority: source.state.filings.includes('icpFiling') ? administrationOfDomicile(source, read) : null,
  }),
})
