import { addressInside } from './address-inside.ts'
import { allPdf } from './all-pdf.ts'
import { atLeastDistinct } from './at-least-distinct.ts'
import { cancelling } from './cancelling.ts'
import { domainsWithinLimit } from './domains-within-limit.ts'
import { filesHaveProfile } from './files-have-profile.ts'
import { filingTypeFits } from './filing-type-fits.ts'
import { hasAuthority } from './has-authority.ts'
import { holderFits } from './holder-fits.ts'
import { icpPrefixOfProvince } from './icp-prefix-of-province.ts'
import { isLicenceNumber } from './is-licence-number.ts'
import { mainlandOrCancelling } from './mainland-or-cancelling.ts'
import { nameLongEnough } from './name-long-enough.ts'
import { nameNotNational } from './name-not-national.ts'
import { nameSaysSomething } from './name-says-something.ts'
import { oldEnough } from './old-enough.ts'
import { periodCovers } from './period-covers.ts'
import { provinceAsks } from './province-asks.ts'
import { recorded } from './recorded.ts'
import { suffixApproved } from './suffix-approved.ts'
import { workingDaysPassed } from './working-days-passed.ts'

/** Every named predicate, by the name that conditions use. */
export const predicates = {
  addressInside,
  allPdf,
  atLeastDistinct,
  cancelling,
  domainsWithinLimit,
  filesHaveProfile,
  filingTypeFits,
  hasAuthority,
  holderFits,
  icpPrefixOfProvince,
  isLicenceNumber,
  mainlandOrCancelling,
  nameLongEnough,
  nameNotNational,
  nameSaysSomething,
  oldEnough,
  periodCovers,
  provinceAsks,
  recorded,
  suffixApproved,
  workingDaysPassed,
} as const

export type PredicateName = keyof typeof predicates
