import type { CaseState } from '../../case/state.ts'
import { valueIn } from '../state-values.ts'
import type { Derivation, Derived } from './derivation.ts'
import { isOrganisation } from './is-organisation.ts'

type Pairs = readonly (readonly [from: string, to: string])[]

const legalRepToPrincipal: Pairs = [
  ['legalRepName', 'principalName'],
  ['legalRepIdType', 'principalIdType'],
  ['legalRepIdNumber', 'principalIdNumber'],
]
const principalToLegalRep: Pairs = legalRepToPrincipal.map(([from, to]) => [to, from] as const)
const organizerToPrincipal: Pairs = [
  ['organizerName', 'principalName'],
  ['organizerCertType', 'principalIdType'],
  ['organizerCertNumber', 'principalIdNumber'],
  ['organizerCertValidTo', 'principalIdValidTo'],
]
const principalToOrganizer: Pairs = organizerToPrincipal.map(([from, to]) => [to, from] as const)
const principalToOwner: Pairs = [
  ['principalName', 'serviceOwnerName'],
  ['principalIdType', 'serviceOwnerIdType'],
  ['principalIdNumber', 'serviceOwnerIdNumber'],
  ['principalMobile', 'serviceOwnerMobile'],
  ['principalEmail', 'serviceOwnerEmail'],
]

const copy = (id: string, when: string, is: string | boolean, pairs: Pairs): Derivation => ({
  id,
  kind: 'certain',
  quiet: true,
  targets: pairs.map(([, to]) => to),
  sources: [when, ...pairs.map(([from]) => from)],
  waitsFor: state =>
    !state.fields[when] || state.fields[when]?.state === 'needsConfirmation'
      ? [when]
      : valueIn(state, when) === is
        ? pairs.map(([from]) => from)
        : [],
  derive: state => (valueIn(state, when) === is ? pairs.flatMap(([from, to]) => copied(state, when, from, to)) : []),
})

function copied(state: CaseState, when: string, from: string, to: string): readonly Derived[] {
  const value = valueIn(state, from)
  // a value that was itself copied from the other side says nothing new
  if (value === undefined || state.fields[from]?.evidence.from?.includes(to)) return []
  if (to === 'principalName' && from === 'legalRepName' && isOrganisation(value)) return []
  return [{ field: to, value, from: [when, from] }]
}

/** One person in two roles, because the person said so. Security officer and emergency contact are never copied. */
export const samePerson: readonly Derivation[] = [
  copy('legalRepIsPrincipal', 'principalIsLegalRep', true, legalRepToPrincipal),
  copy('principalIsLegalRep', 'principalIsLegalRep', true, principalToLegalRep),
  copy('individualIsPrincipal', 'organizerNature', 'individual', organizerToPrincipal),
  // told of the person, it need not be asked of the organiser again; asked of the organiser it waits for nothing
  { ...copy('principalIsIndividual', 'organizerNature', 'individual', principalToOrganizer), waitsFor: () => [] },
  { ...copy('proprietorInvests', 'organizerNature', 'soleProprietor', [['legalRepName', 'investorOrSuperior']]), waitsFor: () => [] },
  copy('ownerIsPrincipal', 'serviceOwnerSameAsPrincipal', true, principalToOwner),
]
