import { describe, expect, test } from 'vitest'
import { withChat } from '../../../test/fixtures/http/with-chat.ts'
import { firstFiling, policeAbroad } from '../../../test/fixtures/sample-case.ts'

const kept = { icpFiling: firstFiling, publicSecurityFiling: policeAbroad } as const
type Filing = keyof typeof kept

/** A filing that was handed in, the notice, then one short answer to each reason. */
async function play(filing: Filing, texts: readonly string[]) {
  const chat = await withChat([filing], kept[filing])
  await chat.record('submitted')
  const documents: number[] = []
  for (const text of texts) {
    await chat.say(text)
    documents.push((await chat.read()).documents.length)
  }
  const { rejection } = await chat.life(filing)
  const reasons = rejection.reasons.map(({ code, how }: { code: string; how: string | null }) => [code, how])
  return { ...chat, reasons, before: documents.at(-2), after: documents.at(-1) }
}

describe('from the notice to the documents made anew: a turn for each reason, and one', () => {
  test.each([
    {
      why: 'a paper that was photographed anew',
      filing: 'icpFiling',
      texts: ['客服妹子来电话 说老板身份证国徽那一面拍得发白 一个字都看不见 叫补一张', '已经重新传了'],
      reasons: [['identity.unclear', 'done']],
    },
    {
      why: 'a notice that only sounds like one: the first answer says yes to it',
      filing: 'icpFiling',
      texts: [
        '一共说了仨毛病 域名写的我弟的名 执照拍得太糊 还有网站现在就能打开 让关了',
        '域名过户到公司了',
        '照片重新拍了',
        '解析已经停了',
      ],
      reasons: [
        ['identity.unclear', 'done'],
        ['domain.holderMismatch', 'done'],
        ['domain.resolves', 'done'],
      ],
    },
    {
      why: 'another name than the ICP filing has, and a day',
      filing: 'publicSecurityFiling',
      texts: [
        '【网安】审核未通过:网站名称填报“示例书屋”,ICP登记为“示例书店”;开办日期填2027年1月,晚于申报日期。',
        '名称改成示例书店',
        '改成2026年9月5日',
      ],
      reasons: [
        ['police.siteName', 'changed'],
        ['police.openDate', 'changed'],
      ],
    },
    {
      why: 'a phone of nobody is that of the person who was named before it',
      filing: 'publicSecurityFiling',
      texts: ['该申请不予通过:网络安全负责人手机号多次拨打提示空号,负责人姓名与证件号不匹配。', '手机换成13912345678', '姓名写错了,是王武'],
      reasons: [
        ['contact.unreachable', 'changed'],
        ['identity.mismatch', 'changed'],
      ],
      fields: { securityOfficerMobile: '13912345678', securityOfficerName: '王武', principalMobile: '13800138000', principalName: '张三' },
    },
    {
      why: 'choices of the police form',
      filing: 'publicSecurityFiling',
      texts: [
        '审核结果:退回。网站实际为在线点播类视频网站,服务类型填报“综合”,应选“视频”。另,首页用户可投稿上传作品,交互服务应选“有”。',
        '改成视频',
        '改成有交互',
      ],
      reasons: [
        ['police.serviceType', 'changed'],
        ['police.interactive', 'changed'],
      ],
      fields: { psServiceType: 'video', isInteractive: true },
    },
    {
      why: 'somebody else’s domain that was transferred, and its day that the notice denied',
      filing: 'icpFiling',
      texts: [
        '【天翼云】备案退单:域名所有者为“李*芳”个人,与主办单位不符;域名实名状态“未认证”,请完成认证后再试。',
        '域名过户到公司名下了',
        '实名也通过了',
      ],
      reasons: [
        ['domain.holderMismatch', 'done'],
        ['domain.notRealName', 'done'],
      ],
    },
    {
      why: 'what was taken off the site wants no other value',
      filing: 'icpFiling',
      texts: [
        '内蒙古自治区通信管理局审核不通过:1.互联网药品信息服务须提供药监部门核准文件;2.负责人手机号为虚拟运营商号段,短信无法送达。',
        '药品信息删掉了,不做了',
        '手机换成13912345678',
      ],
      reasons: [
        ['content.preApproval', 'done'],
        ['contact.notOwner', 'changed'],
      ],
    },
    {
      why: 'an authority that writes no word of a return',
      filing: 'icpFiling',
      texts: [
        '广西壮族自治区通信管理局:1.承诺书未手写签名;2.贵单位已有备案号,应办理新增网站。',
        '承诺书重新签好传了',
        '备案号是桂ICP备2020009988号,改成新增网站',
      ],
      reasons: [
        ['material.missing', 'done'],
        ['access.wrongProcedure', 'changed'],
      ],
      fields: { icpFilingType: 'addService' },
    },
    {
      why: 'two readings of the same words are one question',
      filing: 'icpFiling',
      texts: ['上海那边说电子执照不认,要再补张纸质执照原件照片', '补传了'],
      reasons: [
        ['material.missing', 'done'],
        ['identity.unclear', 'notMeant'],
      ],
    },
    {
      why: 'a choice of the form for a reason that is perhaps meant; who signs it is none',
      filing: 'publicSecurityFiling',
      texts: ['退回原因:网站有用户注册、评论功能,填报为无交互服务,请更正。属地网安部门', '改成有交互'],
      reasons: [['police.interactive', 'changed']],
      fields: { isInteractive: true },
    },
    {
      why: 'an address is the one that the notice speaks of',
      filing: 'icpFiling',
      texts: ['云客服Tony讲:address和执照不一样,执照上18号我填了81号,要改', '改成浙江省杭州市西湖区示例路18号'],
      reasons: [['identity.mismatch', 'changed']],
      fields: { organizerCertAddress: '浙江省杭州市西湖区示例路18号', mailingAddress: '浙江省杭州市西湖区示例路1号3幢501室' },
    },
    {
      why: 'what it is now stands before 了',
      filing: 'publicSecurityFiling',
      texts: [
        '【全国互联网安全管理服务平台】您的网站备案被退回。原因:开办者属地选择有误,请选择常住地所属公安机关重新提交。',
        '改成浙江省杭州市余杭区了',
      ],
      reasons: [['jurisdiction.wrong', 'changed']],
    },
    {
      why: 'a paper that was handed in is no word of another one',
      filing: 'publicSecurityFiling',
      texts: [
        '您好，您的公安备案需补充：①域名证书②营业执照副本照片（上传的是电子执照截图）。请登录平台补充后再次提交。',
        '域名证书传上去了',
        '执照也重新拍照传了',
      ],
      reasons: [
        ['domain.certificate', 'done'],
        ['identity.unclear', 'done'],
      ],
    },
    {
      why: 'what is put right at the market regulator leaves the number as it is',
      filing: 'icpFiling',
      texts: ['【华为云】公司营业执照与系统工商信息比对:企业状态“吊销,未注销”,无法作为备案主体,订单已退回。', '工商那边已经处理好了'],
      reasons: [['identity.status', 'done']],
    },
    {
      why: 'a step that the filing cannot take now is what was done about the reason',
      filing: 'icpFiling',
      texts: ['【通信管理局】您的备案因主体负责人未在规定的24小时内完成短信核验,已被系统退回,请联系接入商重新提交。', '短信核验过了'],
      reasons: [['contact.sms', 'done']],
    },
    {
      why: 'somebody checked and names neither who nor that it came back',
      filing: 'icpFiling',
      texts: ['主办者无有效联系方式:主体负责人固话为空号。', '手机换成13912345678'],
      reasons: [['contact.unreachable', 'changed']],
    },
    {
      why: 'a paper that was renewed, and the day that it says',
      filing: 'icpFiling',
      texts: ['又被打回来了……说我身份证下个月就过期，让我换了新的再弄', '换了新身份证,有效期到2046年3月31日'],
      reasons: [['identity.expired', 'changed']],
      fields: { principalIdValidTo: '2046-03-31' },
    },
    {
      why: 'two complaints joined in English are two reasons',
      filing: 'icpFiling',
      texts: [
        'The provider sent it back: the domain is not real-name verified and nobody answered the phone of the person in charge',
        'The domain is verified now',
        'the new phone is 13912345678',
      ],
      reasons: [
        ['domain.notRealName', 'done'],
        ['contact.unreachable', 'changed'],
      ],
    },
    {
      why: 'a server abroad that was filed as one at home',
      filing: 'publicSecurityFiling',
      texts: ['备案被公安退了，说服务器在香港，填的却是境内接入，让改成境外', '已经改好了', '改成境外服务器'],
      reasons: [['police.server', 'kept']],
    },
    {
      why: 'a picture of the security officer, not their name',
      filing: 'publicSecurityFiling',
      texts: ['补正通知:您的网站备案缺少网络安全负责人证件照片,请于5个工作日内补充上传。——某市公安局网安支队', '照片补上了'],
      reasons: [['police.officer', 'done']],
    },
  ] as const)('$why', async ({ filing, texts, reasons, ...more }) => {
    const played = await play(filing, texts)
    expect(played.reasons).toEqual(reasons)
    expect([played.before, played.after]).toEqual([0, 1])
    const { fields } = await played.read()
    for (const [field, value] of Object.entries('fields' in more ? (more.fields ?? {}) : {}))
      expect([field, fields[field]?.value]).toEqual([field, value])
  })

  test('a domain that was transferred to the company is held by it, whoever stood there', async () => {
    const { say, record, read } = await withChat(['icpFiling'], { ...firstFiling, domainHolderName: '李示例' })
    await record('submitted')
    await say('管局退回，原因：域名持有者与主办单位不一致')
    await say('域名过户到公司了')
    expect((await read()).fields.domainHolderName).toMatchObject({ value: '杭州示例科技有限公司' })
    expect((await read()).documents).toMatchObject([{ template: 'rectification-reply' }])
  })

  test('the day of a verification that the notice denied counts no longer', async () => {
    const { read } = await play('icpFiling', ['退回原因：域名未实名', '已经实名了'])
    expect((await read()).fields.domainRealNameDate).toBeUndefined()
  })

  test('a new value is asked for once where the documents would hold the one that was refused', async () => {
    const { say, read } = await play('icpFiling', ['退回原因：网站名称不规范', '改好了'])
    expect((await read()).documents).toEqual([])
    await say('示例科技企业服务网')
    expect((await read()).documents).toHaveLength(1)
  })

  test('a word that it is done is no text of a field', async () => {
    const { read } = await play('icpFiling', ['审核备注框里红字写的:请在主体备注里写明原因后重新提交。(状态:已驳回)', '已经改好了'])
    expect((await read()).fields.subjectRemark).toBeUndefined()
  })

  test('a paper that a return wants beside is named', async () => {
    const { say, record } = await withChat(['publicSecurityFiling'], policeAbroad)
    await record('submitted')
    const { reply } = await say('退回修改:网站有留言板和会员注册功能,属于交互式服务,您选择了非交互式,请更正并补交安全评估报告。')
    expect(reply.text).toContain('安全评估报告')
  })

  test('who went to the police has no number yet', async () => {
    const { life, say, record } = await withChat(['publicSecurityFiling'], policeAbroad)
    await record('submitted')
    await say('网警大队小刘来电:咱这网站能发帖,叫咱周四带着身份证、公章到大队去当面核一下,别的没说。')
    await say('去过了')
    expect(await life('publicSecurityFiling')).toMatchObject({ status: 'underReview' })
  })

  test('a reason that is only perhaps meant is put again before anything is made', async () => {
    const { say, record, read, life } = await withChat(['icpFiling'], firstFiling)
    await record('submitted')
    await say('退回原因：1、域名未实名；2、执照那一栏再看看')
    await say('已经实名了')
    expect((await read()).documents).toEqual([])
    expect((await life()).rejection.reasons).toContainEqual(expect.objectContaining({ sure: false, how: null }))
    await say('不清楚')
    expect((await read()).documents).toHaveLength(1)
  })
})
