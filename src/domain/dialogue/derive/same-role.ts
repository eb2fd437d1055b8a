import { textIn } from '../state-values.ts'
import type { Derivation } from './derivation.ts'

/** Two roles whose names are both told are one person when the names are the same, and two when they differ: nobody need be asked. */
const sameRole = (target: string, one: string, other: string): Derivation => ({
  id: `sameRole:${target}`,
  kind: 'certain',
  quiet: true,
  targets: [target],
  sources: [one, other],
  // asked before the second name, which follows from a yes
  waitsFor: () => [],
  derive(state) {
    const [first, second] = [one, other].map(field =>
      isTold(state.fields[field]?.evidence.from, target) ? textIn(state, field) : undefined,
    )
    return first === undefined || second === undefined ? [] : [{ field: target, value: first === second, from: [one, other] }]
  },
})

/** a name that was copied because of the answer says nothing about it */
const isTold = (from: readonly string[] | undefined, target: string): boolean => !from?.includes(target)

export const sameRoles: readonly Derivation[] = [
  sameRole('principalIsLegalRep', 'legalRepName', 'principalName'),
  sameRole('serviceOwnerSameAsPrincipal', 'principalName', 'serviceOwnerName'),
]
