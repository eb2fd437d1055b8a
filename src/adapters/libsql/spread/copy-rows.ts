import { createHash } from 'node:crypto'
import type { Client, InStatement, InValue, ResultSet, Row } from '@libsql/client'
import { type OwnedTable, ownedTables, wordRows } from './owned-tables.ts'

/** rows that one write removes, so that others get their turn */
const removedAtOnce = 200
/** words of the search index that are read together: hashes in hex, by their beginning */
const beginnings = Array.from({ length: 16 }, (_, n) => n.toString(16))

const quoted = (columns: readonly string[]): string => columns.map(column => `"${column}"`).join(', ')

/** Rows of an organisation in the order in which they were written, a step at a time. */
async function* steps(client: Client, { name, columns, step }: OwnedTable, organisation: string): AsyncGenerator<readonly Row[]> {
  let after: InValue = -1
  for (;;) {
    const { rows }: ResultSet = await client.execute({
      sql: `select rowid as "number of row", ${quoted(columns)} from "${name}" where "organisation" = ? and rowid > ? order by rowid limit ${step}`,
      args: [organisation, after],
    })
    const last = rows.at(-1)
    if (!last) return
    yield rows
    after = last['number of row'] ?? 0
  }
}

/** Copies every row, and the search index with the numbers that its rows get; how many. */
export async function copyRows(from: Client, to: Client, organisation: string): Promise<number> {
  let copied = 0
  for (const table of ownedTables) {
    const words = table.name === wordRows ? await wordsOf(from, organisation) : null
    const columns = words ? table.columns.filter(column => column !== 'id') : table.columns
    const insert = `insert into "${table.name}" (${quoted(columns)}) values (${columns.map(() => '?').join(', ')})`
    for await (const rows of steps(from, table, organisation)) {
      const writes = rows.flatMap((row): InStatement[] => [
        { sql: insert, args: columns.map(column => row[column] ?? null) },
        ...(words
          ? [
              {
                sql: 'insert into conversation_words (rowid, terms) values (last_insert_rowid(), ?)',
                args: [words.get(Number(row.id)) ?? ''],
              },
            ]
          : []),
      ])
      await to.batch(writes, 'write')
      copied += rows.length
    }
  }
  return copied
}

const vocabulary = 'conversation_words_terms'

/** The words that the index has of each row, in their order: it keeps no text, so that they are read out of its vocabulary. */
async function wordsOf(client: Client, organisation: string): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string[]>()
  await client.execute(`create virtual table if not exists ${vocabulary} using fts5vocab('conversation_words', 'instance')`)
  try {
    for (const [n, beginning] of beginnings.entries()) {
      const end = beginnings[n + 1]
      const { rows } = await client.execute({
        sql: `select v.term, v.doc, v.offset from ${vocabulary} v join ${wordRows} w on w.id = v.doc
          where v.term >= ? and ${end ? 'v.term < ?' : "? = ''"} and w.organisation = ?`,
        args: [beginning, end ?? '', organisation],
      })
      for (const { term, doc, offset } of rows) {
        const words = found.get(Number(doc)) ?? []
        words[Number(offset)] = String(term)
        found.set(Number(doc), words)
      }
    }
  } finally {
    await client.execute(`drop table if exists ${vocabulary}`)
  }
  return new Map([...found].map(([row, words]) => [row, words.filter(word => word !== undefined).join(' ')]))
}

/** What an organisation has in a database: rows and a SHA-256 over all of them, table by table. Equal for a copy. */
export async function digestRows(client: Client, organisation: string): Promise<Readonly<Record<string, string>>> {
  const digests: Record<string, string> = {}
  for (const table of ownedTables) {
    const hash = createHash('sha256')
    let count = 0
    const words = table.name === wordRows ? await wordsOf(client, organisation) : null
    const columns = words ? table.columns.filter(column => column !== 'id') : table.columns
    for await (const rows of steps(client, table, organisation)) {
      for (const row of rows) {
        for (const column of columns) addValue(hash, row[column] ?? null)
        if (words) addValue(hash, words.get(Number(row.id)) ?? '')
      }
      count += rows.length
    }
    digests[table.name] = `${count} ${hash.digest('hex')}`
  }
  return digests
}

/** Kind and length first, so that no two rows are the same bytes. */
function addValue(hash: ReturnType<typeof createHash>, value: InValue | undefined): void {
  const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value instanceof Uint8Array ? value : Buffer.from(String(value))
  hash.update(`${value === null ? 'null' : bytes === value ? 'bytes' : typeof value} ${bytes.length} `)
  hash.update(bytes)
}

/** Takes the rows of an organisation out of a database. */
export async function removeRows(client: Client, organisation: string): Promise<void> {
  for (const { name } of ownedTables) {
    const some = `select rowid from "${name}" where "organisation" = ? limit ${removedAtOnce}`
    for (;;) {
      const words = name === wordRows ? [{ sql: `delete from conversation_words where rowid in (${some})`, args: [organisation] }] : []
      const results = await client.batch(
        [...words, { sql: `delete from "${name}" where rowid in (${some})`, args: [organisation] }],
        'write',
      )
      if ((results.at(-1)?.rowsAffected ?? 0) === 0) break
    }
  }
}
