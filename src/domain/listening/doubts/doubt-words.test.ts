import { expect, it } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

it.each([
  ['mlpsCertExpiry', '报告落款2025-12-10'],
  ['organizerNature', '个人能办就个人,不能办就用公司'],
  ['contactHours', '早上卖菜呢别打,下午两点往后都行'],
])('%s: %s waits for a yes', (field, text) => expect(stored(hear(text, { asking: [field] }))[field]).toBeUndefined())

it.each([
  ['mlpsCertExpiry', '2027-03-04到期', '2027-03-04'],
  ['organizerNature', '就用公司', 'enterprise'],
  ['contactHours', '下午两点以后', '下午两点以后'],
])('%s: %s is stored', (field, text, value) => expect(stored(hear(text, { asking: [field] }))[field]).toBe(value))
