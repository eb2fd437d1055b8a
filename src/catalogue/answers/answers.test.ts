import { describe, expect, it } from 'vitest'
import { instruments } from '../instruments/index.ts'
import { answers as en } from '../locales/en/answers.ts'
import { answers as zh } from '../locales/zh-CN/answers.ts'
import { phrasings } from './asked/index.ts'
import { answers } from './index.ts'
import { shortNames } from './short-names.ts'

/** What may never stand in an answer: invented portals, vendors and promises of the two articles. */
const never = [
  'zjglxt',
  '华为USG',
  '备案加速包',
  '天职国际',
  '1分钟备案',
  '5-7个工作日',
  '必须通过等保三级',
  '98.7',
  '包过',
  '五级响应',
  '数据必须存放在境内',
  '必须先取得ICP',
]

const circumstances = { provider: '阿里云', authority: '浙江省通信管理局', region: 'mainland' }

describe('answers to what people ask', () => {
  it('are at least eighty, each with an id of its own', () => {
    expect(answers.filter(answer => !answer.id.includes('@')).length).toBeGreaterThanOrEqual(80)
    expect(new Set(answers.map(answer => answer.id)).size).toBe(answers.length)
  })

  it.each(answers.map(answer => [answer.id, answer] as const))('%s names its basis and can be found in both languages', (id, answer) => {
    expect(answer.basis.length).toBeGreaterThan(0)
    for (const basis of answer.basis) expect(Object.keys(instruments)).toContain(basis.instrument)
    if (id.includes('@')) expect(answers.some(each => each.id === id.replace(/@.*/, ''))).toBe(true)
    else {
      const { asks } = phrasings.find(each => each.id === id) ?? { asks: [] }
      expect(asks.filter(ask => /\p{Script=Han}/u.test(ask)).length).toBeGreaterThanOrEqual(3)
      expect(shortNames[id]).toHaveLength(2)
      expect(asks.some(ask => /^[\x20-\x7e’]+$/.test(ask))).toBe(true)
    }
  })

  it.each(Object.entries(zh))('%s says nothing that must never be advice', (_, say) => {
    const text = say(circumstances)
    for (const phrase of never) expect(text).not.toContain(phrase)
  })

  it('exist in English for every Chinese one', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh))
    for (const say of Object.values(en)) expect(say({})).not.toMatch(/\p{Script=Han}/u)
  })

  it('give the numbers of the law', () => {
    const said = (id: keyof typeof zh) => zh[id](circumstances)
    expect(said('smsCheck')).toContain('24小时')
    expect(said('rush')).toMatch(/20个工作日/)
    expect(said('policeDeadline')).toContain('30日')
    expect(said('report4h')).toContain('4小时')
    expect(said('incidentLevels')).toContain('四级')
    expect(said('logs')).toContain('6个月')
    expect(said('drills')).toContain('每年')
    expect(said('footerIcp')).toContain('https://beian.miit.gov.cn')
    expect(said('abroadIsExport')).toContain('属于数据出境')
    expect(said('assessment')).toContain('豁免')
  })
})
