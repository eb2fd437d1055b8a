import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const asking = ['filingScenario']

test.each([
  ['网站负责人换人了', { icpFilingType: 'change', changeType: ['personInCharge'] }],
  ['公司地址搬了', { icpFilingType: 'change', changeType: ['address'] }],
  ['我们公司改名了', { icpFilingType: 'change', changeType: ['name'], refilingReason: 'renamed' }],
  ['我要做变更', { icpFilingType: 'change' }],
  ['新增网站', { icpFilingType: 'addService' }],
  ['网站不做了', { icpFilingType: 'cancelService' }],
])('whoever begins with %s has a filing, and wants %o', (text, wanted) => {
  const heard = hear(text, { asking })
  expect(stored(heard)).toMatchObject(wanted)
  expect(heard.fills).toContainEqual(expect.objectContaining({ field: 'filingScenario', value: 'icpRefiling', doubt: 'likely' }))
  expect(heard.states).toEqual([])
})

test('what the police hold is no ICP filing', () => {
  const heard = hear('公安那边备案要改地址', { asking })
  expect(heard.fills.map(({ field, value }) => [field, value])).toContainEqual(['filingScenario', 'publicSecurity'])
  expect(heard.fills.map(({ field }) => field)).not.toContain('icpFilingType')
})

test('a question, and a first filing, are no errand', () => {
  expect(stored(hear('法人换了要不要变更备案', { asking }))).toEqual({})
  expect(stored(hear('我要给公司网站备案', { asking }))).toEqual({ filingScenario: 'icpRefiling', serviceKind: ['website'] })
  // it may be a first one
  expect(stored(hear('我们公司搬到河南了,网站要备案', { asking })).icpFilingType).toBeUndefined()
  expect(stored(hear('公司网站没备案打不开了,帮我办一下', { asking })).icpFilingType).toBeUndefined()
})
