/**
 * What is left of a turn when nothing is understood, judged or answered: one row is written, durably, and the last twenty of the
 * conversation are read. The same packages and the same promise of the file, through the client of libSQL as it comes.
 */
import { serve } from '@hono/node-server'
import { createClient } from '@libsql/client/sqlite3'
import { desc, eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/libsql'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { Hono } from 'hono'

const turns = sqliteTable(
  'turns',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    conversation: text('conversation').notNull(),
    said: text('said').notNull(),
    at: text('at').notNull(),
  },
  table => [index('turns_by_conversation').on(table.conversation, table.id)],
)

const client = createClient({ url: process.argv[2] ?? '', concurrency: 1 })
await client.executeMultiple(`
  pragma journal_mode = wal; pragma synchronous = full;
  create table turns (id integer primary key autoincrement, conversation text not null, said text not null, at text not null);
  create index turns_by_conversation on turns (conversation, id);
`)
const db = drizzle(client)
let opened = 0
const app = new Hono()
app.post('/v1/conversations', c => {
  opened += 1
  return c.json({ conversation: { id: `c${opened}` }, token: `t${opened}` }, 201)
})
app.post('/v1/conversations/:id/turns', async c => {
  const { text: said } = await c.req.json<{ text: string }>()
  const conversation = c.req.param('id')
  await db.insert(turns).values({ conversation, said, at: new Date().toISOString() })
  return c.json({ turns: await db.select().from(turns).where(eq(turns.conversation, conversation)).orderBy(desc(turns.id)).limit(20) })
})
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.send?.(port))
process.on('disconnect', () => server.close(() => process.exit(0)))
