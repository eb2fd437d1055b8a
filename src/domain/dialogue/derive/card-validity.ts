import type { CaseState } from '../../case/state.ts'
import { textIn } from '../state-values.ts'
import type { Derivation } from './derivation.ts'

/** A card that was read before anybody said who is in charge: its days are put forward once that is its holder. */
const ofCard = (field: string, item: string): Derivation => ({
  id: `cardValidity:${field}`,
  kind: 'proposal',
  targets: [field],
  sources: ['principalName'],
  waitsFor: state =>
    state.uploads.some(({ kind, read }) => kind === 'idCard' && read?.some(({ name }) => name === item))
      ? ['principalIsLegalRep', 'principalName']
      : [],
  derive(state) {
    const day = dayOf(state, item)
    return day === undefined ? [] : [{ field, value: day === '长期' ? 'longTerm' : day, from: ['principalName'] }]
  },
})

/** Of the one card that was read, or of the sheet that shows both sides of it. */
function dayOf(state: CaseState, item: string): string | undefined {
  const cards = state.uploads.filter(({ kind, read }) => kind === 'idCard' && read)
  const values = (name: string, among = cards) =>
    new Set(among.flatMap(({ read = [] }) => read.flatMap(each => (each.name === name ? [each.value] : []))))
  const holder = textIn(state, 'principalName')
  if (holder === undefined) return undefined
  const whole = cards.filter(({ read = [] }) => read.some(({ name, value }) => name === 'idName' && value === holder))
  const among = values('idName').size === 1 && whole.length > 0 ? cards : whole
  const [day, other] = values(item, among)
  return other === undefined ? day : undefined
}

export const cardValidity: readonly Derivation[] = [
  ofCard('principalIdValidFrom', 'idValidFrom'),
  ofCard('principalIdValidTo', 'idValidTo'),
]
