import { describe, expect, test } from 'vitest'
import { hear, statesOf, stored } from '../../../../test/fixtures/listening/hear.ts'

const open = ['siteName', 'principalName', 'siteOpenDate', 'domicileProvince', 'registeredUserCount', 'isInteractive', 'mlpsLevel']

describe('what is said in between is no answer, whatever is asked', () => {
  test.each([
    '稍等 孩子哭了',
    '等下哈，客人来了',
    '等一下 有电话',
    '孙子吃饭了',
    '我昨天也弄过一次没弄成',
    '我就一个小店',
    '我们公司就三个人',
  ])('%s', text => {
    for (const field of open) expect([field, stored(hear(text, { asking: [field] }))[field]]).toEqual([field, undefined])
  })

  test.each(['网站还没做好', '官网还没上线'])('%s says nothing of what is asked of something else', text => {
    for (const field of ['principalMobile', 'organizerName', 'serverIpRanges', 'mlpsLevel', 'siteName']) {
      const heard = hear(text, { asking: [field] })
      expect([field, stored(heard)[field], statesOf(heard)]).toEqual([field, undefined, {}])
    }
  })

  test('the mailbox of the manager at the provider is not ours', () => {
    const text = '华为云的经理吴倩(wuqian@huawei-partner.example)帮我开的机器,她说IP是124.70.88.19,在贵阳'
    expect(stored(hear(text, { asking: ['siteName'] })).principalEmail).toBeUndefined()
  })

  test('没有论坛也不能评论 is no answer to a mobile', () => {
    const heard = hear('没有论坛也不能评论', { asking: ['principalMobile'] })
    expect([stored(heard).principalMobile, statesOf(heard)]).toEqual([undefined, {}])
  })

  test.each(['我在外面 不方便', '我在开车不方便', '现在旁边有人,不方便说'])('%s puts it off and refuses nothing', text => {
    for (const field of open) expect(statesOf(hear(text, { asking: [field] }))).toEqual({ [field]: 'later' })
  })

  test('不方便说 alone refuses', () => {
    expect(statesOf(hear('不方便说', { asking: ['legalRepIdNumber'] }))).toEqual({ legalRepIdNumber: 'declined' })
  })

  test.each(['不想弄了', '不打算备案了'])('%s ends the conversation and refuses no single question', text => {
    const heard = hear(text, { asking: ['siteName'] })
    expect([heard.intent, heard.states]).toEqual(['finish', []])
  })

  test('the same beside a value that waits for a yes; 不办了 may turn that down', () => {
    const beside = (text: string) => hear(text, { asking: ['mailingAddress'], confirming: { serviceKind: ['website'] } }).intent
    expect([beside('不想弄了'), beside('不办了') === 'finish']).toEqual(['finish', false])
  })

  test('网站还没做好 asks nobody back for a full name', () => {
    const { clarifies } = hear('网站还没做好', { asking: ['organizerCertValidTo', 'mailingAddress', 'investorOrSuperior'] })
    expect(clarifies ?? []).toEqual([])
  })

  test('who has to see to a child is not asked back', () => {
    const { intent, fills, clarifies } = hear('稍等 孩子哭了', { asking: ['organizerNature', 'organizerName', 'organizerCertNumber'] })
    expect([intent, fills, clarifies ?? []]).toEqual(['smallTalk', [], []])
  })

  test('a place and a person are heard where they are meant', () => {
    expect(stored(hear('我在太原小店区', { asking: ['domicileProvince'] }))).toMatchObject({ domicileProvince: '140000' })
    expect(stored(hear('改成李娜了', { asking: ['principalName'] }))).toMatchObject({ principalName: '李娜' })
    expect(stored(hear('叫云启茶铺了', { asking: ['siteName'] }))).toMatchObject({ siteName: '云启茶铺' })
  })
})
