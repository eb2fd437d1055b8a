import type { z } from '@hono/zod-openapi'
import type { SpokenRow, SpokenTable } from '../../catalogue/tables/define-table.ts'
import type { Province } from '../../domain/catalogue.ts'
import type { Json } from '../../domain/json.ts'
import { inForce, periodOn } from '../../domain/rules/parameters.ts'
import type { DatedRow } from '../../domain/tables/tables.ts'
import { presentBasis } from '../cases/present-finding.ts'
import type { View } from '../view.ts'
import type { authoritiesAnswer, tableSchema } from './schemas-tables.ts'

export type TableJson = z.infer<typeof tableSchema>
export type AuthoritiesJson = z.infer<typeof authoritiesAnswer>
type ProvinceJson = NonNullable<AuthoritiesJson['province']>

/** A decision table as it stands on a day. */
export const presentTable = (view: View, table: SpokenTable<DatedRow>, on: string): TableJson => ({
  id: table.id,
  title: table.title[view.texts.locale],
  ...(table.note ? { note: table.note[view.texts.locale] } : {}),
  firstMatchWins: table.firstMatchWins ?? false,
  rows: table.rows.filter(row => inForce(row, on)).map(row => presentRow(view, row)),
})

export const presentRow = (view: View, { id, from, to, basis, words, ...data }: SpokenRow<DatedRow>): TableJson['rows'][number] => ({
  id,
  from,
  ...(to ? { to } : {}),
  data: jsonOf(data),
  words: { ...words[view.texts.locale] },
  basis: basis.map(each => presentBasis(view, each)),
})

/** The codes and numbers of a row: plain data of the catalogue. */
const jsonOf = (data: object): Record<string, Json> => JSON.parse(JSON.stringify(data))

/** What a place is known to ask on a day, beside its prefixes. */
export function presentProvince(view: View, province: Province | undefined, on: string): ProvinceJson | null {
  return province ? asked(view, province, on) : null
}

/** Every place with its administration. */
export const presentProvinces = (view: View, on: string): NonNullable<AuthoritiesJson['provinces']> =>
  view.deps.catalogue.provinces.map(province => ({ ...asked(view, province, on), authority: province.authority }))

function asked(view: View, province: Province, on: string): ProvinceJson {
  return {
    code: province.code,
    name: province.name,
    icpPrefixes: [...province.icpPrefixes],
    policePrefixes: [...province.policePrefixes],
    parameters: Object.entries(province.parameters ?? {}).flatMap(([name, periods]) => {
      const period = periodOn(periods, on)
      if (!period) return []
      const { value, from, basis } = period
      return [
        { name, label: view.texts.names[`parameter.${name}`] ?? name, value, from, basis: basis.map(each => presentBasis(view, each)) },
      ]
    }),
    notes: (province.notes ?? [])
      .filter(note => inForce(note, on))
      .map(({ id, words, from, basis }) => ({
        id,
        text: words[view.texts.locale],
        from,
        basis: basis.map(each => presentBasis(view, each)),
      })),
  }
}
