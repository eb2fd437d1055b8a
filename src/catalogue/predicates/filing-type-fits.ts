import { definePredicate } from '../define.ts'

/** What happened → the procedures that can answer it. `other` says nothing. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  providerMoved: ['addAccess', 'cancelAccess'],
  ipChanged: ['change', 'addAccess'],
  renamed: ['change'],
  ownerChanged: ['cancelSubject', 'firstFiling', 'siteTransfer'],
  numberLost: ['firstFiling', 'addService'],
  movedOverseas: ['cancelService', 'cancelAccess', 'cancelSubject'],
}

/** The procedure answers what happened: no first filing beside a live number, no change of the owner. */
export const filingTypeFits = definePredicate(1, ({ icpFilingType, refilingReason, existingIcpNumber }) => {
  if (typeof icpFilingType !== 'string') return undefined
  if (typeof refilingReason === 'string' && refilingReason in fitting) return fitting[refilingReason]?.includes(icpFilingType)
  if (icpFilingType !== 'firstFiling') return true
  return existingIcpNumber === undefined
})
