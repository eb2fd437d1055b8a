import { expect, test } from 'vitest'
import { hear } from '../../../../test/fixtures/listening/hear.ts'

const known = { organizerNature: 'individualBusiness', legalRepName: '毛示例', principalName: '毛示例', principalIsLegalRep: true }
const asking = ['principalIdValidFrom', 'serviceOwnerMobile']
const earlier = ['serviceOwnerSameAsPrincipal']
const fillsOf = (text: string) => hear(text, { known, asking, earlier }).fills.map(({ field, value }) => [field, value])

test('a yes or no that was left is answered in words of its own', () => {
  expect(fillsOf('网站我自己管的')).toEqual([['serviceOwnerSameAsPrincipal', true]])
  expect(fillsOf('网站我弟弟管')).toEqual([['serviceOwnerSameAsPrincipal', false]])
})

test('a bare yes is to no question that was left', () => {
  expect(fillsOf('是的')).toEqual([])
})
