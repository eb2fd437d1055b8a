import { type Hearing, isAsked } from '../hearing.ts'
import type { Settled } from '../settling/settle.ts'

const pairs: readonly (readonly [ofKeeper: string, ofPrincipal: string])[] = [
  ['serviceOwnerMobile', 'principalMobile'],
  ['serviceOwnerEmail', 'principalEmail'],
  ['serviceOwnerIdNumber', 'principalIdNumber'],
]

/** 网站负责人也是他。手机136…: of one person in both roles, the number is that of the one in charge, from whom the other is copied. */
export function withOnePerson(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const isOne = settled.some(
    ({ field, reading }) => field.key === 'serviceOwnerSameAsPrincipal' && reading.kind === 'value' && reading.raw === true,
  )
  if (!isOne) return settled
  return settled.map(each => {
    const key = pairs.find(([ofKeeper]) => ofKeeper === each.field.key)?.[1]
    const field = key ? hearing.tools.fields[key] : undefined
    const isFree = field && hearing.known(field.key) === undefined && !settled.some(other => other.field === field)
    return isFree && !isAsked(hearing, each.field.key) ? { ...each, field } : each
  })
}
