import { expect, test } from 'vitest'
import { answerTo, hear, stored } from '../../../../test/fixtures/listening/hear.ts'

test.each([
  ['双木林 示是表示的示 例是例子的例', '林示例'],
  ['耳东陈,示范的示,例子的例', '陈示例'],
  ['耳东陈示例', '陈示例'],
])('%s: a name whose characters are told', (text, name) => expect(answerTo('legalRepName', text)).toBe(name))

test('负责人 is the one who was asked for', () => {
  expect(stored(hear('负责人写曾样例', { asking: ['serviceOwnerName'] }))).toEqual({ serviceOwnerName: '曾样例' })
  expect(stored(hear('负责人写曾样例', { asking: ['serviceOwnerName', 'principalName'] }))).toEqual({ principalName: '曾样例' })
})

test('法人王示例,我就是: whoever is in charge is the legal representative', () =>
  expect(stored(hear('法人王示例,我就是', { asking: ['legalRepName', 'principalIsLegalRep', 'serviceOwnerSameAsPrincipal'] }))).toEqual({
    legalRepName: '王示例',
    principalIsLegalRep: true,
    principalName: '王示例',
  }))
