import { inForce } from '../rules/parameters.ts'
import type { Refiling, Table } from './tables.ts'

/** What answers a change that day, given what the person wishes: the first line that fits the wish. */
export const refilingFor = (table: Table<Refiling>, on: string, reason: string, wish: string | undefined): Refiling | undefined =>
  table.rows.find(row => row.reason === reason && inForce(row, on) && (!row.wish || (wish !== undefined && row.wish.includes(wish))))
