import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../test/fixtures/listening/hear.ts'

const asking = ['legalRepName', 'principalIsLegalRep', 'serviceOwnerSameAsPrincipal']

describe('who is who', () => {
  test.each([
    [
      '老板王大力是法人,负责人也是他,网站是小刘在管',
      { legalRepName: '王大力', principalIsLegalRep: true, serviceOwnerSameAsPrincipal: false },
    ],
    [
      '校长周敏是法人代表。备案的事归我,我叫郑晓,网站也我管',
      { legalRepName: '周敏', principalIsLegalRep: false, principalName: '郑晓', serviceOwnerSameAsPrincipal: true },
    ],
    ['法人是我爸李建国,备案我来弄,网站也是我', { legalRepName: '李建国', principalIsLegalRep: false, serviceOwnerSameAsPrincipal: true }],
  ])('%s', (text, values) => expect(stored(hear(text, { asking }))).toEqual(values))

  test('园长X,她是法人 says nothing of whether she files, and 她就是法人 behind 负责人写园长 does', () => {
    expect(stored(hear('园长莲示例,她是法人', { asking }))).not.toHaveProperty('principalIsLegalRep')
    expect(stored(hear('园长莲示例,她是法人,主体负责人就写园长,她就是法人,不是,网站由我管', { asking }))).toMatchObject({
      principalIsLegalRep: true,
      serviceOwnerSameAsPrincipal: false,
    })
  })

  test('whoever tells their name beside the question is put forward, not stored', () => {
    const { fills } = hear('我叫贾长海,开汽修店的,服务器在国内', { asking: ['serverRegion', 'serviceKind'] })
    expect(fills.find(fill => fill.field === 'principalName')).toMatchObject({ value: '贾长海', doubt: 'speaker' })
    expect(stored(hear('我叫贾长海', { asking: ['serverRegion'], known: { principalName: '王大力' } }))).toEqual({})
  })

  test('beside a principal of another name the speaker who keeps the site is its owner', () => {
    const known = { principalName: '莲示例', principalMobile: '13973113973' }
    const heard = hear('顺便说一声,网站这块归我管,我叫荷样例,手机18573118573', { asking: ['siteName', 'siteDomains'], known })
    expect(stored(heard)).toEqual({ serviceOwnerName: '荷样例', serviceOwnerMobile: '18573118573' })
  })
})
