import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { errors as english } from './en/errors.ts'
import { errors as chinese } from './zh-CN/errors.ts'

const folder = join(import.meta.dirname, '../../domain/fields')
const parsers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  path => path.endsWith('.ts') && !path.endsWith('.test.ts'),
)
const codes = new Set(
  parsers.flatMap(path =>
    [...readFileSync(join(folder, path), 'utf8').matchAll(/'([a-zA-Z]+\.[a-zA-Z0-9]+)'/g)].map(match => match[1] ?? ''),
  ),
)
const scopes = ['private', 'loopback', 'linkLocal', 'documentation', 'multicast', 'reserved'].map(scope => `ip.${scope}`)

test('every code of every parser is explained in both locales', () => {
  expect(codes.size).toBeGreaterThan(100)
  expect([...codes, ...scopes].filter(code => !(code in chinese) || !(code in english))).toEqual([])
})

test('an explanation names the row and the item of a list', () => {
  expect(chinese['ip.private']({ item: '10.0.0.5' })).toContain('10.0.0.5')
  expect(english['table.cellMissing']({ row: 2, column: 'name' })).toMatch(/2.*name/)
})
