import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const told = (text: string) => stored(hear(text, { asking: ['filingScenario'] }))

describe('a long text without labels', () => {
  test('every sentence fills what it says', () => {
    expect(
      told(
        '想做ICP备案,我从前没备过,也就一个网站。我是个体工商户,执照上的名字叫成都市武侯区示例巷子面馆。经营者就是我,我叫卢示例,备案的事和网站的事全由我一个人管。平时打13300133000找我。网站我想叫示例巷子面馆,写在面馆名下,上面就放面馆的菜单、营业时间和门店地址,不能留言,不问人收一分钱,新闻那些要审批的一样都没有。域名眼下还没指过去。',
      ),
    ).toMatchObject({
      filingScenario: 'icpRefiling',
      icpFilingType: 'firstFiling',
      organizerName: '成都市武侯区示例巷子面馆',
      legalRepName: '卢示例',
      principalName: '卢示例',
      principalIsLegalRep: true,
      principalMobile: '13300133000',
      siteName: '示例巷子面馆',
      isCommercialService: false,
      currentlyResolving: false,
      siteContentDescription: '上面就放面馆的菜单、营业时间和门店地址,不能留言',
    })
  })

  test('a form that was filled in with remarks', () => {
    expect(
      told(
        '事项:ICP备案\n法定代表人:柯示例(兼主体负责人)\n网站负责人:孟样例(与主体负责人不是同一人)\n是否收费:否\n域名是否解析:已解析\n前置审批:不涉及',
      ),
    ).toMatchObject({
      legalRepName: '柯示例',
      principalName: '柯示例',
      principalIsLegalRep: true,
      serviceOwnerName: '孟样例',
      serviceOwnerSameAsPrincipal: false,
      isCommercialService: false,
      currentlyResolving: true,
    })
  })

  test('what is taken back in the middle of it', () => {
    expect(told('服务器 阿里云青岛 ECS云主机 公网ip 120.27.61.5 不对 发错了 那是测试机 正式的是120.27.61.50')).toMatchObject({
      serverIpRanges: ['120.27.61.50'],
    })
  })
})

describe('a message with everything in it, as people paste it', () => {
  test('parted by strokes: no stroke is left on a domain, 3年 is no mask of an address, contents lose their label', () => {
    expect(
      told(
        '首次备案/企业/网站\n法人:孙示例/手机13700137000\n网站:海牛体育/shili-hainiu.com/万网注册\n接入:阿里云/青岛/118.190.44.73/3年\n内容:体育用品展示和门店的地址电话,无论坛无评论,不卖货',
      ),
    ).toMatchObject({
      siteName: '海牛体育',
      siteDomains: ['shili-hainiu.com'],
      serverIpRanges: ['118.190.44.73'],
      siteContentDescription: '体育用品展示和门店的地址电话,无论坛无评论,不卖货',
    })
  })

  test('on one line, parted by strokes alone: every label has its value, and a stroke in an address or a date parts nothing', () => {
    expect(
      told(
        '首次备案/网站1个/法人证件号13000019650303033X/法人即负责人/身份证起止2011.10.8-长期/手机13831200312/应急0312-3123456/邮箱feng@shili-yinshua.com/站名:示例竞秀印刷/域名:shili-yinshua.com/注册商:新网数码/实名:26.9.16/到期:27.9.16/接入商:京东云/北京/IP:116.196.80.25/包期:12个月/云主机/交互:无/前置:无/收费:否',
      ),
    ).toMatchObject({
      principalIsLegalRep: true,
      principalIdValidFrom: '2011-10-08',
      principalIdValidTo: 'longTerm',
      principalMobile: '13831200312',
      siteName: '示例竞秀印刷',
      domainRegistrar: '新网数码',
      domainRealNameDate: '2026-09-16',
      domainExpiryDate: '2027-09-16',
      serverProvince: '110000',
      preApprovalTypes: ['none'],
      isCommercialService: false,
    })
  })

  test('as a form with boxes: what was not ticked was not said, and a label that asks is no question', () => {
    const text =
      '备案类型：☑首次备案  □新增网站  □变更\n法定代表人证件号码：320000196801170256\n主体负责人：□法定代表人  ☑其他人员\n主体负责人姓名：钱样例\n手机号码：15106210123\n电子邮箱：qian@shili-taihu.com\n网站名称：示例太湖水产\n网站域名：shili-taihu.com\n网站服务内容：☑单位门户网站  □电子商务  □论坛\n是否提供留言、评论、注册等功能：是□ 否☑\n是否涉及前置审批：□是 ☑否\n接入服务商：腾讯云'
    const heard = hear(text, { asking: ['filingScenario'] })
    expect(stored(heard)).toMatchObject({
      icpFilingType: 'firstFiling',
      principalIsLegalRep: false,
      principalName: '钱样例',
      siteServiceContent: ['unitPortal'],
      preApprovalTypes: ['none'],
    })
    expect(heard.topics).toEqual([])
  })

  test('of lines with an equals sign and a remark behind a #', () => {
    const heard = hear(
      '法人证件号=31000019831019033X\n负责人是法人=否\n负责人姓名=陆样例\n负责人手机=13817001817\n域名=shili-jiance-demo.cn\n域名注册商=阿里云\n机房=杭州\nIP=121.40.66.12\n# 以上,缺啥再找我要',
      { asking: ['filingScenario'] },
    )
    expect([heard.disregards, heard.states]).toEqual([undefined, []])
    expect(stored(heard)).toMatchObject({ principalIsLegalRep: false, principalName: '陆样例', serverProvince: '330000' })
  })

  test.each([
    '主体负责人=法人，网站负责人=法人\n身份证起止：2018年9月30日 至 长期\n电话：18904610018\n邮箱：tong@shili-demo.cn\n域名：shili-demo.cn',
    '法人蒲示例 = 负责人 = 管网站的人\n身份证有效期 20180930～长期\ntel 18904610018\nmail：tong@shili-demo.cn\n域名 shili-demo.cn',
  ])('one person in three roles, whose are the number, the mailbox and the card: %s', text => {
    expect(told(text)).toMatchObject({
      principalIsLegalRep: true,
      serviceOwnerSameAsPrincipal: true,
      principalIdValidFrom: '2018-09-30',
      principalIdValidTo: 'longTerm',
      principalMobile: '18904610018',
      principalEmail: 'tong@shili-demo.cn',
    })
  })

  test('as rows of a spreadsheet with commas, whose labels ask, and as questions with their answers below', () => {
    const rows = hear(
      '序号,项目,填写\n1,备案类型,首次备案\n2,负责人,法人本人\n3,身份证有效期,"20150818-20350818"\n4,手机,13972500717\n5,网站名称,示例峡江柑橘\n6,域名,"shili-ganju-demo.cn,shili-ganju-demo.com"\n7,域名注册商,爱名网\n8,用户注册/留言,没有\n9,是否收费,不收费\n10,服务器位置,"内地,武汉"',
      { asking: ['filingScenario'] },
    )
    expect(stored(rows)).toMatchObject({
      principalIdValidTo: '2035-08-18',
      siteName: '示例峡江柑橘',
      siteDomains: ['shili-ganju-demo.cn', 'shili-ganju-demo.com'],
      domainRegistrar: '爱名网',
      isInteractive: false,
      isCommercialService: false,
      serverProvince: '420000',
    })
    expect(stored(rows)).not.toHaveProperty('interactiveFeatures')
    expect(
      told(
        '问：身份证有效期？\n答：2024年3月25日起，长期。\n问：手机？\n答：13955900559。\n问：网站叫什么？\n答：示例黄山徽茶。\n问：域名？\n答：shili-huicha-demo.com，腾讯云买的。\n问：域名实名和到期？\n答：实名2026年8月4日，到期2031年8月4日。\n问：收费吗？\n答：不收费。',
      ),
    ).toMatchObject({
      principalIdValidTo: 'longTerm',
      principalMobile: '13955900559',
      siteName: '示例黄山徽茶',
      domainRealNameDate: '2026-08-04',
      domainExpiryDate: '2031-08-04',
      isCommercialService: false,
    })
  })

  test('whoever is in charge, told by what they are to the owner, has the number, the card and the mailbox behind their name', () => {
    const site = '域名shili-mudan-demo.com 公司持有 网站名示例洛阳牡丹 IP 42.228.16.90'
    const all = told(
      `首次备案 法人身份证410000196606060336 负责人不是法人 是我儿媳妇 叫尤样例 身份证410000199104110210 她手机15238800379 应急就打我手机13603880379 ${site}`,
    )
    expect(all).toMatchObject({
      principalIsLegalRep: false,
      principalName: '尤样例',
      principalIdNumber: '410000199104110210',
      principalMobile: '15238800379',
      principalEmergencyPhone: '13603880379',
    })
    expect(all).not.toHaveProperty('organizerName')
    expect(
      told(
        `主体负责人填我：刘样例，手机 15179800798，邮箱 liu@shili-demo.com\n网站负责人是小黄：黄试样，身份证 360000200001190319，手机 18079818079，邮箱 huang@shili-demo.com\n${site}`,
      ),
    ).toMatchObject({
      principalName: '刘样例',
      principalMobile: '15179800798',
      serviceOwnerSameAsPrincipal: false,
      serviceOwnerName: '黄试样',
      serviceOwnerIdNumber: '360000200001190319',
      serviceOwnerMobile: '18079818079',
      serviceOwnerEmail: 'huang@shili-demo.com',
    })
  })

  test('the days of a card stand alone below its number, and 两个都要 behind two domains is no second filing', () => {
    const all = told(
      '首次备案，域名 shili-a.cn 和 shili-a.com 两个都要\n负责人：周样例\n身份证 43000019920305027X\n有效期 2018.06.21-2038.06.21\n手机 138 7490 0074\n打不通打厂里座机，零七三一八七六五四三二一\n邮箱 zhou@shili-a.com\n前置审批没有。有事你再问我',
    )
    expect(all).toMatchObject({
      filingScenario: 'icpRefiling',
      siteDomains: ['shili-a.cn', 'shili-a.com'],
      principalIdValidFrom: '2018-06-21',
      principalIdValidTo: '2038-06-21',
      principalEmergencyPhone: '0731-87654321',
      preApprovalTypes: ['none'],
    })
  })

  test('as a table: no bar is left on what a site is for; the card of a legal representative who is in charge, its days and the consent', () => {
    expect(
      told(
        '| 项目 | 内容 |\n|---|---|\n| 法定代表人 | 潘示例 |\n| 身份证有效期限 | 2019.02.14-2039.02.14 |\n| 联系手机 | 18600186000 |\n| 域名 | shili-miaoyin.com |\n| 网站用途 | 苗族银饰图片展示与门店地址、电话和营业时间,无互动功能 |\n| 主体负责人 | 法人 |\n| 是否同意使用身份证信息 | 是 |',
      ),
    ).toMatchObject({
      siteContentDescription: '苗族银饰图片展示与门店地址、电话和营业时间,无互动功能',
      principalIdValidFrom: '2019-02-14',
      principalIdValidTo: '2039-02-14',
      consentSensitive: true,
    })
  })

  test('in one breath with the consent: no word of it is told of the site', () => {
    const all = told(
      '申示例法人就是我手机是15034567712邮箱a@shili-zl.cn网站名字叫上党小杂粮域名是shili-zl.cn我们没有备过案这是第一次网站上放杂粮的照片跟电话不卖东西也不让评论身份证同意用',
    )
    expect(all).toMatchObject({ siteName: '上党小杂粮', siteDomains: ['shili-zl.cn'] })
    expect(all).not.toHaveProperty('siteContentDescription')
  })

  test('the one line of an office beside a mobile is the second number, that of an agent is nobody', () => {
    const all = (line: string) =>
      told(`网站叫泥示例坊域名shili-niren.cn,法人张示例,手机13600136000,${line},邮箱a@shili-niren.cn,同意你们用身份证信息,首次备案`)
    expect(all('办公室022-27359910')).toMatchObject({
      principalEmergencyPhone: '022-27359910',
      principalMobile: '13600136000',
      siteName: '泥示例坊',
    })
    expect(all('客服022-27359910')).not.toHaveProperty('principalEmergencyPhone')
  })

  test('应该是 behind the name of what was put forward is no part of a name, and a firm that no list knows is put forward', () => {
    const confirming = { siteName: '大连示例海风软件有限公司' }
    expect(stored(hear('网站名称应该是示例海风软件，其他都对。同意', { asking: ['consentSensitive'], confirming }))).toEqual({
      consentSensitive: true,
      siteName: '示例海风软件',
    })
    const { fills } = hear('青枫科技，青枫科技，还没解析', { asking: ['domainRegistrar', 'accessProviderName', 'currentlyResolving'] })
    expect(fills.map(({ field, value, doubt }) => [field, value, doubt])).toEqual([
      ['domainRegistrar', '青枫科技', 'name'],
      ['accessProviderName', '青枫科技', 'name'],
      ['currentlyResolving', false, undefined],
    ])
  })

  test('the no to the last question leaves out nothing that was put forward', () => {
    const asking = ['consentSensitive', 'legalRepIdNumber', 'currentlyResolving']
    const { fills, states } = hear('是的，同意，320506198506071241，没有', { asking, confirming: { accessMethod: 'cloudHost' } })
    expect([fills.map(({ field }) => field).toSorted(), states]).toEqual([asking.toSorted(), []])
  })

  test('a zone of its own city is no county elsewhere', () => {
    const known = { domicileProvince: '610000', domicileCity: '610100' }
    expect(stored(hear('曲江新区', { asking: ['domicileDistrict'], known }))).toEqual({})
    expect(stored(hear('雁塔区', { asking: ['domicileDistrict'], known }))).toEqual({ domicileDistrict: '610113' })
  })
})

describe('answers by the numbers of the questions', () => {
  test('each belongs to its question', () => {
    const asking = ['organizerNature', 'isCommercialService', 'currentlyResolving', 'resourceTermMonths']
    expect(stored(hear('1. 企业 2. 不收费 3. 没有 4. 一年', { asking }))).toEqual({
      organizerNature: 'enterprise',
      isCommercialService: false,
      currentlyResolving: false,
      resourceTermMonths: 12,
    })
  })
})

describe('a consent that is asked for beside what is to be confirmed', () => {
  const asking = ['consentSensitive', 'authenticityCommitment']
  const confirming = { notifyMobile: '13800138000' }

  test.each(['对,同意,承诺书手签好了', '同意,承诺书签了', '都对,同意保存,签了'])('is given in %s, which confirms as well', text => {
    const heard = hear(text, { asking, confirming })
    expect([heard.affirms, stored(heard)]).toEqual([true, { consentSensitive: true, authenticityCommitment: true }])
  })

  test('is not given with a refusal', () => {
    expect(stored(hear('对,不同意', { asking, confirming })).consentSensitive).not.toBe(true)
  })
})

describe('what a pasted text says of one thing', () => {
  const asking = ['consentSensitive', 'investorOrSuperior', 'siteName']
  const heard = hear('就一个网站,示例山城电梯,shili-shancheng-demo.com\n公司官网,不卖东西不收费,没有评论,简体中文', { asking })

  test('is no consent, no investor and no name of another', () => {
    expect(heard.states).toEqual([])
    expect(stored(heard)).toMatchObject({ isCommercialService: false, isInteractive: false })
    expect(stored(heard)).not.toHaveProperty('investorOrSuperior')
    expect(stored(heard).siteName).not.toBe('简体中文')
  })

  test('is quoted without the marks around it', () => {
    expect(heard.fills.filter(fill => /^[\s,。]|[\s,。]$/.test(fill.quote))).toEqual([])
  })

  test('keeps a consent that is refused', () => {
    expect(hear('先不收', { asking: ['consentSensitive'] }).states).toMatchObject([{ field: 'consentSensitive', state: 'declined' }])
  })
})

describe('a consent inside a long pasted text', () => {
  const rest = '公司名称：杭州云启智算信息技术有限公司\n网站名称：云启智算\n域名：yunqi-example.com\n服务器：阿里云华东1\n'

  // of what and what for is told where it is asked, and not before
  test.each([
    '同意',
    '以上都同意',
    '同意你们用身份证信息,首次备案',
    '不同意你们用身份证信息',
    '隐私政策：同意',
    '同意处理身份证信息：不同意',
    '同意处理身份证信息：',
  ])('is not given by %s', line => {
    expect(stored(hear(`${rest}${line}\n联系电话：13800138000`)).consentSensitive).not.toBe(true)
  })
})

test('a line of one person with their role, card, its days and telephone is heard in its parts', () => {
  const heard = stored(
    hear(
      `主体负责人：法人欧阳明哲，身份证 330106198503070032，有效期 2016-05-04 到 2036-05-04，手机 13800138000
网站负责人：也是欧阳明哲
应急联系人：李雷，手机 13900139000
语言：中文简体`,
      { asking: ['consentSensitive'] },
    ),
  )
  expect(heard).toMatchObject({
    principalName: '欧阳明哲',
    legalRepName: '欧阳明哲',
    legalRepIdNumber: '330106198503070032',
    principalIsLegalRep: true,
    principalMobile: '13800138000',
    emergencyContactMobile: '13900139000',
  })
  // a day is no number of a card
  expect(heard.principalIdNumber).toBeUndefined()
})

describe('what a form says of cards, addresses and hosts', () => {
  const days = { principalIdValidFrom: '2015-03-02', principalIdValidTo: '2035-03-02' }
  const asking = ['siteName']
  const form = (...lines: readonly string[]) =>
    stored(
      hear(['单位名称：示例山城电梯有限公司', '网站名称：示例山城', '域名：shili-shancheng-demo.com', ...lines].join('\n'), { asking }),
    )

  test.each([
    '法人欧阳明哲，身份证330106198503070032，有效期2015.03.02-2035.03.02，手机13800138000',
    '我的身份证有效期是2015年3月2日到2035年3月2日',
    '身份证号330106198503070032，证件有效期2015-03-02至2035-03-02',
  ])('both are heard in %s, and nothing else is read into them', text => {
    const heard = stored(hear(text, { asking }))
    expect(heard).toMatchObject(days)
    expect(heard).not.toHaveProperty('siteName')
    expect(heard).not.toHaveProperty('organizerCertValidTo')
  })

  test.each([
    '身份证有效期：2015.03.02-长期',
    '身份证有效期：2015年3月2日起长期有效',
    '我的身份证有效期2015年3月2日起,长期有效',
    '身份证2015.3.2开始 长期有效',
    '身份证有效期自2015年3月2日起,为长期',
  ])('a card without an end: %s', text => {
    expect(stored(hear(text, { asking }))).toEqual({ ...days, principalIdValidTo: 'longTerm' })
  })

  test('a card without an end below the person of a form', () => {
    const told = form('法定代表人：欧阳明哲', '证件号码：330106198503070032', '证件有效期：2015年3月2日起长期有效')
    expect(told).toMatchObject({ ...days, principalIdValidTo: 'longTerm' })
  })

  test('where the days of the card are asked for', () => {
    const asked = { asking: ['principalIdValidFrom', 'principalIdValidTo'] }
    for (const text of ['2015年3月2日起长期有效', '2015.3.2,长期', '2015-03-02 长期有效'])
      expect(stored(hear(text, asked))).toMatchObject({ ...days, principalIdValidTo: 'longTerm' })
  })

  test.each([
    ['网站负责人王五，身份证有效期2015年3月2日到2035年3月2日'],
    ['主体负责人李四，法人张三，张三身份证有效期2015年3月2日到2035年3月2日'],
    ['营业执照有效期2015年3月2日至2045年3月2日'],
    ['域名有效期2024-10-08到2034-10-08'],
  ])('those of somebody else or of another paper are not theirs: %s', text => {
    const heard = stored(hear(text, { asking }))
    expect([heard.principalIdValidFrom, heard.principalIdValidTo]).toEqual([undefined, undefined])
  })

  test.each([
    '证件有效期:2015.03.02-2035.03.02',
    '有效期限：2015年3月2日至2035年3月2日',
    '有效期 2015/03/02~2035/03/02',
    '身份证有效期：20150302-20350302',
  ])('below the person of a form: %s', line =>
    expect(form('营业执照有效期：长期', '法定代表人：欧阳明哲', '证件号码：330106198503070032', line)).toMatchObject({
      ...days,
      organizerCertValidTo: 'longTerm',
    }),
  )

  test('below another person of a form they are not of whoever files', () => {
    const others = form('主体负责人：李示例', '法定代表人：欧阳明哲', '证件有效期：2015.03.02-2035.03.02')
    expect(others).toMatchObject({ principalName: '李示例' })
    expect([others.principalIdValidFrom, others.principalIdValidTo, others.organizerCertValidTo]).toEqual([undefined, undefined, undefined])
  })

  test('where an address is the one above, it is the same', () => {
    expect(form('住所：上海市浦东新区示例路9号102室', '通讯地址：同住所')).toMatchObject({
      organizerCertAddress: '上海市浦东新区示例路9号102室',
      mailingAddress: '上海市浦东新区示例路9号102室',
    })
  })

  test('behind the provider other things are told', () => {
    expect(form('云服务器：腾讯云轻量应用服务器 上海 IP 119.45.10.11 已买1年')).toMatchObject({
      accessProviderName: '腾讯云',
      serverIpRanges: ['119.45.10.11'],
    })
  })

  test('below the firm they are of its licence', () => {
    expect(form('证件类型：营业执照', '证件号码：91330110MA2KQ7T398', '证件有效期：2015.03.02-2035.03.02')).toMatchObject({
      organizerCertValidTo: '2035-03-02',
    })
  })
})

test.each([
  [
    '法定代表人：欧阳明哲\n主体负责人：同法定代表人\n网站负责人：同主体负责人',
    { principalIsLegalRep: true, serviceOwnerSameAsPrincipal: true },
  ],
  ['法定代表人：欧阳明哲\n主体负责人：与法人一致\n网站负责人：同上', { principalIsLegalRep: true, serviceOwnerSameAsPrincipal: true }],
  ['法定代表人：欧阳明哲\n主体负责人：法定代表人本人\n网站负责人：李示例', { principalIsLegalRep: true, serviceOwnerName: '李示例' }],
])('somebody who stands in another line of a form is nobody new', (people, said) => {
  const heard = stored(hear(`单位名称：示例山城电梯有限公司\n上级单位或股东：欧阳明哲\n${people}`, { asking: ['siteName'] }))
  expect(heard).toMatchObject({ ...said, investorOrSuperior: '欧阳明哲', legalRepName: '欧阳明哲' })
  expect(heard.principalName ?? '欧阳明哲').toBe('欧阳明哲')
})

test.each([
  ['6、服务器：阿里云，浙江，IP 121.40.1.10，一年', 'serverCount', undefined],
  ['网站名称：云启智算（企业官网，产品介绍）', 'siteName', '云启智算'],
  ['承诺书我们已经签好盖章了，人脸核验昨天也做完了', 'authenticityCommitment', true],
  ['承诺书盖章了', 'authenticityCommitment', false],
  ['承诺书已签，人脸已过', 'faceVerification', 'done'],
  ['负责人就是法人，网站也是我管', 'serviceOwnerSameAsPrincipal', true],
])('in %s %s is %j', (text, field, value) => {
  expect(stored(hear(text, { asking: ['principalIsLegalRep', 'serviceOwnerSameAsPrincipal'] }))[field]).toEqual(value)
})

test('questions with their answers on the same line are labels with their values', () => {
  expect(
    told(
      '问:手机? 答:13900139000\n问:邮箱? 答:hao@lacquer-demo.cn\n问:前置审批? 答:无\n问:收费吗? 答:不收\n问:服务器? 答:京东云,IP是 116.198.52.61',
    ),
  ).toMatchObject({
    principalMobile: '13900139000',
    principalEmail: 'hao@lacquer-demo.cn',
    preApprovalTypes: ['none'],
    serverIpRanges: ['116.198.52.61'],
  })
})

test('a name in brackets of a list is told without them', () => {
  expect(told('要备的网站叫【苗银手作】,网址是 www.silver-demo.com。电话13900139000,邮箱a@silver-demo.com')).toMatchObject({
    siteName: '苗银手作',
  })
})

test.each([
  '身份证430702199703021150,身份证是2014年1月9日办的,2034年1月9日到期',
  '证件的日期:签发2014年1月9日,失效2034年1月9日,号码430702199703021150',
  '我的证是14年1月9号发的34年1月9号过期',
])('the day when a card was given and the day when it ends, told apart: %s', text => {
  expect(told(`${text}。电话13900139000,邮箱a@silver-demo.com`)).toMatchObject({
    principalIdValidFrom: '2014-01-09',
    principalIdValidTo: '2034-01-09',
  })
})

test('two days of a domain ten years apart are no term of a card', () => {
  const heard = told('身份证430702199703021150。域名silver-demo.com是2024年1月9日买的,2034年1月9日到期,电话13900139000')
  expect(heard).not.toHaveProperty('principalIdValidTo')
})
