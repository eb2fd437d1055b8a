import { describe, expect, it } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import { phrasings as catalogued } from '../../../catalogue/answers/asked/index.ts'

/** Brought up in words that the catalogue of questions does not have: as hearsay, as a plan, as a question, half remembered. */
const broughtUp: Readonly<Record<string, readonly string[]>> = {
  portalDown: [
    '我按教程去zjglxt.zjgl.gov.cn注册一下',
    '文章写的 https://zjglxt.zjgl.gov.cn 怎么打开是空白',
    '那我先登录浙江省通管局官网把资料填了',
    '有人说要去浙江备案系统自己申报,对吗',
    '网上教程让我上通信管理局的官网点新备案申请',
    '省通管局那个系统的账号怎么注册啊',
    '他们说直接在管局网站提交更快',
    '浙江省通管局官網登錄不了',
    'should I log in at the portal of the Zhejiang communications administration?',
    'the guide says to register on zjglxt.zjgl.gov.cn first',
  ],
  bandwidthTest: [
    '文章说要模拟峰值流量,1000Gbps以上才过',
    '我准备找人打一千G的流量试试',
    '审核是不是会做1000 Gbps的网络性能评估',
    '技术说要先跑个1Tbps的压测',
    '听说管局要搞峰值流量测试',
    '需要提供上千G的流量测试报告吗',
    '帮我安排一下带宽压力测试',
    '我們要不要做流量壓測',
    'do we have to pass a 1000 Gbps traffic test',
    'they want a peak traffic test before filing',
  ],
  redeploy: [
    '服务器信息不一致,文章让我重新部署设备并更换IP',
    '备案的和实际对不上,是不是得重装系统换个IP',
    '那我把机器重新部署一遍再换IP行了吧',
    '信息有出入,我打算换一个IP重新搭',
    '换个ip再重新部署,是不是就能过了',
    '说我登记的不符,要我重装',
    '教程说不匹配就要换IP',
    '資料不一致就重新部署換IP嗎',
    'the data does not match, so I should redeploy and change the IP',
    'do I need to reinstall the server and get a new IP?',
  ],
  oneMinute: [
    '阿里云不是说1分钟快速备案吗',
    '我看广告写着一分钟备好案',
    '群里讲几分钟就能下号,真的假的',
    '有个平台备案只要五分钟,你们呢',
    '能不能秒过',
    '听说现在审核十分钟搞定了',
    '代理保证当天就能备案成功',
    '不是說1分鐘就能備案完成嗎',
    'an ad says filing in one minute, is that so',
    'can I get approved within 5 minutes',
  ],
  fee: [
    '备案费不是从300降到50了吗',
    '那50块备案费怎么交',
    '交300元备案是给谁',
    '文章说阿里云备案费降到五十了',
    '办备案要先付钱吗',
    '我已经准备好300块备案的钱了',
    '备案手续费在哪里付',
    '備案費現在是多少',
    'how much is the filing fee now, 50 yuan?',
    'where do I pay for filing',
  ],
}

const phrasings = Object.entries(broughtUp).flatMap(([answer, said]) => said.map(text => [answer, text] as const))
const known: ReadonlySet<string> = new Set(catalogued.flatMap(answer => [...answer.asks]))

describe('the five claims that must never be advice', () => {
  it.each(phrasings)('%s: %s', (answer, text) => {
    expect(known.has(text)).toBe(false)
    const heard = hear(text)
    expect(heard.topics[0]).toMatchObject({ id: answer, score: 1 })
    expect(heard.intent).toBe('question')
    expect(stored(heard)).toEqual({})
  })

  it.each(phrasings)('%s, while a name is asked for: %s', (answer, text) => {
    const heard = hear(text, { asking: ['organizerName'] })
    expect(heard.topics[0]).toMatchObject({ id: answer, score: 1 })
    expect(stored(heard)).toEqual({})
  })
})

describe('what only sounds like one of them', () => {
  const ordinary: readonly (readonly [field: string, text: string])[] = [
    ['siteContentDescription', '介绍我们的压力测试服务,一分钟出报告,收费300元'],
    ['peakTrafficGbps', '1000Gbps'],
    ['notifyMobile', '13800138000,几分钟前刚换的号'],
    ['resourceTermMonths', '买了一年,300块'],
    ['accessProviderName', '阿里云,换过IP'],
    ['siteHomepageUrl', 'https://www.example.com'],
    ['existingIcpNumber', '在beian.miit.gov.cn查到是浙ICP备12345678号'],
    ['organizerName', '杭州压路机厂'],
    ['organizerName', '上海压测科技有限公司'],
    ['siteName', '秒过驾考网'],
    ['rtoHours', '半小时'],
    ['vulnFixRatePct', '百分之九十'],
  ]
  it.each(ordinary)('%s: %s', (field, text) => {
    const { topics } = hear(text, { asking: [field] })
    expect(topics.filter(topic => topic.score === 1)).toEqual([])
  })
})
