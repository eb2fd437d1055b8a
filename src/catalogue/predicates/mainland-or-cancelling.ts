import { definePredicate } from '../define.ts'

/** Only a server in the mainland can be filed; what was filed before can still be cancelled. */
export const mainlandOrCancelling = definePredicate(1, ({ serverRegion, icpFilingType, refilingReason }) => {
  if (serverRegion === undefined) return undefined
  const cancels = typeof icpFilingType === 'string' && icpFilingType.startsWith('cancel')
  return serverRegion === 'mainland' || cancels || refilingReason === 'movedOverseas'
})
