import type { FieldDefinition } from '../../fields/definition.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import type { StateSaid } from './fill-gaps.ts'
import { hasLabel } from './in-order.ts'
import type { Settled } from './settle.ts'

/** Kinds of which one value may answer several open questions: the same person, the same number. */
const shareable: ReadonlySet<string> = new Set(['personName', 'personalIdNumber', 'mobile', 'address'])

/** 网站是刘凯文管: where two people are told apart, the number of one is not put forward for the other */
const isOthers = ({ key, kind }: FieldDefinition, hearing: Hearing): boolean =>
  kind !== 'address' && key.startsWith('serviceOwner') && hearing.known('serviceOwnerSameAsPrincipal') === false

/** 法人 and 投资者 are asked for and one name is said: it is put forward for the other one. */
export function shareValues(hearing: Hearing, settled: readonly Settled[], said: readonly StateSaid[]): readonly Settled[] {
  const isOpen = (field: FieldDefinition): boolean =>
    !settled.some(each => each.field.key === field.key) && !said.some(each => each.field === field.key)
  return hearing.asked.filter(isOpen).flatMap(field => {
    const kind = field.key === 'investorOrSuperior' ? 'personName' : field.kind
    if (!kind || !shareable.has(kind) || isOthers(field, hearing)) return []
    const same = settled.filter(
      ({ field: other, reading, told }) =>
        told &&
        reading.kind === 'value' &&
        isAsked(hearing, other.key) &&
        (other.kind === kind || (other.key === 'investorOrSuperior' && kind === 'personName')) &&
        !hasLabel(hearing, reading),
    )
    const [only] = same
    return only && same.length === 1 && only.reading.kind === 'value'
      ? [{ ...only, field, reading: { ...only.reading, confidence: 0.7, doubt: 'shared' } }]
      : []
  })
}
