import { describe, expect, test } from 'vitest'
import { saidOtherwise } from './said-otherwise.ts'

const contact = '电话13900239000,邮箱chuanghe@example.com,'

describe('what a site is for is taken from the message that says it', () => {
  test.each([
    ['网站就是我们公司的官网,放点公司介绍还有建材和水果的图片价格,域名a-demo.com是在西部数码买的', '公司介绍还有建材和水果的图片价格'],
    ['就是卖办公用品的网店,能注册下单,要填收货人姓名手机地址。还要啥?', '卖办公用品的网店，能注册下单，要填收货人姓名手机地址'],
    ['就是个公司官网,介绍环保设备租赁,没人能在上面留言,不收钱。', '介绍环保设备租赁'],
    ['网站介绍我们跑阿里到拉萨专线的线路和运价 域名a-demo.com', '介绍我们跑阿里到拉萨专线的线路和运价'],
    ['网站放店里每周特价海报和送货电话,烟不往上放,也没有下单留言这些。', '店里每周特价海报和送货电话'],
    ['用途:企业门户,展示工程案例和资质,简体中文;前置审批:无', '展示工程案例和资质'],
    ['【用途】企业门户:公司简介、门店展示、加盟热线【语言】简体中文', '公司简介、门店展示、加盟热线'],
    ['官网,内容是蔬菜品种、产量和收购电话,不收费', '蔬菜品种、产量和收购电话'],
    [
      '网站叫老街坊农机,给社员看农机作业时间和收费标准,再放点修农机的知识,社员能在下头留言问,看不要钱',
      '给社员看农机作业时间和收费标准，修农机的知识，社员能在下头留言问',
    ],
  ])('%s', (said, words) => {
    expect(saidOtherwise(contact + said).siteContentDescription).toBe(words)
  })

  test.each(['网站名称:云启,域名a-demo.com,没有留言', '公司官网,没有评论,不收费', '服务器在阿里云杭州,买了一年'])(
    'and nothing where it does not: %s',
    said => {
      expect(saidOtherwise(contact + said)).not.toHaveProperty('siteContentDescription')
    },
  )
})

describe('what is spoken of is no more put forward as usual', () => {
  test.each([
    ['我不是法人哈,我是公司行政', ['principalIsLegalRep']],
    ['由它的委派代表丁示例做主体负责人', ['principalIsLegalRep']],
    ['网站管理员(网站负责人)是会计阿样例,不是褚伟', ['serviceOwnerSameAsPrincipal']],
    ['域名在总公司百润环保科技有限公司名下', ['investorOrSuperior', 'domainHolderName']],
    ['域名用我爸名字登记的,办理进度的短信也发我这个号', ['domainHolderName', 'notifyMobile']],
    ['机器是我们自己的,托管在石家庄联通机房', ['accessMethod']],
    ['中英双语,能在线支付', ['siteLanguages', 'isCommercialService']],
    ['In Chinese (simplified) and English. We would like to submit on Dec 1.', ['siteLanguages', 'applicationDate']],
    ['名字 示例花艺 就发花束图片', ['siteName']],
    ['股东也是我,通讯地址同执照', []],
    ['没有注册,不能下单,不收费,不是托管', []],
  ])('%s', (said, fields) => {
    const against = Object.entries(saidOtherwise(contact + said)).filter(([, value]) => value === null)
    expect(against.map(([field]) => field)).toEqual(fields)
  })
})

test('an answer of a few words says nothing of this', () => {
  expect(saidOtherwise('我不是法人')).toEqual({})
})

test('a colleague in charge is another person', () => {
  expect(saidOtherwise(`${contact}the person in charge is our colleague Mr Shao`)).toMatchObject({ principalIsLegalRep: 'second' })
})

describe('what is usual is not put forward where the message speaks of it', () => {
  test.each([
    ['principalIsLegalRep', '我是店长白小雨,老板娘忙,备案让我来弄,负责人写我'],
    ['serviceOwnerSameAsPrincipal', '负责人写我,网站让小程负责'],
    ['domainHolderName', '域名a-demo.com在华为云买的,花志佳个人持有'],
    ['domainHolderName', '域名a-demo.com,万网买的,域名证书上写的总公司'],
    ['preApprovalTypes', '我们展示医疗器械产品信息,所以有前置审批:药品和医疗器械'],
    ['preApprovalTypes', '那个前置审批我不太懂 你看要不要'],
    ['siteName', '网站“百丰园林”,域名a-demo.com'],
    ['siteHomepageUrl', '网站首页 https://shop.a-demo.com/ ,后台别管'],
  ])('%s: %s', (field, said) => {
    expect(saidOtherwise(contact + said)).toHaveProperty([field], null)
  })

  test.each([
    ['domainHolderName', '域名a-demo.com阿里云买的,公司名下,实名过了'],
    ['domainHolderName', '域名a-demo.com,持有人写的服务部,加上几篇自己写的行业小文章'],
    ['domainHolderName', '域名登记的谁?登记的广告中心'],
    ['preApprovalTypes', '不收费,没有前置审批'],
    ['preApprovalTypes', '前置审批那些我们都不沾'],
    ['icpFilingType', '以前没备过案,第一次'],
  ])('%s is, where it says the usual: %s', (field, said) => {
    expect(saidOtherwise(contact + said)).not.toHaveProperty([field])
  })
})
