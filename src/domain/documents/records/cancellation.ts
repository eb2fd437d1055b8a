import { cancellationDetails } from '../details/cancellation.ts'
import { administrationOfDomicile } from './judged-parts.ts'
import { smallDocument } from './template-definition.ts'

const kinds = ['cancelAccess', 'cancelService', 'cancelSubject'] as const

/** Cancelling access, a service or the organiser. After a change of the organiser it is the former one who applies. */
export const cancellation = smallDocument({
  filings: ['icpFiling'],
  details: cancellationDetails,
  looksAt: ['website', 'app', 'miniProgram', 'unit'],
  parts: (source, read) => {
    read.note('refilingReason', 'icpFilingType', 'serverRegion')
    const codes = source.judgement.procedures.map(({ code }) => code)
    const chosen = kinds.filter(kind => codes.includes(kind))
    const formerOwner = read.is('refilingReason', 'ownerChanged')
    return {
      kinds: kinds.map(kind => ({ name: source.say.name(`procedure.${kind}`), chosen: chosen.includes(kind) })),
      chosen: Object.fromEntries(kinds.map(kind => [kind, chosen.includes(kind)])),
      formerOwner,
      applicant: formerOwner ? read.text('previousOrganizerName') : read.text('organizerName'),
      movedOverseas: read.is('refilingReason', 'movedOverseas'),
      authority: formerOwner ? null : administrationOfDomicile(source, read),
      provider: chosen.includes('cancelAccess') ? read.text('previousAccessProvider') : read.text('accessProviderName'),
    }
  },
})
