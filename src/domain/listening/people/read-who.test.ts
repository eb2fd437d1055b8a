import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

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
    [
      '龚示例,主体负责人是法人,没换,不是,网站负责人写我',
      { legalRepName: '龚示例', principalName: '龚示例', principalIsLegalRep: true, serviceOwnerSameAsPrincipal: false },
    ],
    ['法人是我爸李建国,备案我来弄,网站也是我', { legalRepName: '李建国', principalIsLegalRep: false, serviceOwnerSameAsPrincipal: true }],
  ])('%s', (text, values) => expect(stored(hear(text, { asking }))).toEqual(values))

  test.each(['龚示例,主体负责人是法人,网站负责人写我', '龚示例,是他,网站负责人是我'])(
    '%s: the speaker is somebody else, which is put forward, and no name is written down for them',
    text => {
      const { fills } = hear(text, { asking })
      expect(fills.find(fill => fill.field === 'serviceOwnerSameAsPrincipal')).toMatchObject({ value: false, doubt: 'speaker' })
      expect(fills.map(fill => fill.field)).not.toContain('serviceOwnerName')
    },
  )

  test('the same while something else is asked', () => {
    const { fills } = hear('法人是龚示例,主体负责人是法人,网站负责人写我', { asking: ['organizerCertAddress', 'mailingAddress'] })
    expect(stored({ ...hear(''), fills })).toEqual({ legalRepName: '龚示例', principalName: '龚示例' })
  })

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

describe('somebody outside the firm', () => {
  const other = ['organizerNature', 'organizerName', 'organizerCertNumber']
  test.each([
    ['我小舅子的公司叫绵阳佳诚建材有限公司,他去年备的案,我是卖轮胎的,个体户', { organizerNature: 'soleProprietor' }],
    ['竞争对手 ruijia-tools.com 下面都挂着公安的图标', {}],
    ['代理说只要把法人身份证发给他就行,他叫陈飞,13510098842', {}],
  ])('%s', (text, values) => expect(stored(hear(text, { asking: other }))).toEqual(values))
  test('a provider is no registrar and the other way round, and 给阿里云打电话 names neither', () => {
    const access = { asking: ['accessProviderName', 'accessMethod', 'serverIpRanges'] }
    expect(stored(hear('域名在西部数码买的', access))).not.toHaveProperty('accessProviderName')
    expect(stored(hear('我们服务器是阿里云ECS', { asking: ['domainRegistrar', 'domainHolderName'] }))).not.toHaveProperty('domainRegistrar')
    expect(stored(hear('给阿里云打电话没人接', { asking: ['domainRegistrar', 'domainHolderName'] }))).toEqual({})
  })
  test('姓郑,郑启航,负责人写我 names who files and nobody else', () => {
    const text = '我手机18628113094,姓郑,郑启航,负责人写我就行了'
    expect(stored(hear(text, { asking: ['securityOfficerName', 'emergencyContactName'] }))).toMatchObject({ principalName: '郑启航' })
    expect(stored(hear(text, { asking: ['securityOfficerName', 'emergencyContactName'] }))).not.toHaveProperty('emergencyContactName')
  })
})

describe('a message in which no clause was said to answer what is open', () => {
  const asking = ['collectsPersonalInfo', 'hasInternationalBusiness']
  test.each(['我爸快七十了不会弄,我替他办', '老板最近在日本出差,下周回来', '等一下啊客人来了……好了回来了', '对了我不是法人哈'])(
    '%s stores nothing for it',
    text => {
      const values = stored(hear(text, { asking }))
      for (const field of asking) expect(values).not.toHaveProperty(field)
    },
  )
  test('啊对了 is no yes to what was put forward', () => {
    const heard = hear('啊对了,我爸换号了,应急电话改成18300383100', { asking: ['siteName'], confirming: { notifyMobile: '18200382000' } })
    expect([heard.affirms, heard.intent === 'confirm']).toEqual([undefined, false])
  })
})

describe('what the speaker says of themselves, where the owner of the site is asked for', () => {
  const known = {
    principalName: '联示例',
    principalMobile: '13800138114',
    principalEmail: 'lian@example.com',
    principalIdNumber: '370000197609230419',
    serviceOwnerSameAsPrincipal: false,
  }
  test.each([
    ['serviceOwnerIdNumber', '我的身份证370000199304180253', '370000199304180253'],
    ['serviceOwnerMobile', '我的手机15300153114', '15300153114'],
    ['serviceOwnerEmail', '我的邮箱sun@example.com', 'sun@example.com'],
  ])('%s: %s is no correction of whoever is in charge', (field, text, value) => {
    expect(stored(hear(text, { asking: [field], known }))).toEqual({ [field]: value })
  })
})

test('我叫X, asked who looks after the site, beside a principal of another name: the numbers behind it are theirs', () => {
  const heard = hear('是的 我叫麦样例,信息部的 我手机 13590627743 我邮箱 mai@fengchang-demo.com', {
    known: { principalName: '冯示例', serviceOwnerSameAsPrincipal: false },
    asking: ['serviceOwnerName', 'serviceOwnerMobile', 'serviceOwnerEmail'],
  })
  expect(stored(heard)).toEqual({
    serviceOwnerName: '麦样例',
    serviceOwnerMobile: '13590627743',
    serviceOwnerEmail: 'mai@fengchang-demo.com',
  })
})

test('我是行政小吴,吴示例: the whole name of whoever speaks, and nobody else is called so', () => {
  const all = ['investorOrSuperior', ...asking]
  const heard = hear('法人田示例,备案让我来办,我是行政小吴,吴示例,网站也归我管', { asking: all })
  expect(stored(heard)).toEqual({
    legalRepName: '田示例',
    principalIsLegalRep: false,
    principalName: '吴示例',
    serviceOwnerSameAsPrincipal: true,
  })
})

test('大股东也是他: the one on the licence, who looks after nothing by that', () => {
  const heard = hear('法人田示例,大股东也是他', { asking: ['investorOrSuperior', ...asking] })
  expect(stored(heard)).toEqual({ legalRepName: '田示例', investorOrSuperior: '田示例' })
})

test('公司座机028-…: nobody is called 座机', () => {
  const heard = hear('我电话13608012345,公司座机028-85551234', { asking: ['principalName', 'principalMobile', 'principalEmergencyPhone'] })
  expect(heard.fills.map(({ field }) => field).sort()).toEqual(['principalEmergencyPhone', 'principalMobile'])
})
