import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { testApp } from '../../test/fixtures/http/test-app.ts'
import samples from '../../test/fixtures/reading/licence-lines.json' with { type: 'json' }
import { deterministicListener } from '../adapters/listener/deterministic.ts'
import { createReference } from '../adapters/reference/index.ts'
import { createCatalogue } from '../catalogue/index.ts'

const catalogue = createCatalogue(text => createHash('sha256').update(text).digest('hex'))
const listener = deterministicListener({ catalogue, reference: createReference() })
const facts = { width: 1988, height: 1477, sharpness: 60, brightness: 200, glare: 0, colour: 12 }
const drawn = samples.find(({ picture }) => picture === 'L1_photo.jpg')?.lines ?? []
const lines = drawn.map(([text, x, y, width, height, confidence]) => ({ text, box: [x, y, width, height], confidence }))

/** one message as an owner writes it who knows the questions; the yes is to what was read from the photo */
const pasted = `是的，执照都对。同意使用敏感信息。
首次备案，就一个网站，不收费只展示，服务器在内地。
负责人就是法人本人，网站负责人也是同一个人，身份证310115197211210046，证件2019年8月15日起，长期有效。
手机13800138001，应急电话13900139002，邮箱xie@example.com。
网站名称：鑫旺五金经营部
域名：xinwang-wujin-demo.com，首页https://www.xinwang-wujin-demo.com
服务内容：公司官网
网站内容说明：介绍本店五金产品和门店地址，不提供在线支付和评论功能。
语言：中文简体，前置审批都不涉及。
域名在阿里云注册，持有者上海市浦东新区鑫旺五金经营部，2026年10月12日实名通过，2027年10月12日到期。
服务器在阿里云买的云主机，IP是121.40.1.10，机房在浙江，买了一年。域名还没解析。
通讯地址上海市浦东新区川沙新镇华夏东路2669弄18号102室，执照长期有效。
打算2026年11月30日提交，人脸已经通过了，承诺书签好了。
本地保存期限：办完就删。`

test('from the photo of a licence and one pasted message to a complete package in four turns', async () => {
  const server = await testApp({ listener })
  const opened = await server.call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': server.siteKey })
  const auth = server.bearer(opened.body.token)
  const caseId = opened.body.case.id
  const path = `/v1/conversations/${opened.body.conversation.id}`
  const say = (text: string) => server.call('POST', `${path}/turns`, { text }, auth)
  const photo = await server.call('POST', `${path}/readings`, { fileName: 'IMG_0042.jpg', ...facts, lines, crops: [] }, auth)
  expect(photo.body.reply.confirming).toHaveLength(6)
  // the number of a person needs a consent that was asked for
  expect((await say(pasted)).body.reply.asking.map(({ field }: { field: string }) => field)).toEqual(['consentSensitive'])
  await say('同意')
  const { body } = await say('是的，投资者是谢晓婷')
  expect(body.case.readiness.byFiling.icpFiling).toMatchObject({ lacking: [], ready: true, failing: 0, unknown: 0 })
  expect(body.case.fields.organizerName).toMatchObject({ state: 'filled', evidence: { kind: 'upload', readIn: 'browser' } })
  const file = await server.app.request(`/v1/cases/${caseId}/package.zip`, { headers: auth })
  const names = Object.keys(unzipSync(new Uint8Array(await file.arrayBuffer())))
  expect(names).toEqual(expect.arrayContaining(['01-ICP备案信息表.pdf', '02-备案信息真实性承诺书.pdf', 'manifest.json']))
})
