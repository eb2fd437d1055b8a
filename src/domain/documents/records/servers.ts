import type { JsonRecord } from '../../fields/json-shape.ts'
import type { Json } from '../../json.ts'
import type { FieldReader } from './field-reader.ts'
import type { RecordSource } from './source.ts'

export const shown = (value: Json | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null

export interface Server {
  readonly [key: string]: string | null
  readonly place: string | null
  readonly ip: string | null
  readonly use: string | null
}

/** The table of servers, or one line from the fields about the only server. */
export function serversOf({ say, words }: RecordSource, read: FieldReader): readonly Server[] {
  const place = (row: JsonRecord): string | null => {
    const division = row.district ?? row.province
    if (typeof division === 'string') return say.display('serverDistrict', division)
    return typeof row.country === 'string' ? say.display('serverCountry', row.country) : null
  }
  const rows = read.rows('servers')
  if (rows.length > 0)
    return rows.map(row => ({
      place: [place(row), shown(row.address)].filter(part => part !== null).join(' ') || null,
      ip: shown(row.ip),
      use: shown(row.role),
    }))
  const where = [read.text('serverCountry') ?? read.text('serverProvince'), read.text('serverAddress')].filter(part => part !== null)
  return [{ place: where.join(words.semicolon) || null, ip: read.text('serverIpRanges'), use: null }]
}
