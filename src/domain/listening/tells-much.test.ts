import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../test/fixtures/listening/hear.ts'

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
  ])('%s', (text, values) => {
    expect(heard(text)).toMatchObject(values)
  })

  test.each([
    ['域名shili-haihe.com,9月20日实名的,明年9月20日到期,电话13900011001', '2026-09-20', '2027-09-20'],
    ['域名shili-lelin.com,阿里云,9月9号实名,明年9月9号到期。电话13900011001', '2026-09-09', '2027-09-09'],
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
    ['客服电话13900011001,网站管理员13900011002,域名shili-a.com', 'principalMobile'],
    ['电话13900011001,网站想做成类似baidu.com那样的,邮箱a@example.com', 'siteDomains'],
  ])('%s: says nothing of %s', (text, field) => {
    expect(heard(text)).not.toHaveProperty(field)
  })
})
