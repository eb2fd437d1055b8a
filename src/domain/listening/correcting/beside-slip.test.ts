import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import type { Json } from '../../json.ts'

const known: Readonly<Record<string, Json>> = {
  organizerName: '杭州云启科技有限公司',
  organizerCertAddress: '浙江省杭州市西湖区文三路8号',
  principalName: '张伟',
  principalMobile: '13800138086',
  principalEmail: 'zhang@163.com',
  principalEmergencyPhone: '13900139000',
  legalRepName: '李强',
  siteDomains: ['yunqi.com'],
  siteServiceContent: ['forum', 'blog'],
  logRetentionMonths: 6,
  accessProviderName: '阿里云',
  serverIpRanges: ['121.40.1.10', '121.40.1.12'],
  serverProvince: '330000',
}

/** what is said while another question is open, and what it puts right */
const said: readonly (readonly [string, Readonly<Record<string, Json>>])[] = [
  ['刚才手机号最后两位写反了,应该是68', { principalMobile: '13800138068' }],
  ['手机号最后两位写反了', { principalMobile: '13800138068' }],
  ['地址门牌号错了 是18号不是8号', { organizerCertAddress: '浙江省杭州市西湖区文三路18号' }],
  ['日志我说六个月,其实只有三个月', { logRetentionMonths: 3 }],
  ['其实不是阿里云 前台记错了 是腾讯云', { accessProviderName: '腾讯云' }],
  ['云服务商换了,换成华为云了', { accessProviderName: '华为云' }],
  ['负责人换成我老婆王芳', { principalName: '王芳' }],
  ['论坛去掉吧,没做了', { siteServiceContent: ['blog'] }],
  ['第二台的ip尾巴是9', { serverIpRanges: ['121.40.1.10', '121.40.1.9'] }],
  ['服务器不在杭州 在上海', { serverProvince: '310000' }],
  ['应急电话换成13911112222', { principalEmergencyPhone: '13911112222' }],
  ['负责人那个手机号和应急电话填反了', { principalMobile: '13900139000', principalEmergencyPhone: '13800138086' }],
  ['法人和负责人的名字写反了', { legalRepName: '张伟', principalName: '李强' }],
  ['邮箱不是163,是qq的', { principalEmail: 'zhang@qq.com' }],
  ['邮箱后缀错了 是qq.com', { principalEmail: 'zhang@qq.com' }],
  ['刚才把域名后缀写错了 是.cn', { siteDomains: ['yunqi.cn'] }],
  ['我们没有论坛,刚才说错了', {}],
  ['上一个答错了', {}],
  ['等下 我前面填错了', {}],
  ['不对不对,刚才那个手机是我爱人的', {}],
]

// of each kind of answer one; what asks whether something changed is answered by such words, and a story may hold any
const open = [
  'siteName',
  'appName',
  'siteOpenDate',
  'isInteractive',
  'isCommercialService',
  'registeredUserCount',
  'serviceOwnerName',
  'preApprovalNumber',
  'mlpsLevel',
  'backupSiteAddress',
  'policeStation',
  'planApprover',
]

describe('an earlier answer that is put right while something else is asked', () => {
  test.each(said)('%s is no answer to what is asked, whatever that is', (text, mends) => {
    for (const field of open) {
      const { fills, states } = hear(text, { asking: [field], known })
      expect([field, fills.filter(fill => fill.field === field), states.filter(state => state.field === field)]).toEqual([field, [], []])
    }
    expect(stored(hear(text, { asking: ['siteName'], known }))).toEqual(mends)
  })

  test('a name, a number and a day are heard where they are asked for', () => {
    const answered = (text: string, asking: string) => stored(hear(text, { asking: [asking], known }))
    expect(answered('打错了 是13712345678', 'serviceOwnerMobile')).toEqual({ serviceOwnerMobile: '13712345678' })
    expect(answered('网站名打错了,云启茶铺', 'siteName')).toEqual({ siteName: '云启茶铺' })
    expect(answered('不对不对,是2020年3月1号开的', 'siteOpenDate')).toEqual({ siteOpenDate: '2020-03-01' })
  })

  test('what went wrong in a name is told by the characters that stand there', () => {
    const mended = (text: string, before: Readonly<Record<string, Json>>) => stored(hear(text, { asking: ['siteName'], known: before }))
    expect(mended('公司名里科技打成可技了', { organizerName: '杭州云启可技有限公司' })).toEqual({ organizerName: '杭州云启科技有限公司' })
    expect(mended('负责人姓章写成张了', { principalName: '张伟' })).toEqual({ principalName: '章伟' })
    expect(mended('地址里文三路写成文山路了', { organizerCertAddress: '浙江省杭州市西湖区文山路8号' })).toEqual({
      organizerCertAddress: '浙江省杭州市西湖区文三路8号',
    })
  })
})
