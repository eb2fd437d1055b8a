import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const asking = ['legalRepName', 'principalIsLegalRep', 'serviceOwnerSameAsPrincipal']

test.each([
  ['韩示例,不是,备案一直是我负责,都是我', false, true],
  ['彭示例校长。不是校长,是我,招生办的。也是我', false, true],
  ['我本人,柯示例,是,就是我,不是,是我们行销同事在顾', true, false],
  ['姚示例\n是的,就是我本人\n是的,网站也是我在管', true, true],
  ['龚示例,主体负责人是法人,没换,不是,网站负责人写我', true, false],
  ['法人是我老公龚示例 负责人就用他,法人本人 网站我来管,不是他', true, false],
  ['我家老公,龚示例。对,写他,法人本人。小程序是我管,不是他', true, false],
  ['法人龚示例。不是,我是行政,不是法人。同一个人', false, true],
  ['龚示例,不是会长,委托我来,网站也是我在管,同一个人', false, true],
])('who files and who looks after the site are answered in turn: %s', (text, principalIsLegalRep, serviceOwnerSameAsPrincipal) =>
  expect(stored(hear(text, { asking }))).toMatchObject({ principalIsLegalRep, serviceOwnerSameAsPrincipal }),
)

test('and in their order where nobody is asked for by name', () => {
  const heard = hear('是,主体负责人就填应总本人,不同,网站由我负责', { asking: asking.slice(1), known: { legalRepName: '应示例' } })
  expect(stored(heard)).toMatchObject({ principalIsLegalRep: true, serviceOwnerSameAsPrincipal: false })
})
