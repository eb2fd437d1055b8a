import { memoryAdapter } from 'better-auth/adapters/memory'
import type { Ids } from '../../ports/ids.ts'
import type { Staff } from '../../ports/staff.ts'
import { betterAuthStaff } from './better-auth-staff.ts'
import { type StaffRows, staysAdmin } from './staff-rows.ts'

/** rows as better-auth keeps them: changed in place */
type Row = Record<string, unknown>
type Tables = Record<'user' | 'session' | 'account' | 'verification', Row[]>

/** Staff that the process forgets, beside a memory store. */
export function memoryStaff(secret: string, ids: Ids): Staff {
  const tables: Tables = { user: [], session: [], account: [], verification: [] }
  return betterAuthStaff({ database: memoryAdapter(tables), rows: memoryRows(tables), secret, ids })
}

function memoryRows(tables: Tables): StaffRows {
  const find = (organisation: string, id: string): Row | undefined =>
    tables.user.find(row => row.organisation === organisation && row.id === id)
  const isAdmin = (row: Row): boolean => row.role === 'admin' && !row.disabledAt
  const leavesAdmin = (row: Row): boolean =>
    !isAdmin(row) || tables.user.some(other => other !== row && other.organisation === row.organisation && isAdmin(other))
  return {
    async change(organisation, id, to) {
      const row = find(organisation, id)
      if (!row) return 'unknown'
      if (!staysAdmin(to) && !leavesAdmin(row)) return 'last-admin'
      Object.assign(row, to)
      return 'changed'
    },
    async remove(organisation, id) {
      const row = find(organisation, id)
      if (!row) return 'unknown'
      if (!leavesAdmin(row)) return 'last-admin'
      tables.user.splice(tables.user.indexOf(row), 1)
      for (const name of ['session', 'account'] as const) {
        const kept = tables[name].filter(each => each.userId !== id)
        tables[name].splice(0, tables[name].length, ...kept)
      }
      return 'changed'
    },
  }
}
