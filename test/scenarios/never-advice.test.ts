import { globSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { noteWords } from '../../src/catalogue/guide/notes.ts'
import { textsOf } from '../../src/catalogue/locales/index.ts'
import { rules } from '../../src/catalogue/rules/index.ts'
import type { Json } from '../../src/domain/json.ts'
import { testApp } from '../fixtures/http/test-app.ts'
import { Play } from './support/play.ts'

/** How each of the five claims would look in a text of ours, in either language. */
const claims: Readonly<Record<string, RegExp>> = {
  inventedPortal: /zjglxt|zjgl\.gov/i,
  peakTest: /1,?000\s*g(?:bps)?\b|一千\s*g|tbps|(?:流量|峰值|压力)测试|压测|(?:load|stress|traffic) test|test traffic/i,
  redeploy: /重新?部署|重装|换(?:一个)?\s*ip|更换\s*ip|redeploy|reinstall|set up (?:the server )?again|change the ip/i,
  oneMinute:
    /(?:1|一|几|五|十)\s*分钟[^。]{0,8}(?:备案|办)|one[- ]minute|(?:filing|filed|approved)[^.]{0,20}in (?:a|one|five) minutes?|instant filing/i,
  filingFee: /备案费|备案[^。]{0,6}(?:收费|付费)|(?:300|50)\s*(?:元|yuan)|filing fee|fee for (?:the )?filing/i,
}
const refutes =
  /不(?!少|断|同)|别|没有|没查|免费|无需|绝不|说法|\bno\b|\bnot\b|\bnothing\b|never|free|cannot|impossible|nobody|cost[s]? nothing|no server|disagree|asks for this/i
const label = /^(?:网络指南说法（未见法规依据）|The web guide asks for this, no legal basis was found)/

interface Text {
  readonly where: string
  readonly text: string
}

const strings = (where: string, value: unknown): readonly Text[] => {
  if (typeof value === 'string') return [{ where, text: value }]
  if (typeof value === 'function') return strings(where, said(value as (args: Readonly<Record<string, Json>>) => string))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => strings(`${where}.${key}`, part))
}

/** A sentence with nothing filled in; what it needs to be said at all is given by the other tests. */
function said(say: (args: Readonly<Record<string, Json>>) => string): string {
  try {
    return say({ provider: '阿里云', authority: '浙江省通信管理局', region: 'mainland', basis: [], seen: [] })
  } catch {
    return ''
  }
}

const files = (pattern: string): readonly Text[] =>
  globSync(pattern).flatMap(file => {
    const text = readFileSync(file, 'utf8')
    return text.split('\n').map((line, index) => ({ where: `${file}:${index + 1}`, text: line }))
  })

/** Everything that a person, a model or a document is given to read. */
const everything: readonly Text[] = [
  ...(['zh-CN', 'en'] as const).flatMap(locale => strings(locale, textsOf(locale))),
  ...strings(
    'note',
    Object.fromEntries(Object.entries(noteWords).map(([id, words]) => [id, { zh: said(words['zh-CN']), en: said(words.en) }])),
  ),
  ...files('templates/*/*.hbs'),
  ...files('prompts/*.md'),
  ...files('src/ui/**/texts/*.ts'),
]

/** Names of a situation or of a box on a form: nobody is told to do it. */
const named: readonly RegExp[] = [
  /\.fields\.refilingReason\.options\.ipChanged$/,
  /\.fields\.filingFeeCny\.label$/,
  // what somebody may be asking about
  /\.names\.topic\.\w+$/,
  // what an article says, printed in a table whose head says that an article says it
  /\.rules\.G\d+-\w+\.bare$/,
  // which procedure fits what has happened already
  /R-I20-filing-type-fits/,
]
const isNamed = ({ where }: Text): boolean => named.some(pattern => pattern.test(where))

/** Sentences of a text: a refusal counts only where it stands. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[。！？!?])|(?<=\.)\s/)

describe('what must never be advice', () => {
  it('looks at every text', () => {
    expect(everything.length).toBeGreaterThan(3000)
    expect(everything.some(each => each.where.startsWith('prompts/'))).toBe(true)
    expect(everything.some(each => each.where.startsWith('templates/'))).toBe(true)
  })

  it.each(Object.entries(claims))('%s stands in no text of ours but to refute it', (_, claim) => {
    const advice = everything
      .filter(each => claim.test(each.text) && !label.test(each.text) && !isNamed(each))
      .filter(
        ({ text }) =>
          !sentencesOf(text).every(
            (sentence, index, all) => !claim.test(sentence) || refutes.test(`${all[index - 1] ?? ''}${sentence}${all[index + 1] ?? ''}`),
          ),
      )
    expect(advice).toEqual([])
  })

  it('nobody is told that the law forbids to file; what misses the guide reads so', () => {
    expect(everything.filter(({ text }) => /依法不得|不得提交|may not be submitted|illegal to (?:file|submit)/i.test(text))).toEqual([])
    const read = everything.filter(({ text }) => /指南未达标/.test(text)).map(({ where }) => where.split(':')[0] ?? '')
    expect(read).toEqual(
      expect.arrayContaining(['zh-CN.dialogue.finding.guide', 'templates/cover-sheet/zh-CN.hbs', 'templates/guide-checklist/zh-CN.hbs']),
    )
  })

  it('the address of the invented portal stands nowhere, not even refuted', () => {
    expect(everything.filter(({ text }) => claims.inventedPortal?.test(text))).toEqual([])
  })
})

describe('over HTTP', () => {
  let server: Awaited<ReturnType<typeof testApp>>
  beforeAll(async () => {
    server = await testApp()
  })

  it.each(['zh-CN', 'en'])('the rules and entries of the guide say that they are hearsay (%s)', async locale => {
    const { body } = await server.call('GET', `/v1/rules?basis=guide&locale=${locale}`)
    const messages: readonly string[] = body.items.map((item: { message?: string }) => item.message).filter(Boolean)
    expect(messages.filter(message => !label.test(message))).toEqual([])
  })

  it('statements that are never advice are marked so, with the truth beside them', async () => {
    const { body } = await server.call('GET', '/v1/rules/seeds/statements?limit=200')
    const never = body.items.filter((item: { shown: string }) => item.shown === 'never')
    expect(never.map((item: { id: string }) => item.id)).toEqual(['G034', 'G044', 'G051', 'G079', 'G087'])
    for (const { answers, label: quoted, rules: judged } of never) {
      expect(quoted).toMatch(label)
      expect(answers.length).toBeGreaterThan(0)
      for (const { text } of answers) expect(text).toMatch(refutes)
      for (const { fix } of judged) expect(fix).toMatch(refutes)
    }
  })

  it('no finding of a case that does all of it wrong advises it', async () => {
    const fields = {
      declaredIp: ['121.40.1.10'],
      actualIp: ['121.40.1.11'],
      peakTrafficGbps: 1,
      nicBandwidthGbps: 0.1,
      existingIcpNumber: '浙ICP备12345678号',
    }
    const { body } = await server.call(
      'POST',
      '/v1/checks',
      { filings: ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'], records: [{ fields }] },
      server.bearer(server.apiKey),
    )
    const texts: readonly Text[] = body.results[0].findings.flatMap((finding: { ruleId: string; message: string; fix: string }) => [
      { where: finding.ruleId, text: finding.message },
      { where: finding.ruleId, text: finding.fix },
    ])
    for (const claim of Object.values(claims))
      expect(texts.filter(each => claim.test(each.text) && !label.test(each.text) && !refutes.test(each.text) && !isNamed(each))).toEqual(
        [],
      )
  })
})

describe('a person who brings a claim up', () => {
  const broughtUp: readonly (readonly [topic: string, text: string, truth: RegExp])[] = [
    ['portalDown', '我照文章登录zjglxt.zjgl.gov.cn填了', /beian\.miit\.gov\.cn/],
    ['bandwidthTest', '文章说要做1000Gbps的峰值流量测试', /不用|没有/],
    ['redeploy', '信息不一致,我打算重新部署再换IP', /变更/],
    ['oneMinute', '阿里云一分钟就能备好案吧', /24小时.*20个工作日/],
    ['fee', '备案费从300降到50了', /免费/],
  ]

  it.each(broughtUp)('%s: is told the truth with its basis, whatever is open: %s', (topic, text, truth) => {
    const play = new Play({ filings: ['icpFiling'] })
    for (const turned of [play.say(text), play.say('杭州示例科技有限公司'), play.say(`对了,${text}`)]) {
      if (!turned.heard.topics.some(each => each.id === topic)) continue
      expect(turned.reply.kind).toBe('explain')
      expect(turned.reply.topics[0]).toMatchObject({ id: topic })
      expect(turned.reply.topics[0]?.basis.length).toBeGreaterThan(0)
      expect(turned.reply.text).toMatch(truth)
      expect(turned.reply.text).not.toMatch(/zjglxt/)
    }
  })
})

describe('addresses and names', () => {
  const allowed =
    /^(?:beian\.miit\.gov\.cn|beian\.mps\.gov\.cn|sjcj\.cac\.gov\.cn|(?:[\w-]+\.)*miit\.gov\.cn|(?:[\w-]+\.)?(?:example\.(?:com|cn|org))|127\.0\.0\.1|localhost)$/

  it('lead to official sites or to examples only', () => {
    const hosts = everything.flatMap(({ where, text }) =>
      [...text.matchAll(/https?:\/\/(\w[\w.-]*)/g)].map(match => ({ where, host: match[1] ?? '' })),
    )
    expect(hosts.length).toBeGreaterThan(10)
    expect(hosts.filter(({ host }) => !allowed.test(host.replace(/\.$/, '')))).toEqual([])
  })

  it('plug no product or agency of the articles', () => {
    const plugs = /USG|信通院|CAICT|天职|Baker Tilly|加速包|备案即服务|备案aaS|Nessus|AntiDDoS/i
    // a scanner may be named by its owner; the hint how to answer names none
    expect(everything.filter(({ text }) => plugs.test(text) && !label.test(text))).toEqual([])
    expect(rules.filter(rule => plugs.test(JSON.stringify(rule.words))).map(rule => rule.id)).toEqual([])
  })
})
