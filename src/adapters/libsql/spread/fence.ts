import type { Client, InStatement } from '@libsql/client'
import { movingMessage } from '../patient-client.ts'
import { ownedTables } from './owned-tables.ts'

const changes = { insert: ['new'], update: ['old', 'new'], delete: ['old'] } as const
export type Change = keyof typeof changes

/** Ids go into the text of a trigger, which takes no arguments. */
function checked(organisation: string): string {
  if (!/^[\w-]+$/.test(organisation)) throw new Error('no id of an organisation')
  return organisation
}

const nameOf = (organisation: string, table: string, change: Change): string => `fence_${checked(organisation)}_${table}_${change}`

/** Keeps every row of an organisation as it is: a write of anybody fails as a whole, whichever version of the program writes. */
export async function raiseFence(client: Client, organisation: string): Promise<void> {
  const triggers = ownedTables.flatMap(({ name }) =>
    Object.entries(changes).map(([change, rows]): InStatement => {
      const mine = rows.map(row => `${row}."organisation" = '${checked(organisation)}'`).join(' or ')
      const trigger = nameOf(organisation, name, change === 'insert' ? 'insert' : change === 'update' ? 'update' : 'delete')
      return `create trigger if not exists "${trigger}" before ${change} on "${name}" when ${mine} begin select raise(abort, '${movingMessage}'); end`
    }),
  )
  await client.batch(triggers, 'write')
}

export async function dropFence(
  client: Client,
  organisation: string,
  of: readonly Change[] = ['insert', 'update', 'delete'],
): Promise<void> {
  const names = ownedTables.flatMap(({ name }) => of.map(change => nameOf(organisation, name, change)))
  await client.batch(
    names.map(name => `drop trigger if exists "${name}"`),
    'write',
  )
}
