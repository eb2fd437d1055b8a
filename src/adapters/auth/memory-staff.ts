import { memoryAdapter } from 'better-auth/adapters/memory'
import type { Ids } from '../../ports/ids.ts'
import type { SecondFactor, Staff } from '../../ports/staff.ts'
import { betterAuthStaff, type Passwords } from './better-auth-staff.ts'
import { failuresThatLock, isTie, type StaffRows, staysAdmin } from './staff-rows.ts'

/** rows as better-auth keeps them: changed in place */
type Row = Record<string, unknown>
type Tables = Record<'user' | 'session' | 'account' | 'verification', Row[]>

/** Staff that the process forgets, beside a memory store. */
export function memoryStaff(secret: string, ids: Ids, passwords?: Passwords): Staff {
  const tables: Tables = { user: [], session: [], account: [], verification: [] }
  return betterAuthStaff({ database: memoryAdapter(tables), rows: memoryRows(tables), secret, ids, ...(passwords && { passwords }) })
}

function memoryRows(tables: Tables): StaffRows {
  const find = (organisation: string, id: string): Row | undefined =>
    tables.user.find(row => row.organisation === organisation && row.id === id)
  const isAdmin = (row: Row): boolean => row.role === 'admin' && !row.disabledAt
  const leavesAdmin = (row: Row): boolean =>
    !isAdmin(row) || tables.user.some(other => other !== row && other.organisation === row.organisation && isAdmin(other))
  const factors = new Map<string, SecondFactor>()
  const guesses = new Map<string, { failures: number; since: string; lockedUntil: string | null }>()
  return {
    secondFactor: async userId => factors.get(userId) ?? null,
    async setSecondFactor(userId, factor) {
      if (factor) factors.set(userId, factor)
      else factors.delete(userId)
    },
    async useStep(userId, step) {
      const known = factors.get(userId)
      if (!known || known.lastStep >= step) return false
      factors.set(userId, { ...known, lastStep: step })
      return true
    },
    async useRecovery(userId, hash) {
      const known = factors.get(userId)
      if (!known?.recovery.includes(hash)) return false
      factors.set(userId, { ...known, recovery: known.recovery.filter(each => each !== hash) })
      return true
    },
    lockedUntil: async guess => guesses.get(guess)?.lockedUntil ?? null,
    async countFailure(guess, { now, windowFrom, lockUntil }) {
      const known = guesses.get(guess)
      const before = known && known.since >= windowFrom ? known : { failures: 0, since: now, lockedUntil: known?.lockedUntil ?? null }
      const failures = before.failures + 1
      guesses.set(guess, { failures, since: before.since, lockedUntil: failures >= failuresThatLock ? lockUntil : before.lockedUntil })
    },
    async forgetFailures(guess) {
      guesses.delete(guess)
    },
    tiedUser: async (provider, subject) => {
      const found = tables.account.find(row => row.providerId === provider && row.accountId === subject)
      return typeof found?.userId === 'string' ? found.userId : null
    },
    async tie({ id, userId, provider, subject }) {
      const other = tables.account.find(row => row.providerId === provider && (row.accountId === subject || row.userId === userId))
      if (other) return other.accountId === subject && other.userId === userId
      tables.account.push({ id, accountId: subject, providerId: provider, userId, createdAt: new Date(), updatedAt: new Date() })
      return true
    },
    tiedProviders: async userId =>
      tables.account.flatMap(row => (row.userId === userId && isTie(String(row.providerId)) ? [String(row.providerId)] : [])),
    async untie(userId) {
      const kept = tables.account.filter(row => row.userId !== userId || !isTie(String(row.providerId)))
      const gone = kept.length < tables.account.length
      tables.account.splice(0, tables.account.length, ...kept)
      return gone
    },
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
      factors.delete(id)
      for (const name of ['session', 'account'] as const) {
        const kept = tables[name].filter(each => each.userId !== id)
        tables[name].splice(0, tables[name].length, ...kept)
      }
      return 'changed'
    },
  }
}
