import { describe, expect, test } from 'vitest'
import { answerTo, hear, statesOf } from '../../../../test/fixtures/listening/hear.ts'

describe('answers of several clauses, of which one answers', () => {
  test.each([
    ['existingIcpNumber', '粤ICP备20231234号 后面有个杠二', '粤ICP备20231234号-2'],
    ['siteDomains', 'lao杠wang点com点cn', ['lao-wang.com.cn']],
    ['siteHomepageUrl', 'www点tea中横线house点top', 'https://www.tea-house.top'],
    ['siteName', '你帮我写老陈家果园', '老陈家果园'],
    ['appName', '我们那软件叫跑腿侠', '跑腿侠'],
    ['serverCount', '原来五台 坏了两台 现在还剩三台', 3],
    ['serverCount', '以前有十台 现在就俩了', 2],
    ['isInteractive', '以前能留言 现在不能发了', false],
    ['formerOrganizerName', '从“绿源农资店”变更为“绿源农业科技有限公司”', '绿源农资店'],
    ['legalRepName', 'The legal person is Wang Lei (王磊), I just help him', '王磊'],
    ['securityOfficerName', 'Our IT manager is John Smith', 'John Smith'],
    ['policeStation', '以前归西湖派出所 现在归北山派出所管', '北山派出所'],
    ['changeType', '法定代表人由崔某变更为丁某;注册地迁至高新区', ['address', 'personInCharge']],
    ['preApprovalNumber', '证书编号:(苏)-非经营性-2024-0117,发证日期2024年6月3日', '(苏)-非经营性-2024-0117'],
    ['serviceKind', '做的网站,小程序还在开发', ['website']],
  ])('%s: %s', (field, text, value) => {
    expect(answerTo(field, text)).toEqual(value)
  })

  test('a day counted from another one is in its month', () => {
    expect(hear('2026年9月8日内测,同月25日正式开放,以正式开放日为准', { asking: ['siteOpenDate'] }).fills).toMatchObject([
      { field: 'siteOpenDate', value: '2026-09-25' },
    ])
  })

  test.each([
    ['previousOrganizerName', '没过户过', 'notApplicable'],
    ['lastSelfCheckDate', '从未开展过自查', 'notApplicable'],
    ['openVulnFirstSeen', '漏洞已全部修复', 'notApplicable'],
    ['powerFeeds', '云主机哪来的电源', 'notApplicable'],
    ['storageMedia', '设备都是集团采购的,我部不掌握型号', 'unknown'],
    ['encryptionAlgorithms', '加没加密我哪能晓得', 'unknown'],
    ['peakTrafficGbps', '啥流量 没看过 不懂', 'unknown'],
    ['auditReportFile', "We'll send it next month", 'later'],
  ])('%s: %s is no value', (field, text, state) => {
    expect(statesOf(hear(text, { asking: [field] }))).toEqual({ [field]: state })
  })

  test.each(['I must ask', 'he handles everything', 'only our IT can tell'])('%s is nobody', text => {
    expect(hear(text, { asking: ['serviceOwnerName'] }).fills).toEqual([])
  })

  test('the body that stands above is no address', () => {
    expect(hear('上级是城关区教育局', { asking: ['mailingAddress', 'organizerCertAddress'] }).fills).toEqual([])
  })

  test('a promise without a step is no plan', () => {
    expect(hear('按国家有关规定认真处理', { asking: ['ddosRunbookSteps'] })).toMatchObject({ fills: [], clarifies: [{ why: 'value' }] })
  })

  test('the one number that is told answers the question, well or badly', () => {
    const { fills, rejects } = hear('写我们座机吧 0595-22663388 员工老换', { asking: ['serviceOwnerMobile'] })
    expect({ fills, rejects }).toMatchObject({ fills: [], rejects: [{ field: 'serviceOwnerMobile' }] })
  })

  test('where the legal representative lives is not what they are called', () => {
    const { fills } = hear('法定代表人常驻海外,故两者并非同一人', { asking: ['principalIsLegalRep'] })
    expect(fills.map(({ field }) => field)).not.toContain('legalRepName')
  })
})
