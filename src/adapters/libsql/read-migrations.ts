import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Migration } from './migrate.ts'

const folder = new URL('../../../db/migrations/', import.meta.url)
const journal = z.object({ entries: z.array(z.object({ idx: z.number().int(), tag: z.string() })) })

/** The migrations of `db/`, in order (Node only). */
export function readMigrations(): readonly Migration[] {
  const { entries } = journal.parse(JSON.parse(readFileSync(new URL('meta/_journal.json', folder), 'utf8')))
  return entries.map(({ idx, tag }) => ({
    version: idx + 1,
    name: tag,
    statements: readFileSync(new URL(`${tag}.sql`, folder), 'utf8').split('--> statement-breakpoint'),
  }))
}
