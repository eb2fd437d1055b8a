import { cardValidity } from './card-validity.ts'
import { certificateType } from './certificate-type.ts'
import { defaults } from './defaults.ts'
import type { Derivation } from './derivation.ts'
import { domicile, domicileByName } from './domicile.ts'
import { exportMechanism } from './export-mechanism.ts'
import { exportsNothing } from './exports-nothing.ts'
import { filingScenario } from './filing-scenario.ts'
import { icpFilingType, moved, refilingReason } from './filing-type.ts'
import { idTypes } from './id-types.ts'
import { operatesInChina } from './operates-in-china.ts'
import { organizerNature } from './organizer-nature.ts'
import { isWebsite, presumptions } from './presumed.ts'
import { reportDeadline } from './report-deadline.ts'
import { sameName } from './same-name.ts'
import { samePerson } from './same-person.ts'
import { sameRoles } from './same-role.ts'
import { accessProviderRegion, serverRegion } from './server-region.ts'

/** Every derivation, in the order in which they feed each other. */
export const derivations: readonly Derivation[] = [
  filingScenario,
  serverRegion,
  refilingReason,
  moved,
  icpFilingType,
  organizerNature,
  certificateType,
  domicile,
  domicileByName,
  ...idTypes,
  ...sameRoles,
  ...samePerson,
  accessProviderRegion,
  operatesInChina,
  reportDeadline,
  exportsNothing,
  exportMechanism,
  ...sameName,
  ...cardValidity,
  ...defaults,
  isWebsite,
  ...presumptions,
]

const byTarget = (kind: Derivation['kind']): ReadonlyMap<string, readonly Derivation[]> => {
  const found = new Map<string, Derivation[]>()
  for (const each of derivations)
    if (each.kind === kind) for (const target of each.targets) found.set(target, [...(found.get(target) ?? []), each])
  return found
}

/** Field → what can fill it for certain, and what can offer a value for it. */
export const certainFor = byTarget('certain')
export const proposedFor = byTarget('proposal')
