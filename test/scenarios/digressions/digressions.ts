import type { Scenario } from '../support/scenario.ts'

const ask = (say: string, topic: string): Scenario => ({
  name: `${say} → ${topic}`,
  filings: ['icpFiling'],
  turns: [{ say, expect: { kind: 'explain', topics: [topic], staysOpen: true } }],
})

/** Questions in between: answered, and back to the very step. */
export const digressions: readonly Scenario[] = [
  ask('备案要多久啊?', 'howLong'),
  ask('这个要多少钱?', 'fee'),
  ask('能不能加急,一天下来?', 'rush'),
  ask('等保是什么?', 'whatIsMlps'),
  ask('为什么要我身份证?', 'whyId'),
  ask('我是不是一定要换IP?', 'changeIp'),
  ask('网上说一分钟就能备案是真的吗?', 'oneMinute'),
  ask('可以找人代办吗?', 'agent'),
  ask('不备案会怎么样?', 'doNothing'),
  ask('我的备案号被注销了怎么办?', 'numberLost'),
  ask('什么叫空壳?', 'emptyShell'),
  ask('办完网站下面要放什么?', 'footerIcp'),
  ask('那个短信验证多长时间内要做?', 'smsCheck'),
  ask('公安备案有没有时间限制?', 'policeDeadline'),
  ask('我自己去通信管理局网站填可以吗?', 'selfFile'),
  ask('香港服务器要备案吗?', 'hkServer'),
  ask('用户数据存在新加坡算不算数据出境?', 'abroadIsExport'),
  ask('三千个人要做安全评估吗?', 'assessment'),
  ask('演练多久要做一次?', 'drills'),
  ask('真出事了几小时内要报告?', 'report4h'),
  ask('事件分几级?', 'incidentLevels'),
  ask('一定要做等保三级吗?', 'mlps3'),
  ask('APP要备案吗?', 'app'),
  ask('小程序要备案吗?', 'miniProgram'),
  ask('个人可以备案吗?', 'individual'),
  ask('日志要存多久?', 'logs'),
  ask('应急预案必须有吗?', 'planMust'),
  ask('信息不一致是不是要重新部署服务器?', 'redeploy'),
  ask('域名要实名吗?', 'domainRealName'),
  ask('备案期间网站能打开吗?', 'downtime'),
  ask('这个要好多钱嘛?', 'fee'),
  ask('协会没有营业执照怎么办?', 'organisationPapers'),
  ask('个人网站能挂广告赚钱吗?', 'commercial'),
  {
    name: 'what is only wondered about is stored nowhere',
    filings: ['icpFiling'],
    known: { organizerNature: 'enterprise' },
    turns: [{ say: '日志一定要存半年?', expect: { kind: 'explain', states: { logRetentionMonths: 'empty' }, staysOpen: true } }],
  },
  {
    name: 'a question that holds a place and an office fills no name',
    filings: ['icpFiling'],
    turns: [{ say: '上海机房,归上海管局还是江苏?', expect: { kind: 'explain', states: { organizerName: 'empty' } } }],
  },
  {
    name: 'the same question is answered for this very case when the server is abroad',
    filings: ['publicSecurityFiling'],
    known: { serverRegion: 'overseas', serverCountry: 'SG' },
    turns: [{ say: '那我要不要先办ICP备案?', expect: { kind: 'explain', topics: ['whichFirst@overseas'], staysOpen: true } }],
  },
  {
    name: 'a question nobody has an answer to',
    filings: ['icpFiling'],
    turns: [{ say: '你们公司几点吃午饭?', expect: { kind: 'explain', staysOpen: true } }],
  },
  {
    name: 'why it is asked',
    filings: ['icpFiling'],
    turns: [{ say: '为什么要问这个', expect: { kind: 'explain', staysOpen: true, topics: ['field:serverRegion'] } }],
  },
  {
    name: 'another value for what is recorded waits through a question, and its yes is heard',
    filings: ['icpFiling'],
    known: { icpFilingType: 'addService', serviceKind: ['website'], existingIcpNumber: '湘ICP备2023018811号-1' },
    turns: [
      {
        say: '主体那边是湘ICP备2023018811号',
        expect: { fields: { existingIcpNumber: '湘ICP备2023018811号-1' } },
      },
      { say: '老网站备案要不要跟着动' },
      { say: '对的', expect: { fields: { existingIcpNumber: '湘ICP备2023018811号' } } },
    ],
  },
]
