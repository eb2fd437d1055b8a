import { addressInside } from './address-inside.ts'
import { allPdf } from './all-pdf.ts'
import { atLeastDistinct } from './at-least-distinct.ts'
import { cancelling } from './cancelling.ts'
import { certificateInProvince } from './certificate-in-province.ts'
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
import { notAbove } from './not-above.ts'
import { oldEnough } from './old-enough.ts'
import { ownLevelsWithin } from './own-levels-within.ts'
import { periodCovers } from './period-covers.ts'
import { picturesWithin } from './pictures-within.ts'
import { prefixUsual } from './prefix-usual.ts'
import { provinceAsks } from './province-asks.ts'
import { provinceSays } from './province-says.ts'
import { recorded } from './recorded.ts'
import { suffixApproved } from './suffix-approved.ts'
import { suffixFitsNature } from './suffix-fits-nature.ts'
import { uploadsWithin } from './uploads-within.ts'
import { withinHours } from './within-hours.ts'
import { workingDaysPassed } from './working-days-passed.ts'

/** Every named predicate, by the name that conditions use. */
export const predicates = {
  addressInside,
  allPdf,
  atLeastDistinct,
  cancelling,
  certificateInProvince,
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
  notAbove,
  oldEnough,
  ownLevelsWithin,
  periodCovers,
  prefixUsual,
  picturesWithin,
  provinceAsks,
  provinceSays,
  recorded,
  suffixApproved,
  suffixFitsNature,
  uploadsWithin,
  withinHours,
  workingDaysPassed,
} as const

export type PredicateName = keyof typeof predicates
