import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const asking = ['filingScenario']
const heard = (text: string) => stored(hear(text, { asking }))

describe('a message that tells everything at once', () => {
  test.each([
    ['电话13900011001,邮箱hua@example.com,服务器阿里云ECS杭州,47.97.10.1,买了一年', { serverProvince: '330000', resourceTermMonths: 12 }],
    ['13711113333 shili-yipin.com 腾讯云 广州 轻量 106.52.7.8 一年', { serverProvince: '440000', resourceTermMonths: 12 }],
    ['手机13900011001 网站:锦荣建筑(公司官网) 域名shili-jinrong.com', { siteName: '锦荣建筑' }],
    ['手机13900011001,网站“百丰园林”,域名shili-baifeng.com,已经买好了', { siteName: '百丰园林' }],
    ['IP是43.139.5.6……等等看了下控制台是43.139.5.60,手机13400099119', { serverIpRanges: ['43.139.5.60'] }],
    ['电话13400099009,啊不对这是旧号,现在用13400099119,域名shili-hezhi.com', { principalMobile: '13400099119' }],
    [
      '电话15000111011,xu@example.com,找不到我打0312-9012345,域名shili-a.com',
      { principalMobile: '15000111011', principalEmergencyPhone: '0312-9012345' },
    ],
    [
      '负责人写法人陈涵远(18311118888,chen@example.com),我的电话18311119999当应急',
      { principalMobile: '18311118888', principalEmergencyPhone: '18311119999' },
    ],
    ['电话 139 0001 1001\n备用电话 13900011002(我老婆的)\n域名shili-a.com', { principalMobile: '13900011001' }],
    ['电话13900011001,公司总机022-12345678转806，找不到我打这个,域名shili-a.com', { principalEmergencyPhone: '022-12345678-806' }],
    ['示例关东人参\nshili-renshen.com\n电话13900011001', { siteName: '示例关东人参' }],
    ['域名shili-a.com,电话13900011001,服务器在内地 腾讯云 上海 IP43.143.9.60', { accessProviderName: '腾讯云', serverProvince: '310000' }],
    ['负责人是我 丁样例(合伙人,不是法人) 640000198105290362 电话13900011001 域名shili-a.com', { principalName: '丁样例' }],
    [
      '负责人:曲样例(法人他弟,非法人),证件号210000199109080164,身份证起止18.6.21-38.6.21,电话13900011001,域名shili-a.com',
      {
        principalName: '曲样例',
        principalIdNumber: '210000199109080164',
        principalIdValidFrom: '2018-06-21',
        principalIdValidTo: '2038-06-21',
      },
    ],
    [
      '法定代表人郇示例身份证号为370705197301280030。本次备案由我司办公室主任巩样例负责,身份证号370705198909140057,电话13900011001,域名shili-a.com',
      {
        legalRepName: '郇示例',
        legalRepIdNumber: '370705197301280030',
        principalName: '巩样例',
        principalIdNumber: '370705198909140057',
      },
    ],
    ['域名shili-a.com,这个是前年买的,在阿里云,电话13900011001', { domainRegistrar: '阿里云' }],
    ['域名shili-a.com,系在万网（阿里云）注册,电话13900011001', { domainRegistrar: '万网（阿里云）' }],
    [
      '- 身份证 532901199007030045，16年9月1到36年9月1\n- 手机 15087241133\n- 邮箱 y@example.com\n- 域名 shili-a.com\n- 到期 27年10月19日',
      { principalIdValidFrom: '2016-09-01', principalIdValidTo: '2036-09-01' },
    ],
    ['网站没留言没注册,电话13900011001,域名shili-a.com', { isInteractive: false }],
    ['未开放用户注册与留言功能,电话13900011001,域名shili-a.com', { isInteractive: false }],
    ['网站示例苍洱客栈,域名shili-canger.com,电话13900011001', { siteName: '示例苍洱客栈' }],
    ['①新办\n②lou@example.com\n③13758924406\n④shili-a.com', { principalEmail: 'lou@example.com', siteDomains: ['shili-a.com'] }],
    ['手机13758924406,网站 www.shili-a.com', { siteDomains: ['shili-a.com'] }],
    ['手机13758924406,手机关机的话打0579-85520743,域名shili-a.com', { principalEmergencyPhone: '0579-85520743' }],
    [
      '13862160437/紧急0512-66341885/jin@example.com\n示例苗木/shili-a.com/新网/公司持有\nUCloud/106.75.33.184/买了12个月',
      { principalMobile: '13862160437', siteName: '示例苗木', domainRegistrar: '新网' },
    ],
    [
      '头家的身份证号是350503198006300024,我叫留示例,身份证350503199509210017,电话13900011001,域名shili-a.com',
      { legalRepIdNumber: '350503198006300024', principalIdNumber: '350503199509210017' },
    ],
    ['我是公司会计斯示例,这个事领导交给我办了(负责人填我,法人还是巴总),电话13900011001,域名shili-a.com', { principalName: '斯示例' }],
    ['备案写我耿样例我不是法人 电话13900011001 域名shili-a.com', { principalName: '耿样例' }],
    ['server: 腾讯云 两年\nip: 82.157.40.119\n电话13900011001', { accessProviderName: '腾讯云' }],
    ['网站能让客户留言,域名shili-a.com,电话13900011001,邮箱a@example.com', { isInteractive: true }],
  ])('%s', (text, values) => {
    expect(heard(text)).toMatchObject(values)
  })

  test.each([
    ['域名shili-haihe.com,9月20日实名的,明年9月20日到期,电话13900011001', '2026-09-20', '2027-09-20'],
    ['域名shili-lelin.com,阿里云,9月9号实名,明年9月9号到期。电话13900011001', '2026-09-09', '2027-09-09'],
    ['域名shili-xy.com在阿里云买的今年10月9号实名通过的2029年10月8号到期电话13900011001', '2026-10-09', '2029-10-08'],
    ['域名shili-lh.cn,3月2号才补的实名(就是今年),2027年1月15日就要到期了,电话13900011001', '2026-03-02', '2027-01-15'],
    ['电话13900011001,域名shili-xingjia.com和.cn,实名都是2026-08-08,到期都是2029-08-08', '2026-08-08', '2029-08-08'],
  ])('%s: both days, to be confirmed or kept', (text, domainRealNameDate, domainExpiryDate) => {
    const values = Object.fromEntries(hear(text, { asking }).fills.map(({ field, value }) => [field, value]))
    expect(values).toMatchObject({ domainRealNameDate, domainExpiryDate })
  })

  test.each([
    ['电话13900011001,域名shili-a.com,我们公司在杭州,服务器还没买', 'serverProvince'],
    ['电话13900011001,域名shili-a.com,服务器47.97.10.1还剩10个月', 'resourceTermMonths'],
    ['电话13900011001,域名shili-a.com,身份证2030年5月1日到期', 'domainExpiryDate'],
    ['电话13900011001,域名shili-a.com,网站“首页”还没做好', 'siteName'],
    ['联通机房的服务器,IP 61.182.10.25,电话13900011001,域名shili-a.com', 'accessProviderName'],
    ['负责人不是法人,身份证640000198105290362,电话13900011001,域名shili-a.com', 'legalRepIdNumber'],
    ['我是公司会计武样例,帮我看看域名shili-a.com能不能备案,电话13900011001', 'principalName'],
    ['要登录才能看价格(有注册功能的),没有评论,电话13900011001,域名shili-a.com', 'isInteractive'],
    ['没有不让评论啊,电话13900011001,域名shili-a.com', 'isInteractive'],
    ['负责人本来想写会计唐样例,后来要法人,那就写我吧,电话13900011001,域名shili-a.com', 'principalName'],
    ['与法人关系\t员工\n手机\t13900011001\n域名\tshili-a.com\n邮箱\ta@example.com', 'legalRepName'],
    ['法人谭总身份证640000198105290362,电话13900011001,域名shili-a.com', 'legalRepName'],
    ['备案手续让代理公司张经理办理,电话13900011001,域名shili-a.com', 'principalName'],
    ['域名shili-a.com,邮箱在腾讯企业邮,电话13900011001', 'domainRegistrar'],
    ['客服电话13900011001,网站管理员13900011002,域名shili-a.com', 'principalMobile'],
    ['电话13900011001,网站想做成类似baidu.com那样的,邮箱a@example.com', 'siteDomains'],
  ])('%s: says nothing of %s', (text, field) => {
    expect(heard(text)).not.toHaveProperty(field)
  })

  test.each(['我是财务武样例,负责人写我', '我们老板让我来备案,负责人写我', '我是公司行政部武样例,受郝总委托办理,备案负责人也写我'])(
    'whoever writes for the boss is not the boss: %s',
    said => {
      const values = stored(hear(`${said}。域名shili-a.com,电话13900011001`, { asking, confirming: { legalRepName: '郝示例' } }))
      expect(values.principalName).not.toBe('郝示例')
      expect(values.principalIsLegalRep).not.toBe(true)
    },
  )

  test('a number behind the name or the title of whoever is known is theirs', () => {
    const said = '主体负责人登记禹示范。卫总证件410305197805190013,禹示范证件410305199311270039,电话18237910386,域名shili-mudanci.com'
    expect(stored(hear(said, { asking, confirming: { legalRepName: '卫示例', principalName: '禹示范' } }))).toMatchObject({
      legalRepIdNumber: '410305197805190013',
      principalIdNumber: '410305199311270039',
    })
  })

  test('a table with bars is a form too, whichever way it lies', () => {
    const upright =
      '| 1 | 手机 | 13900011001 |\n| 2 | 邮箱 | a@example.com |\n| 3 | 网站名称 | 示例云冈 |\n| 4 | 域名 | shili-a.com |\n| 5 | 接入商 | 阿里云 |'
    expect(heard(`| 序号 | 项目 | 填写 |\n|---|---|---|\n${upright}`)).toMatchObject({
      siteName: '示例云冈',
      principalMobile: '13900011001',
    })
    const wide =
      '| 手机 | 邮箱 | 网站名称 | 域名 | IP |\n|---|---|---|---|---|\n| 13900011001 | a@example.com | 示例云冈 | shili-a.com | 47.1.2.3 |'
    expect(heard(wide)).toMatchObject({ siteName: '示例云冈', principalMobile: '13900011001' })
  })

  test('a row of labels above one row of values is a form that lies on its side', () => {
    const rows = [
      '法人身份证号\t负责人\t证件起\t证件止\t手机\t域名\t实名日期',
      '420000198403190211\t同法人\t2017-09-04\t2037-09-04\t13907100027\tshili-a.com\t2026-10-09',
    ]
    expect(heard(rows.join('\n'))).toMatchObject({
      legalRepIdNumber: '420000198403190211',
      principalIsLegalRep: true,
      principalIdValidFrom: '2017-09-04',
      principalIdValidTo: '2037-09-04',
      principalMobile: '13907100027',
      siteDomains: ['shili-a.com'],
      domainRealNameDate: '2026-10-09',
    })
  })

  test('questions with their answers behind them are a form', () => {
    const lines = [
      '主体负责人是法人吗？不是',
      '主体负责人身份证号码？430000198702140232',
      '手机？18673100731',
      '域名？shili-a.cn',
      '域名哪里买的？新网',
      '什么时候到期？2029年5月5号',
      '有没有注册、留言？没有',
    ]
    expect(heard(lines.join('\n'))).toMatchObject({
      principalIsLegalRep: false,
      principalIdNumber: '430000198702140232',
      principalMobile: '18673100731',
      domainRegistrar: '新网',
      domainExpiryDate: '2029-05-05',
      isInteractive: false,
    })
  })
})
