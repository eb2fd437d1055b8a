import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import type { LibSQLDatabase } from 'drizzle-orm/libsql/driver-core'
import * as tables from '../../../db/auth-schema.ts'
import type { Ids } from '../../ports/ids.ts'
import type { Staff } from '../../ports/staff.ts'
import { betterAuthStaff } from './better-auth-staff.ts'

/** Staff in the store's own database. */
export const libsqlStaff = (database: LibSQLDatabase<Record<string, unknown>>, secret: string, ids: Ids): Staff =>
  betterAuthStaff({ database: drizzleAdapter(database, { provider: 'sqlite', schema: tables }), secret, ids })
