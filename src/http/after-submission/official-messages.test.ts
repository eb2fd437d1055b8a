import { describe, expect, test } from 'vitest'
import { withChat } from '../../../test/fixtures/http/with-chat.ts'
import { firstFiling, policeAbroad } from '../../../test/fixtures/sample-case.ts'

const kept = { icpFiling: firstFiling, publicSecurityFiling: policeAbroad } as const

/** A filing that was handed in, then a message of somebody else, pasted as it came. */
async function pasted(text: string, filing: keyof typeof kept = 'icpFiling') {
  const chat = await withChat([filing], kept[filing])
  await chat.record('submitted')
  const values = async (): Promise<readonly (readonly [string, unknown])[]> =>
    Object.entries((await chat.read()).fields as Record<string, { value: unknown }>).map(([field, { value }]) => [field, value] as const)
  const before = new Map(await values())
  const { reply } = await chat.say(text)
  const changed = (await values()).filter(([field, value]) => JSON.stringify(before.get(field)) !== JSON.stringify(value))
  return { ...(await chat.life(filing)), reply, changed }
}

describe('a message of an authority or a provider, pasted while a filing is on its way', () => {
  test.each([
    [
      '【工信部备案】您的ICP备案申请已审核通过，备案/许可证编号为：浙ICP备2026123456号-1，审核通过日期：2026-11-20。',
      '浙ICP备2026123456号-1',
    ],
    [
      '【工信部】您的ICP备案已审核通过，备案号：浙ICP备2026012345号，请在网站底部放置备案号并链接至beian.miit.gov.cn。',
      '浙ICP备2026012345号',
    ],
    [
      '【腾讯云】尊敬的用户,您的备案(example.com)已通过管局审核,备案号:浙ICP备2026088123号-1,请于30日内完成公安联网备案。',
      '浙ICP备2026088123号-1',
    ],
    ['刚短信来了 说俺这备案审核通过了 给了个号 浙ICP备2026031199号-1 这是弄完了吧', '浙ICP备2026031199号-1'],
  ])('is an approval with its number: %s', async (text, number) => {
    expect(await pasted(text)).toMatchObject({ status: 'approved', number, changed: [] })
  })

  test('an approval of the police filing keeps the address in it out of the case', async () => {
    const text = '您好:您公司在我市(杭州)公安联网备案经审核已通过,编号浙公网安备33010602001234号,请在网站底部链接公安标识。'
    expect(await pasted(text, 'publicSecurityFiling')).toMatchObject({
      status: 'approved',
      number: '浙公网安备33010602001234号',
      changed: [],
    })
  })

  test.each([
    ['【阿里云】您的备案订单已提交至浙江省通信管理局,管局将在20个工作日内完成审核,请保持电话畅通。', 'underReview'],
    ['【西部数码】您的备案资料初审通过,已为您提交至浙江省通信管理局,请耐心等待。', 'underReview'],
    ['青海管局来电核实:问了网站干啥用的、有没有论坛,都答上来了,最后说没问题等结果就行', 'underReview'],
    ['【移动云】尊敬的客户,已收到您提交的备案订单,初审人员将在1个工作日内审核,请保持电话畅通。', 'submitted'],
    ['各位备案客户:根据广东管局要求,11月28日22:00至次日6:00备案系统停机维护,已提交订单顺延处理。', 'submitted'],
    ['【京东云】备案结果通知:您的网站备案信息变更(IP变更)已于2026-11-20审核通过。', 'changed'],
    ['【新网】注销备案申请已受理,管局将在20个工作日内办理,期间网站请保持关闭。', 'submitted'],
  ])('%s → %s', async (text, status) => {
    expect(await pasted(text)).toMatchObject({ status, changed: [] })
  })

  test.each([
    '【阿里云】恭喜!您的域名 shili-chaju-demo.com 已完成实名认证。',
    '【西部数码】您的域名shili-tanhuo-demo.com将于2026年12月20日到期,请及时续费。',
  ])('a word about a domain is no decision, and puts no other domain into the filing: %s', async text => {
    const { status, changed, reply } = await pasted(text)
    expect([status, changed]).toEqual(['submitted', []])
    expect(reply.text).toContain('没有改动任何内容')
  })

  test.each([
    '【工信部】您的短信核验验证码为:628417,请登录备案系统填写,24小时内有效。',
    '【阿里云】您的ICP备案信息已提交至福建省通信管理局,请于24小时内登录beian.miit.gov.cn完成短信核验,验证码483920,切勿泄露。',
  ])('the code of the check is told what to do with: %s', async text => {
    const { status, changed, reply } = await pasted(text)
    expect([status, changed]).toEqual(['submitted', []])
    expect(reply.text).toContain('24小时内')
    expect(reply.text).toContain('不要给任何人')
  })

  test('a check that was not answered in time is a return', async () => {
    const text = '【移动云】尊敬的客户,管局短信核验超过24小时未完成,订单自动退回。请重新提交并及时核验。'
    expect(await pasted(text)).toMatchObject({ status: 'rejected', rejection: { reasons: [{ code: 'contact.sms' }] } })
  })

  test.each([
    '【备案加急】尊敬的站长,您的网站备案已被抽中复核,请点击短链支付核验费298元以免被注销,客服VX在线。',
    '【网站备案中心】您的备案信息异常，将于今日注销。请立即添加工作人员微信并缴纳备案保证金800元解除，否则封停域名。',
    '站长您好 您的网站涉嫌违规未备案 24小时内点击链接完成补录 否则封停 备案中心',
    '备案总被驳回?专业代办ICP备案、公安备案,老团队包过,最快一天下号,加微信领取优惠,退订回T',
  ])('who wants money for it is named as such: %s', async text => {
    const { status, changed, reply } = await pasted(text)
    expect([status, changed]).toEqual(['submitted', []])
    expect(reply.text).toContain('备案不收费')
  })

  test('a remark under which somebody judges is put before the person, and nothing in it is taken for a value', async () => {
    const text = '备注：该网站名称与公司名称、域名均无关联，且"XX联盟""XX协会"须提供社团登记证书，请改名。'
    const { status, changed, reply } = await pasted(text)
    expect([status, changed]).toEqual(['submitted', []])
    expect(reply.text).toContain('网站名称不规范')
  })

  test('what stands already is not recorded twice, and said so', async () => {
    const chat = await withChat(['icpFiling'], firstFiling)
    await chat.record('submitted')
    await chat.record('underReview')
    const { reply } = await chat.say('【腾讯云】您的备案订单已提交至管局审核，审核期间请保持电话畅通。')
    expect(reply.text).toContain('没有重复记')
    expect((await chat.life()).history).toHaveLength(2)
  })
})
