import { describe, expect, test } from 'vitest'
import { hear, statesOf, stored, today, tools } from '../../../../test/fixtures/listening/hear.ts'
import { fieldTexts } from '../../../catalogue/fields/index.ts'
import { listen } from '../listen.ts'

const people = ['legalRepName', 'principalIsLegalRep', 'serviceOwnerSameAsPrincipal']
const subject = ['organizerNature', 'organizerName', 'organizerCertNumber']
const home = { organizerCertAddress: '湖南省长沙市岳麓区枫林三路99号2栋301' }

describe('several facts in one message, as people tell them', () => {
  test.each([
    ['filingScenario', '我在村里开小卖部的,弄了个小程序卖土特产,他们说不备案就上不了线', { serviceKind: ['miniProgram'] }],
    ['filingScenario', '怎么又要备案 烦死了 我公司官网', { filingScenario: 'icpRefiling', serviceKind: ['website'] }],
    ['filingScenario', '个人博客,写点代码笔记,要备案', { serviceKind: ['website'], organizerNature: 'individual' }],
    [
      subject.join(),
      '公司 武汉启明灯具有限公司 91420111MA4K7T2X28 地址洪山区珞喻路100号',
      { organizerName: '武汉启明灯具有限公司', organizerCertAddress: '洪山区珞喻路100号' },
    ],
    [
      'organizerCertNumber',
      '91330106MA2CFJ3K82 刚才打错。地址西湖区文三路478号A座1201,长期,收信地址一样',
      {
        organizerCertNumber: '91330106MA2CFJ3K82',
        organizerCertAddress: '西湖区文三路478号A座1201',
        organizerCertValidTo: 'longTerm',
        mailingAddress: '西湖区文三路478号A座1201',
      },
    ],
    [
      people.join(),
      '会长叫周国梁,就他本人,网站是秘书小吴在弄,吴婷婷',
      { legalRepName: '周国梁', principalIsLegalRep: true, serviceOwnerSameAsPrincipal: false, serviceOwnerName: '吴婷婷' },
    ],
    [
      people.join(),
      '我们老板周国梁,负责人也是他,网站小吴管,叫吴婷婷',
      { legalRepName: '周国梁', principalIsLegalRep: true, serviceOwnerSameAsPrincipal: false, serviceOwnerName: '吴婷婷' },
    ],
    [
      people.join(),
      '院长许建国,备案我来弄,我叫周敏,网站也是我',
      { legalRepName: '许建国', principalIsLegalRep: false, principalName: '周敏', serviceOwnerSameAsPrincipal: true },
    ],
    [people.join(), '我叫李长顺,我就是法人', { legalRepName: '李长顺', principalIsLegalRep: true }],
    [
      'isCommercialService,preApprovalTypes',
      '内容就是卖东西没有要批准的,不收会员费',
      { isCommercialService: false, preApprovalTypes: ['none'] },
    ],
    [
      'principalIsLegalRep,serviceOwnerSameAsPrincipal',
      '是我本人，网站我助理小林弄 林晓燕 13700137001',
      { principalIsLegalRep: true, serviceOwnerSameAsPrincipal: false, serviceOwnerName: '林晓燕', serviceOwnerMobile: '13700137001' },
    ],
    [people.join(), '法人陈嘉敏,负责人是她,网站另外有人', { principalIsLegalRep: true, serviceOwnerSameAsPrincipal: false }],
    [people.join(), '汪建军 就是我 网站我侄子弄,叫汪磊', { serviceOwnerSameAsPrincipal: false, serviceOwnerName: '汪磊' }],
    [
      'securityOfficerName,emergencyContactName',
      '网络安全嘛找我,周敏 18601234567,联系不上我就找前台主管李娜13524681357',
      {
        securityOfficerName: '周敏',
        securityOfficerMobile: '18601234567',
        emergencyContactName: '李娜',
        emergencyContactMobile: '13524681357',
      },
    ],
    ['principalIdType', '身份证,330106198107052238', { principalIdType: 'residentIdCard', principalIdNumber: '330106198107052238' }],
    [
      'isCommercialService,miniProgramName,miniProgramAppId',
      '不收费 卖货的。名字叫老李山货 appid我不知道在哪看',
      { isCommercialService: false, miniProgramName: '老李山货' },
    ],
    [
      'icpFilingType,serviceKind,serverRegion',
      '没备过。就是网站嘛。腾讯云轻量,广州的',
      { icpFilingType: 'firstFiling', serverRegion: 'mainland', serverProvince: '440000', accessProviderName: '腾讯云' },
    ],
    [
      'siteServiceContent,siteContentDescription',
      '公司官网,也卖SaaS软件服务,海外客户也能注册,介绍产品和价格,提供在线试用',
      { siteContentDescription: '公司官网,也卖SaaS软件服务,海外客户也能注册,介绍产品和价格,提供在线试用' },
    ],
    [
      'domainRegistrar,domainHolderName,domainRealNameDate,domainExpiryDate',
      '是 阿里云 公司名下 去年就实名了 2027年3月1日到期',
      { domainRegistrar: '阿里云', domainExpiryDate: '2027-03-01' },
    ],
    [
      'incidentLeader,responseTeam',
      '处理就我周敏、网管小赵赵磊13700001111、前台李娜',
      {
        responseTeam: [{ name: '周敏' }, { name: '赵磊', role: '网管', mobile: '13700001111' }, { name: '李娜', role: '前台' }],
      },
    ],
    ['servesMainlandUsers', 'mostly overseas 客户', { servesMainlandUsers: false }],
    ['serviceOwnerSameAsPrincipal', '网站 is managed by our IT guy, not same person', { serviceOwnerSameAsPrincipal: false }],
  ])('%s: %s', (asking, text, told) => {
    const heard = stored(hear(text, { asking: asking.split(',') }))
    expect(heard).toMatchObject(told)
    if (!('principalMobile' in told)) expect(heard).not.toHaveProperty('principalMobile')
  })

  test('收信 at the firm, or at home', () => {
    expect(stored(hear('收信就公司那里', { asking: ['mailingAddress', 'investorOrSuperior'], known: home }))).toEqual({
      mailingAddress: home.organizerCertAddress,
    })
    const moved = hear('通讯地址改成身份证上的地址', {
      asking: ['principalMobile'],
      known: { ...home, organizerNature: 'individual', mailingAddress: '广州天河区中山大道西8号' },
    })
    expect(stored(moved)).toMatchObject({ mailingAddress: home.organizerCertAddress })
  })

  test.each(['邮箱?我没邮箱啊', '我没邮箱', '邮箱?没有'])('%s is said of one of several questions', text => {
    expect(statesOf(hear(text, { asking: ['principalMobile', 'principalEmail', 'consentSensitive'] }))).toEqual({
      principalEmail: 'notApplicable',
    })
  })
})

describe('what a name holds says nothing else', () => {
  test.each([
    ['serverRegion', '内地吧 打算买阿里云。我们叫 淳安县养蜂协会', 'serverProvince'],
    ['servesMainlandUsers', '公司名 深圳市蓝鲸跨境电子商务有限公司', 'servesMainlandUsers'],
  ])('%s: %s', (asking, text, field) => {
    expect(Object.keys(stored(hear(text, { asking: [asking] })))).not.toContain(field)
  })
})

describe('another value in place of the one that was put forward', () => {
  test.each(['股东写王海波', '不是,是王海波', '不对 王海波'])('%s', text => {
    expect(stored(hear(text, { confirming: { investorOrSuperior: '收信就公司那里' } }))).toEqual({ investorOrSuperior: '王海波' })
  })
})

describe('to what was put forward', () => {
  const number = '440300198802140035'
  test.each(['不是那是会长的号', '这俩不对吧', '不对,刘凯文的不是这个号'])('%s is a no, and changes no name', text => {
    const known = { serviceOwnerName: '刘凯文', principalName: '陈志明' }
    const heard = hear(text, { asking: ['siteName'], known, confirming: { serviceOwnerIdNumber: number, principalIdNumber: number } })
    expect([heard.denies, stored(heard)]).toEqual([true, {}])
  })
  test('许院长批 is 许建国 again', () => {
    const heard = hear('许院长批', { asking: ['planEffectiveDate', 'incidentLeader'], confirming: { planApprover: '许建国' } })
    expect(stored(heard)).toEqual({ planApprover: '许建国' })
  })
})

describe('what is asked and what is not', () => {
  test.each([
    ['你能不能叫个人来', 'handoff'],
    ['算了 还是你继续吧', 'smallTalk'],
  ])('%s: %s', (text, intent) => {
    expect(hear(text, { asking: ['serviceOwnerIdType'] }).intent).toBe(intent)
  })
  test('a choice that somebody wants explained leads to its field', () => {
    const confirming = [{ field: 'icpFilingType', value: 'firstFiling' }]
    const request = { text: '啥叫首次备案', asking: [], confirming, fields: {}, filings: [], today, locale: 'zh-CN' }
    expect(listen(request, { ...tools, wordings: [fieldTexts('zh-CN')] }).topics[0]?.id).toBe('field:icpFilingType')
  })
  test.each(['我刚才不是给地址了吗', '不是写了吗'])('%s asks nothing, and what stands beside it is heard', text => {
    const heard = hear(`${text} 武汉市洪山区关山大道100号`, { asking: ['organizerCertAddress', 'organizerCertValidTo'] })
    expect(heard.topics).toEqual([])
    expect(stored(heard)).toEqual({ organizerCertAddress: '武汉市洪山区关山大道100号' })
  })
})
