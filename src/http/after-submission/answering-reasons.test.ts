import { describe, expect, test } from 'vitest'
import { known, withChat } from '../../../test/fixtures/http/with-chat.ts'

const notice =
  '您的ICP备案订单已被浙江省通信管理局退回。退回原因：1、网站名称“青禾农资”与主办单位无关联；2、主体负责人手机号无法接通；3、域名qinghe-nz.cn未完成实名认证。'

const codes = (life: { rejection: { reasons: { code: string; how: string | null }[] } | null }) =>
  life.rejection?.reasons.map(({ code, how }) => [code, how])

describe('several reasons, one after the other', () => {
  test('from the notice to the papers made anew takes a turn for each reason, and one', async () => {
    const { say, record, life, read } = await withChat(['icpFiling'], { ...known, siteName: '青禾农资' })
    await record('submitted')
    for (const text of [notice, '青禾农资信息网', '13800138000']) await say(text)
    expect((await read()).documents).toEqual([])
    await say('昨天实名好了')
    expect((await read()).documents).toMatchObject([{ template: 'rectification-reply', stale: false }])
    await say('改好重新提交了')
    expect((await life()).resubmission).toMatchObject({
      since: '2026-11-20',
      until: '2026-11-23',
      changes: [
        { field: 'siteName', before: '青禾农资', after: '青禾农资信息网' },
        { field: 'principalMobile', before: null, after: '13800138000' },
        { field: 'domainRealNameDate', before: null, after: '2026年11月22日' },
      ],
      unanswered: [],
    })
  })

  test('a message answers the reason that it is about, whichever was asked', async () => {
    const { say, record, life, read } = await withChat(['icpFiling'], { ...known, siteName: '青禾农资' })
    await record('submitted')
    await say(notice)
    await say('昨天实名好了')
    await say('手机换成13800138000')
    expect(codes(await life())).toEqual([
      ['siteName.irregular', null],
      ['contact.unreachable', 'changed'],
      ['domain.notRealName', 'changed'],
    ])
    await say('改成杭州青禾农资有限公司官网')
    expect((await read()).fields).toMatchObject({
      siteName: { value: '杭州青禾农资有限公司官网' },
      organizerName: { value: '杭州青禾农资有限公司' },
    })
  })

  test('of two complaints about one paper each is answered', async () => {
    const { say, record, life } = await withChat(['icpFiling'], known)
    await record('submitted')
    await say('管局退回来了，说执照模糊且已过期')
    await say('执照重新拍了传上去了')
    expect(codes(await life())).toEqual([
      ['identity.unclear', 'done'],
      ['identity.expired', null],
    ])
    await say('换了新执照，有效期是长期')
    expect(codes(await life())).toMatchObject([
      ['identity.unclear', 'done'],
      ['identity.expired', expect.any(String)],
    ])
  })

  test('a name that is wanted for the site names nobody else, also where nothing is known', async () => {
    const { say, read } = await withChat(['icpFiling'], {})
    await say(notice)
    await say('改成杭州青禾农资有限公司官网')
    const { fields } = await read()
    expect(fields.siteName).toMatchObject({ value: '杭州青禾农资有限公司官网' })
    expect(fields.organizerName).toBeUndefined()
  })

  test('what to do next is the reason that is open; what was not said is named when it goes in again', async () => {
    const { say } = await withChat(['icpFiling'], known)
    await say(notice)
    expect((await say('下一步呢')).reply.asking.map(each => each.field)).toEqual(['siteName'])
    await say('没变')
    expect((await say('重新提交了')).reply.text).toContain('手机号无法接通')
  })

  test('the number was not changed and the phone is on: kept as it is', async () => {
    const { say, record, life } = await withChat()
    await record('submitted')
    await say('备案被退回了，原因：主体负责人手机无人接听')
    await say('号没换，一直开机')
    expect(codes(await life())).toEqual([['contact.unreachable', 'kept']])
  })
})

describe('reasons told bit by bit', () => {
  test('its words do not return the filing once more, and a second guess is put beside the first', async () => {
    const { say, record, life } = await withChat()
    await record('submitted')
    await say('备案被退回了')
    await say('好像说是材料的问题')
    await say('好像是电话没人接')
    const { history, rejection } = await life()
    expect(history.filter(({ type }: { type: string }) => type === 'rejected')).toHaveLength(1)
    expect(rejection.reasons).toMatchObject([
      { code: 'material.missing', sure: false },
      { code: 'contact.unreachable', sure: false },
    ])
  })

  test('a doubtful reason is put once, with its field', async () => {
    const { say, record } = await withChat()
    await record('submitted')
    const { reply } = await say('管局退回了，好像是执照拍得不清楚')
    expect(reply.asking.map(each => each.field)).toEqual(['businessLicenseFile'])
    expect(reply.text.match(/营业执照/g)?.length ?? 0).toBeLessThanOrEqual(1)
  })

  test('a list of papers is no other reason, logs that are too short ask for how long they are kept', async () => {
    const { say, record, life } = await withChat(['publicSecurityFiling'])
    await record('submitted')
    await say('网安说要补材料：网站建设方案书、授权书、租赁合同')
    const supplement = await life('publicSecurityFiling')
    expect(supplement).toMatchObject({
      status: 'supplement',
      asked: [{ id: 'authorization' }, { id: 'contract' }, { id: 'constructionPlan' }],
    })
    expect(supplement.rejection.reasons.map((each: { category: string }) => each.category)).toEqual(['materialMissing'])
    await say('补好交上去了')
    await say('网安说下周三上门检查')
    await say('检查完说日志不够30天，要整改')
    expect(await life('publicSecurityFiling')).toMatchObject({
      status: 'supplement',
      rejection: { reasons: [{ code: 'security.hole', fields: ['logRetentionMonths', 'deviceLogDays'] }] },
    })
  })

  test('the police want to see somebody: a reason with what to bring, done when it is said', async () => {
    const { say, record, life } = await withChat(['publicSecurityFiling'])
    await record('submitted')
    await say('公安备案没过，说要面审')
    await say('去过了，处理好了')
    expect(codes(await life('publicSecurityFiling'))).toEqual([['police.faceToFace', 'done']])
  })
})

describe('numbers and steps told later', () => {
  test('another number of the approved filing is put right, and is no reason against its first filing', async () => {
    const { say, record, life, read } = await withChat(['icpFiling', 'publicSecurityFiling'], { ...known, domicileProvince: '330000' })
    await record('submitted', { filing: 'icpFiling' })
    await say('icp备案通过了，备案号京ICP备2026000001号-1')
    const { reply } = await say('看错了，是浙ICP备2026000001号-1')
    expect(reply.text).not.toContain('首次备案')
    expect(await life()).toMatchObject({ status: 'approved', number: '浙ICP备2026000001号-1' })
    expect((await read()).fields.existingIcpNumber).toMatchObject({ value: '浙ICP备2026000001号-1' })
  })

  test('fourteen digits are a police number; a suffix of an app is doubted for a site', async () => {
    const { say, record, life } = await withChat(['publicSecurityFiling'])
    await record('submitted')
    await say('公安备案通过了')
    await say('33010602000123')
    expect(await life('publicSecurityFiling')).toMatchObject({ number: '浙公网安备33010602000123号' })
    const icp = await withChat()
    await icp.record('submitted')
    expect((await icp.record('approved', { number: '浙ICP备2026000001号-2A' })).body.warnings).toMatchObject([
      { code: 'number.otherSuffix' },
    ])
  })

  test('taken back is the step that was told last', async () => {
    const { say, record, life } = await withChat(['icpFiling', 'publicSecurityFiling'])
    await record('submitted', { filing: 'icpFiling' })
    await record('submitted', { filing: 'publicSecurityFiling' })
    await say('管局在审核了')
    expect(await life()).toMatchObject({ status: 'underReview' })
    await say('刚才说错了')
    expect(await life()).toMatchObject({ status: 'submitted' })
    expect(await life('publicSecurityFiling')).toMatchObject({ status: 'submitted' })
  })

  test('a visit that is over goes on to the decision; numbers that hang on the page are due no longer', async () => {
    const { say, record, life, read } = await withChat(['publicSecurityFiling'])
    await record('onsite')
    await say('检查完了，没问题')
    expect(await life('publicSecurityFiling')).toMatchObject({ status: 'underReview' })
    await record('approved', { number: '浙公网安备33010602000123号' })
    expect((await read()).deadlines.map(({ id }: { id: string }) => id)).toContain('policeFooter')
    await say('备案号挂好了')
    expect(await life('publicSecurityFiling')).toMatchObject({ status: 'maintained' })
    expect((await read()).deadlines.map(({ id }: { id: string }) => id)).not.toContain('policeFooter')
  })
})

describe('what is said about a reason', () => {
  const four =
    '您的备案未通过：材料缺失（缺少承诺书）；安全漏洞（扫描发现高危漏洞3个未修复）；管辖错误；数据合规问题（未说明个人信息出境情况）'

  test('counts for the one that it names, and a bare right is no yes to another', async () => {
    const { say, record, life, read } = await withChat(['icpFiling'], known)
    await record('submitted')
    await say(four)
    await say('漏洞都修好了')
    await say('承诺书传了')
    expect(codes(await life())).toEqual([
      ['material.missing', 'done'],
      ['security.hole', 'done'],
      ['jurisdiction.wrong', null],
      ['data.compliance', null],
    ])
    await say('住所就在杭州，没错')
    expect((await read()).fields.exportsPersonalInfo).toBeUndefined()
    await say('我们没有个人信息出境')
    expect((await read()).fields.exportsPersonalInfo).toMatchObject({ value: false })
    expect(codes(await life())?.every(([, how]) => how !== null)).toBe(true)
  })

  test('of another site of the same owner ends no filing', async () => {
    const { say, record, life } = await withChat(['icpFiling'], known)
    await record('submitted')
    await say('备案被驳回，驳回原因：该主体下已备案网站www.qinghe-old.cn无法访问，请恢复访问或注销后再提交；请更换网站名称')
    await say('旧网站已经注销了')
    expect(await life()).toMatchObject({ status: 'rejected' })
    expect(codes(await life())).toContainEqual(['access.unreachable', 'done'])
  })

  test('that the papers are there hands it in again with its answer', async () => {
    const { say, record, life } = await withChat(['icpFiling'], known)
    await record('submitted')
    await say('管局通知：请补充承诺书后重新提交')
    await say('都补交了')
    expect(await life()).toMatchObject({ status: 'submitted', resubmission: { unanswered: [] } })
  })

  test('a provider that writes of its own system sells nothing; grounds in its words are a notice', async () => {
    const { say, record, life } = await withChat(['icpFiling'], known)
    await record('submitted')
    await say('【阿里云】您提交的ICP备案订单初审未通过，原因：网站负责人身份证照片模糊。请登录ICP代备案管理系统修改后重新提交。')
    expect(codes(await life())).toEqual([['identity.unclear', null]])
    const plain = await withChat(['icpFiling'], known)
    await plain.record('submitted')
    await plain.say('华为云备案专员反馈：人脸核验照片背景不对，请重新核验；联系地址需精确到门牌号')
    expect(codes(await plain.life())).toEqual([
      ['identity.face', null],
      ['contact.address', null],
    ])
  })
})

test('a construction plan that a notice asks for is made here', async () => {
  const { say, record, life, read } = await withChat(['icpFiling'], known)
  await record('submitted')
  await say('湖南省通信管理局：请补充网站建设方案书后重新提交')
  expect((await life()).asked).toMatchObject([{ id: 'constructionPlan', state: 'make' }])
  await say('建设方案书给我一份')
  expect((await read()).documents).toMatchObject([{ template: 'construction-plan' }])
  expect((await life()).asked).toMatchObject([{ state: 'made' }])
})
