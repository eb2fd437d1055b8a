import type { CaseState } from '../case/state.ts'
import { textIn, valueIn } from '../dialogue/state-values.ts'
import type { ReadItem } from './line.ts'

/** Who a person is to a case; the fields about them begin with it. */
export type Holder = 'legalRep' | 'principal' | 'serviceOwner' | 'securityOfficer'

const everyHolder: readonly Holder[] = ['legalRep', 'principal', 'serviceOwner', 'securityOfficer']

/**
 * Whose identity card it is: everybody of that name, else the first whose name nobody told. A card that fits nobody is taken for the
 * legal representative's, so that the names are put side by side. The side without a name belongs to the card that came before it.
 */
export function cardHolders(state: CaseState, items: readonly ReadItem[]): readonly Holder[] {
  const name = nameOn(items) ?? (items.some(item => item.name === 'idNumber') ? undefined : lastName(state))
  if (name === undefined) return withPrincipal(state, ['legalRep'])
  const named = everyHolder.filter(holder => textIn(state, `${holder}Name`) === name)
  if (named.length > 0) return withPrincipal(state, named)
  if (textIn(state, 'legalRepName') === undefined) return withPrincipal(state, ['legalRep'])
  const another = unnamed.find(({ holder, flag }) => valueIn(state, flag) === false && textIn(state, `${holder}Name`) === undefined)
  return [another?.holder ?? 'legalRep']
}

/** A card that is not the legal representative's, or names somebody who shares no more than a letter with them: it takes no place of theirs unasked. */
export function isOfAnother(state: CaseState, items: readonly ReadItem[]): boolean {
  if (!cardHolders(state, items).includes('legalRep')) return true
  const [on, told] = [nameOn(items), textIn(state, 'legalRepName')]
  return on !== undefined && told !== undefined && [...on].filter(letter => told.includes(letter)).length < 2
}

/** Somebody else than the one before, who was not named yet. */
const unnamed: readonly { readonly holder: Holder; readonly flag: string }[] = [
  { holder: 'principal', flag: 'principalIsLegalRep' },
  { holder: 'serviceOwner', flag: 'serviceOwnerSameAsPrincipal' },
]

/** As long as nobody said otherwise the validity is that of the principal, who mostly is the legal representative. */
const withPrincipal = (state: CaseState, holders: readonly Holder[]): readonly Holder[] => {
  const isSame = valueIn(state, 'principalIsLegalRep') === true
  return isSame && holders.includes('legalRep') && !holders.includes('principal') ? [...holders, 'principal'] : holders
}

const nameOn = (items: readonly ReadItem[]): string | undefined => items.find(item => item.name === 'idName')?.value

const lastName = (state: CaseState): string | undefined =>
  state.uploads
    .filter(({ kind, read }) => kind === 'idCard' && read && nameOn(read))
    .map(({ read }) => nameOn(read ?? []))
    .at(-1)
