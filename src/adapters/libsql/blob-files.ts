import { and, eq, gte, lt, or, sql } from 'drizzle-orm'
import type { Files } from '../../ports/files.ts'
import { splitKey } from '../files/file-key.ts'
import { type Database, schema } from './database.ts'

const { blobs } = schema

/** Files in the database itself: for Workers without object storage, and for whoever wants one thing to back up. */
export function blobFiles(db: Database): Files {
  return {
    async put(key, bytes) {
      await db
        .insert(blobs)
        .values({ organisation: organisationOf(key), key, bytes })
        .onConflictDoUpdate({ target: [blobs.organisation, blobs.key], set: { bytes: sql`excluded.bytes` } })
    },
    async get(key) {
      const [row] = await db
        .select({ bytes: blobs.bytes })
        .from(blobs)
        .where(and(eq(blobs.organisation, organisationOf(key)), eq(blobs.key, key)))
      return row?.bytes ?? null
    },
    async list(prefix) {
      return (await db.select({ key: blobs.key }).from(blobs).where(isUnder(prefix))).map(({ key }) => key)
    },
    async removeAll(prefix) {
      await db.delete(blobs).where(isUnder(prefix))
    },
  }
}

function isUnder(prefix: string) {
  const folder = splitKey(prefix).join('/')
  // '0' follows '/' in ASCII: everything that starts with `folder/`
  const inside = and(gte(blobs.key, `${folder}/`), lt(blobs.key, `${folder}0`))
  return and(eq(blobs.organisation, organisationOf(prefix)), or(eq(blobs.key, folder), inside))
}

const organisationOf = (key: string): string => splitKey(key)[0] ?? ''
