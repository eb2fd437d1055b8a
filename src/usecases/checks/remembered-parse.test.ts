import { expect, test } from 'vitest'
import { ctx } from '../../../test/fixtures/sample-case.ts'
import type { Json } from '../../domain/json.ts'
import { rememberedParse } from './remembered-parse.ts'

const parse = rememberedParse()

function read(key: string, raw: Json, others: Readonly<Record<string, Json>> = {}) {
  const field = ctx.catalogue.fields[key]
  if (!field) throw new Error(key)
  return parse(field, raw, { today: ctx.today, reference: ctx.reference, values: other => others[other] })
}

test('a value that stands alone is parsed once', () => {
  expect(read('organizerName', '甲公司')).toBe(read('organizerName', '甲公司'))
  expect(read('siteDomains', ['example.com'])).toBe(read('siteDomains', ['example.com']))
})

test('a number and the same digits as text are two values, and so are the same words of two fields', () => {
  expect(read('logRetentionMonths', 6)).not.toBe(read('logRetentionMonths', '6'))
  expect(read('organizerName', '甲公司')).not.toBe(read('siteName', '甲公司'))
})

test('a value that is read beside others is read anew beside others', () => {
  const raw = 'E12345678'
  expect(read('principalIdNumber', raw, { principalIdType: 'residentIdCard' }).ok).toBe(false)
  expect(read('principalIdNumber', raw, { principalIdType: 'passport' }).ok).toBe(true)
  expect(read('principalIdNumber', raw, { principalIdType: 'residentIdCard' }).ok).toBe(false)
})
