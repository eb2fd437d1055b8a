import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const asking = ['legalRepName', 'principalIsLegalRep', 'serviceOwnerSameAsPrincipal']

test.each<[string, boolean, boolean]>([
  ['王示例,是的,网站也是他管', true, true],
  ['法人是王示例。对,负责人就是法人。网站也由他负责', true, true],
  ['执照上是王示例 负责人挂法人 APP这边我来负责,不是法人', true, false],
  ['王示例,老板说写他自己,他就是法人,老板让我来管网站,不是他', true, false],
  ['叫王示例,是他本人,管网站的是小李', true, false],
  ['王示例。不是,法人年纪大了,让新来的同事负责。网站也是他管', false, true],
  ['王示例,不是,由我来负责,网站平时也由我自己打理', false, true],
  ['王示例,法人不管这个,我来办,是的,网站也是我打理,是同一个人', false, true],
  ['王示例;不是他,我负责;网站法人自己管', false, false],
  ['王示例,是的,另外有人管', true, false],
  ['王示例\n是\n不是,写我', true, false],
  ['王示例,是法人本人,不是,我运营在管', true, false],
  ['本人 王示例。yes 我就是法人。网站交给我运营小哥搞 不是我', true, false],
])('%s', (text, principalIsLegalRep, serviceOwnerSameAsPrincipal) =>
  expect(stored(hear(text, { asking }))).toMatchObject({ legalRepName: '王示例', principalIsLegalRep, serviceOwnerSameAsPrincipal }),
)

test('whose number it is tells nothing of who files', () => {
  const heard = hear('13957100123,备用就写我老婆的 13857100456 吧', {
    known: { legalRepName: '毛示例' },
    asking: ['principalIsLegalRep', 'principalMobile', 'principalEmergencyPhone'],
  })
  expect(stored(heard)).toEqual({ principalMobile: '13957100123', principalEmergencyPhone: '13857100456' })
})
