import type { Client } from '@libsql/client'
import type { BatchItem } from 'drizzle-orm/batch'
// takes any client; the package's main entry would import the embedded engine, which Workers do not have
import type { LibSQLDatabase } from 'drizzle-orm/libsql/driver-core'
import { drizzle } from 'drizzle-orm/libsql/web'
import * as schema from '../../../db/schema.ts'

export type Database = LibSQLDatabase<typeof schema> & { readonly $client: Client }

/** Statements that are written together or not at all, in one round trip. */
export type Batch = [BatchItem<'sqlite'>, ...BatchItem<'sqlite'>[]]

export const openDatabase = (client: Client): Database => drizzle({ client, schema })

export { schema }
