import { describe, expect, test } from 'vitest'
import type { FieldInfo } from '../shared/wire.ts'
import { draftOf, isMasked, showSuggestion, valueIn } from './field-draft.ts'

const info = (type: string, more: Partial<FieldInfo> = {}): FieldInfo => ({
  key: 'field',
  label: '字段',
  group: 'site',
  type,
  sensitivity: 'none',
  ask: '',
  why: '',
  help: '',
  ...more,
})
const masked = { value: '110105********002X' }

describe('a draft', () => {
  const values: readonly [FieldInfo, unknown][] = [
    [info('string'), '杭州示例科技有限公司'],
    [info('ipRangeList'), ['121.40.1.10', '121.40.1.11']],
    [info('multiEnum'), ['app', 'website']],
    [info('enum'), 'enterprise'],
    [info('boolean'), false],
    [info('boolean'), true],
    [info('date'), '2026-11-23'],
    [info('dateOrLongTerm'), 'longTerm'],
    [info('dateRange'), { start: '2026-05-20', end: '2026-11-20' }],
    [info('personList'), [{ name: '张三', mobile: '13800138000' }]],
    [info('table', { columns: ['name', 'domain'] }), [{ name: '官网', domain: 'example.com' }]],
  ]
  test.each(values)('of $type gives back the value that it shows', (field, value) => {
    expect(valueIn(field, draftOf(field, value))).toEqual(value)
  })

  test('of a number sends what was typed: the server reads "5000万"', () => {
    expect(valueIn(info('number'), { text: ' 5000万 ', codes: [], rows: [] })).toBe('5000万')
  })

  test('of a question that nobody answered is no answer', () => {
    expect(valueIn(info('boolean'), draftOf(info('boolean'), undefined))).toBe('')
  })

  test('of a list drops empty lines', () => {
    expect(valueIn(info('ipRangeList'), { text: '121.40.1.10\n\n 121.40.1.11 \n', codes: [], rows: [] })).toEqual([
      '121.40.1.10',
      '121.40.1.11',
    ])
  })

  test('of a table drops empty rows and cells', () => {
    const rows: readonly Record<string, string>[] = [{ name: '官网', domain: ' ' }, {}]
    expect(valueIn(info('table'), { text: '', codes: [], rows })).toEqual([{ name: '官网' }])
  })
})

test('a value that is shown in part is known as such', () => {
  expect(isMasked(masked)).toBe(true)
  expect(isMasked({ value: '杭州' })).toBe(false)
  expect(isMasked(null)).toBe(false)
})

test('a suggested code is shown by its name', () => {
  const nature = info('enum', { options: [{ code: 'enterprise', label: '企业' }] })
  expect(showSuggestion(nature, 'enterprise')).toBe('企业')
  expect(showSuggestion(info('domainList'), ['a.com', 'b.com'])).toBe('a.com、b.com')
})
