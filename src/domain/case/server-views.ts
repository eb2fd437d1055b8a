import type { Json } from '../json.ts'
import type { FieldChange } from './events.ts'
import type { FieldEntry } from './state.ts'

type Row = Readonly<Record<string, Json>>
type Fields = Readonly<Record<string, FieldEntry>>

/** Field that shows a column of the first server. */
export const columnOf = {
  serverCountry: 'country',
  serverProvince: 'province',
  serverDistrict: 'district',
  serverAddress: 'address',
  cpuModel: 'cpuModel',
  memoryCapacityGb: 'memoryGb',
  storageMedia: 'disks',
  nicBandwidthGbps: 'nicGbps',
  powerFeeds: 'powerFeeds',
} as const

/** Field that lists a column of every server. */
export const listOf = { serverIpRanges: 'ip', serverMacAddresses: 'mac' } as const

export const isServerView = (field: string): boolean => field in columnOf || field in listOf || field === 'serverRegion'

/** What the server fields show of one server: `undefined` where the row says nothing. */
export function viewsOfServer(row: Row): Readonly<Record<string, Json | undefined>> {
  const { country } = row
  const views: Record<string, Json | undefined> = {}
  for (const [field, column] of Object.entries(columnOf)) views[field] = row[column]
  for (const [field, column] of Object.entries(listOf)) views[field] = row[column] === undefined ? undefined : [row[column]]
  views.serverRegion = regionOf(country)
  // the field is for places outside the mainland
  if (country === 'CN') views.serverCountry = undefined
  return views
}

function regionOf(country: Json | undefined): string | undefined {
  if (typeof country !== 'string') return undefined
  if (country === 'CN') return 'mainland'
  return ['HK', 'MO', 'TW'].includes(country) ? 'hkMoTw' : 'overseas'
}

export const serverRows = (value: Json | undefined): readonly Row[] =>
  Array.isArray(value) ? value.filter((row): row is Row => typeof row === 'object' && row !== null && !Array.isArray(row)) : []

/**
 * Keeps the table of servers and the fields that show its first row from contradicting each other: whichever was said last
 * counts. Called by the fold, so that it holds on every way in.
 */
export function serverFollowers(before: Fields, changes: readonly FieldChange[]): readonly FieldChange[] {
  const table = changes.findLast(change => change.field === 'servers')
  if (table) return table.to === 'filled' ? shown(serverRows(table.value), table) : []
  const entry = before.servers
  const rows = entry?.state === 'filled' ? serverRows(entry.value) : []
  const [first] = rows
  const told = changes.filter(change => change.to === 'filled' && isServerView(change.field))
  if (!first || told.length === 0) return []
  const patched = told.reduce<readonly Row[]>((all, change) => patchRows(all, change), rows)
  return patched === rows ? [] : [{ field: 'servers', to: 'filled', value: patched, evidence: { ...told[0]!.evidence, kind: 'derived' } }]
}

function shown(rows: readonly Row[], table: FieldChange): readonly FieldChange[] {
  const [first] = rows
  if (!first) return []
  const lists = Object.entries(listOf).map(([field, column]) => {
    const values = rows.flatMap(row => (row[column] === undefined ? [] : [row[column]]))
    return [field, values.length ? [...new Set(values)] : undefined] as const
  })
  const views = { ...viewsOfServer(first), ...Object.fromEntries(lists) }
  const evidence = { kind: 'derived', seq: table.evidence.seq, quote: table.evidence.quote, confidence: table.evidence.confidence } as const
  return Object.entries(views).flatMap(([field, value]): readonly FieldChange[] =>
    value === undefined ? [] : [{ field, to: 'filled', value, evidence }],
  )
}

function patchRows(rows: readonly Row[], change: FieldChange): readonly Row[] {
  const [first, ...others] = rows
  if (!first || change.to !== 'filled') return rows
  if (isColumn(change.field)) return [{ ...first, [columnOf[change.field]]: change.value }, ...others]
  if (!isList(change.field) || !Array.isArray(change.value)) return rows
  const column = listOf[change.field]
  const values: readonly Json[] = change.value
  // one item a server, or the first item for the first server
  return rows.map((row, index) =>
    values[index] !== undefined && (index === 0 || values.length === rows.length) ? { ...row, [column]: values[index] } : row,
  )
}

const isColumn = (field: string): field is keyof typeof columnOf => field in columnOf
const isList = (field: string): field is keyof typeof listOf => field in listOf
