import type { CaseState } from '../../case/state.ts'
import { textIn } from '../state-values.ts'
import type { Derivation } from './derivation.ts'

type Detail = 'idNumber' | 'mobile'

/** The people of a filing: where their name, number and mobile stand. */
/** `second` roles are asked after everybody else, names first: most often somebody we know already. */
const roles: readonly ({ readonly name: string; readonly second?: true } & { readonly [D in Detail]?: string })[] = [
  { name: 'legalRepName', idNumber: 'legalRepIdNumber' },
  { name: 'principalName', idNumber: 'principalIdNumber', mobile: 'principalMobile' },
  { name: 'serviceOwnerName', idNumber: 'serviceOwnerIdNumber', mobile: 'serviceOwnerMobile' },
  { name: 'securityOfficerName', second: true, idNumber: 'securityOfficerIdNumber', mobile: 'securityOfficerMobile' },
  { name: 'emergencyContactName', second: true, mobile: 'emergencyContactMobile' },
]

const details: readonly Detail[] = ['idNumber', 'mobile']

/** Somebody of the same name in another role is most likely the same person: the number is offered, never copied. */
export const sameName: readonly Derivation[] = roles.flatMap(role =>
  details.flatMap((detail): readonly Derivation[] => {
    const target = role[detail]
    if (!target) return []
    return [
      {
        id: `sameName:${target}`,
        kind: 'proposal',
        targets: [target],
        sources: [role.name],
        waitsFor: state =>
          role.second && !state.fields[role.name] ? [role.name] : twins(state, role.name).flatMap(twin => twin[detail] ?? []),
        derive: state => known(state, role.name, detail, target),
      },
    ]
  }),
)

/** The other roles that hold the same name. */
function twins(state: CaseState, name: string) {
  const person = textIn(state, name)
  return person ? roles.filter(other => other.name !== name && textIn(state, other.name) === person) : []
}

function known(state: CaseState, name: string, detail: Detail, target: string) {
  const field = twins(state, name)
    .flatMap(twin => twin[detail] ?? [])
    .find(each => textIn(state, each) !== undefined)
  const value = field && textIn(state, field)
  return field && value ? [{ field: target, value, from: [name, field] }] : []
}
