import type { Json } from '../../json.ts'
import type { FieldReader } from './field-reader.ts'
import { serversOf, shown } from './servers.ts'
import type { RecordSource } from './source.ts'

/** Columns of the table of servers, each with the field that says the same of the only server. */
const parts = {
  cpu: ['cpuModel', 'cpuModel'],
  memory: ['memoryGb', 'memoryCapacityGb'],
  disks: ['disks', 'storageMedia'],
  mac: ['mac', 'serverMacAddresses'],
  nic: ['nicGbps', 'nicBandwidthGbps'],
  power: ['powerFeeds', 'powerFeeds'],
} as const

/** Every server with what it is built of, as far as somebody said. A figure is printed with the unit of its field. */
export function hardwareOf(source: RecordSource, read: FieldReader): readonly { readonly [key: string]: Json }[] {
  const rows = read.rows('servers')
  const places = serversOf(source, read)
  return places.map((place, at) => {
    const row = rows[at]
    const built = Object.entries(parts).map(([key, [column, field]]) => {
      const value = row?.[column]
      if (typeof value === 'number' && column !== 'powerFeeds') return [key, source.say.display(field, value)]
      return [key, shown(value) ?? (places.length === 1 ? read.text(field) : null)]
    })
    return { ...place, ...Object.fromEntries(built) }
  })
}
