import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import type { Fill } from '../understanding.ts'
import { addressMore } from './address-more.ts'
import type { Ask } from './ask-within.ts'
import { hearCorrection } from './hear-correction.ts'
import { hearEdits } from './hear-edits.ts'
import { hearInstead } from './hear-instead.ts'
import { hearLatest } from './hear-latest.ts'
import { hearLikely } from './hear-likely.ts'
import { homepageForm } from './homepage-form.ts'
import { itemByPlace } from './item-by-place.ts'
import { latestDay } from './latest-day.ts'
import { latestEnd } from './latest-end.ts'
import { nearEmail } from './near/near-email.ts'
import { nearName } from './near/near-name.ts'
import { nearOffered } from './near/near-offered.ts'
import { nearPhone } from './near/near-phone.ts'
import { newAndOld } from './new-and-old.ts'
import { oneCharacter } from './one-character.ts'
import { otherCountry } from './other-country.ts'
import { otherEnd } from './other-end.ts'
import { periodAnew } from './period-anew.ts'
import { rewritten } from './rewritten.ts'
import { rowByNumber } from './row-by-number.ts'
import { siblingPlace } from './sibling-place.ts'
import { wholeAddress, wholeInstead } from './whole-address.ts'

/** What a message puts right of earlier answers: the first reader that is sure of one, those that need the most to be said first. Null where none is. */
export const putRight = (
  hearing: Hearing,
  plain: FieldsHeard,
  ask: Ask,
  heardBeside: (left: string, fills: readonly Fill[]) => FieldsHeard,
): FieldsHeard | null =>
  nearOffered(hearing, plain) ??
  nearEmail(hearing, plain) ??
  nearPhone(hearing, plain) ??
  itemByPlace(hearing, plain) ??
  newAndOld(hearing) ??
  siblingPlace(hearing, plain) ??
  otherCountry(hearing, plain) ??
  latestEnd(hearing, plain) ??
  addressMore(hearing, plain) ??
  otherEnd(hearing, plain, ask) ??
  periodAnew(hearing, plain) ??
  homepageForm(hearing, plain) ??
  rowByNumber(hearing, plain) ??
  hearLatest(hearing, plain, ask) ??
  wholeAddress(hearing, plain, ask) ??
  latestDay(hearing, plain, ask) ??
  nearName(hearing, plain) ??
  rewritten(hearing, plain, ask) ??
  oneCharacter(hearing) ??
  wholeInstead(hearEdits(hearing, plain, ask, heardBeside), hearing, plain) ??
  hearCorrection(hearing, plain, ask) ??
  hearInstead(hearing, plain, ask) ??
  hearLikely(hearing, plain, ask)
