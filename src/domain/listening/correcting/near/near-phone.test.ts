import { expect, test } from 'vitest'
import { hear } from '../../../../../test/fixtures/listening/hear.ts'

const known = { principalMobile: '13919052864', principalEmergencyPhone: '0931-8463071' }
const put = (text: string, asking: readonly string[] = ['principalIdValidFrom']) =>
  hear(text, { known, asking })
    .fills.filter(({ corrects }) => corrects)
    .map(({ field, value }) => [field, value])

test('of the numbers on record the one is put right that the new one is but for a slip', () => {
  expect(put('厂办电话换过号的我给忘了,0931-8463017才对')).toEqual([['principalEmergencyPhone', '0931-8463017']])
  expect(put('不对,是13919052846')).toEqual([['principalMobile', '13919052846']])
})

test('a number of its own replaces none', () => {
  expect(put('0931-2225555才对')).toEqual([])
})
