import { getAuthTables } from 'better-auth/db'
import { getTableConfig } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import * as tables from './auth-schema.ts'

const dataTypeOf: Readonly<Record<string, string>> = { string: 'string', boolean: 'boolean', number: 'number', date: 'date' }

test('the staff tables have every field that better-auth reads and writes, of its type', () => {
  const expected = getAuthTables({
    user: {
      additionalFields: {
        organisation: { type: 'string', required: true },
        role: { type: 'string', required: true },
        disabledAt: { type: 'string', required: false },
      },
    },
  })
  expect(Object.keys(tables).sort()).toEqual(Object.keys(expected).sort())
  for (const [name, table] of Object.entries(tables)) {
    const fields = expected[name]?.fields ?? {}
    const described = Object.entries(fields).map(([field, { type, required, unique }]) => [
      field,
      { dataType: dataTypeOf[String(type)], notNull: required !== false, isUnique: unique === true },
    ])
    const { columns } = getTableConfig(table)
    const ours = Object.entries(table)
      .filter(([field]) => field in fields)
      .map(([field, column]) => [field, { dataType: column.dataType, notNull: column.notNull, isUnique: column.isUnique }])
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(described))
    expect(columns).toHaveLength(described.length + 1)
  }
})
