import { expect, it } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const asking = ['principalIsLegalRep', 'serviceOwnerSameAsPrincipal']

it('饰示例,就是我 网站我不会,是我们店员小品在弄: somebody else looks after the site', () =>
  expect(stored(hear('饰示例,就是我 网站我不会,是我们店员小品在弄', { asking: ['legalRepName', 'serviceOwnerSameAsPrincipal'] }))).toEqual({
    legalRepName: '饰示例',
    principalIsLegalRep: true,
    principalName: '饰示例',
    serviceOwnerSameAsPrincipal: false,
  }))

it.each<Record<string, string>>([{ legalRepName: '江示例' }, { legalRepName: '江示例', principalName: '江示例' }])(
  'APP负责人是我,不是江总: the speaker is not the one in charge',
  known =>
    expect(stored(hear('是,江总自己。APP负责人是我,不是江总', { asking, known }))).toEqual({
      principalIsLegalRep: true,
      serviceOwnerSameAsPrincipal: false,
    }),
)

it('是锦总本人负责: the legal representative is in charge', () =>
  expect(stored(hear('是锦总本人负责', { asking: ['principalIsLegalRep'] })).principalIsLegalRep).toBe(true))

it('the number on a door is no day of a month', () =>
  expect(
    stored(
      hear('执照上的门牌是12号,我打反了,黑龙江省五常市示例镇稻香街12号', {
        asking: ['organizerNature'],
        known: { organizerCertValidTo: 'longTerm' },
      }),
    ).organizerCertValidTo,
  ).toBeUndefined())

it.each(['公司的', '用公司的', '公司的邮箱'])('%s is the number or the name of nobody', text => {
  const known = { principalName: '江示例', principalMobile: '13800138000', principalEmail: 'a@example.com' }
  for (const field of ['serviceOwnerMobile', 'serviceOwnerEmail', 'notifyEmail', 'securityOfficerName'])
    expect(hear(text, { asking: [field], known }).fills).toEqual([])
})

it.each(['是他本人,网站我管,我叫林样例', '法人本人,网站由我负责,我是林样例'])('%s: whoever speaks looks after the site', text =>
  expect(stored(hear(text, { asking, known: { legalRepName: '沈示例' } }))).toEqual({
    principalIsLegalRep: true,
    principalName: '沈示例',
    serviceOwnerSameAsPrincipal: false,
    serviceOwnerName: '林样例',
  }),
)

it.each(['是我本人,网站我管', '我就是法人,网站也我管'])('%s: that is one person', text =>
  expect(stored(hear(text, { asking, known: { legalRepName: '沈示例' } })).serviceOwnerSameAsPrincipal).not.toBe(false),
)
