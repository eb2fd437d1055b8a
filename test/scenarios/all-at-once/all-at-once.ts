import { teaShop } from '../support/owners.ts'
import type { Scenario } from '../support/scenario.ts'

export const allAtOnce: readonly Scenario[] = [
  {
    name: 'everything in one message',
    turns: [
      {
        say: '别一个个问,我一次说完:办ICP备案,首次,就一个网站。杭州示例云雾茶业有限公司,企业,营业执照91330106MA2DEM017U,长期,住所浙江省杭州市西湖区示例路8号,通讯地址浙江省杭州市西湖区示例路8号3楼。法人叶示例,也是负责人,网站负责人也是他,身份证我稍后给,手机13800138001,应急0571-12345678,邮箱ye@example.com,投资者也是他。网站叫示例云雾茶业,域名shili-yunwu-demo.com,首页https://www.shili-yunwu-demo.com,公司官网,中文,内容是介绍本公司茶叶产品和门店地址,没有评论,不收费,前置审批都不涉及。域名阿里云买的,持有者就是公司,10月12日实名,2027年10月12日到期。服务器是内地的阿里云浙江云主机,IP 121.40.1.10,买了12个月,域名没解析。打算11月30日交。',
        expect: {
          filings: ['icpFiling'],
          asksNot: ['organizerName', 'organizerCertNumber', 'siteName', 'siteDomains', 'serverIpRanges', 'principalMobile'],
        },
      },
    ],
    answers: teaShop,
    ends: {
      kind: 'complete',
      withinTurns: 7,
      neverAsked: [
        'organizerName',
        'organizerCertNumber',
        'siteName',
        'siteDomains',
        'serverIpRanges',
        'principalMobile',
        'principalEmail',
      ],
    },
  },
]
