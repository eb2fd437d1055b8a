import type { FieldDefinition } from '../../fields/definition.ts'
import type { Settled } from './settle.ts'

/** what the name of a firm may tell beside itself */
const ofName: ReadonlySet<string> = new Set(['organizerNature', 'domicileProvince', 'domicileCity', 'domicileDistrict', 'icpFilingType'])
const inWords: ReadonlySet<FieldDefinition['type']> = new Set(['boolean', 'enum', 'multiEnum', 'divisionCode', 'countryCode'])

/** 深圳市蓝鲸跨境电商, 淳安县养蜂协会: a place or a word inside a name says nothing about where the server or the customers are. */
export function outsideNames(settled: readonly Settled[]): readonly Settled[] {
  const names = settled.filter(({ field, reading }) => field.kind === 'organisationName' && reading.kind === 'value')
  if (names.length === 0) return settled
  return settled.filter(
    ({ field, reading }) =>
      ofName.has(field.key) ||
      !inWords.has(field.type) ||
      names.every(name => reading.start < name.reading.start || reading.end > name.reading.end),
  )
}
