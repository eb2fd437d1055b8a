import { describe, expect, test } from 'vitest'
import { caseOf, ctx, filled, firstFiling } from '../../../test/fixtures/sample-case.ts'
import { wordedArgs } from '../../domain/dialogue/resolve-marks.ts'
import { judge } from '../../domain/readiness/judge.ts'
import type { Finding } from '../../domain/rules/rule.ts'
import { rules } from '../rules/index.ts'
import { say, textsOf } from './index.ts'

const reading = (locale: string) => ({ texts: textsOf(locale), fields: ctx.catalogue.fields, divisions: ctx.reference.divisions })
const spoken = (finding: Finding, locale: string, part = ''): string =>
  say(textsOf(locale), { id: `${finding.message}${part}`, args: wordedArgs(finding.args, reading(locale)) })

const { findings } = judge(
  caseOf(
    ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'],
    firstFiling,
    {},
    {
      domainExpiryDate: filled('2027-02-25'),
      principalIdValidTo: filled('2027-01-01'),
      principalEmergencyPhone: filled('13800138000'),
      lastDrillDate: filled('2020-01-01'),
      drillFrequency: filled('yearly'),
    },
  ),
  ctx,
)
const finding = (id: string): Finding => {
  const found = findings.find(each => each.ruleId === id)
  if (!found) throw new Error(id)
  return found
}

/** What the product must never advise or promise; the guide's own names of products and agencies. */
const never =
  /zjglxt|1000 ?Gbps 测试|更换IP|1 ?分钟备案|5-7个工作日|300 ?元|50 ?元|USG|天职|加速包|98\.7|保证通过|包过|五级响应|必须通过等保三级|数据必须存放在境内/

describe('texts of rules', () => {
  test('exist in both languages for every finding, with a fix', () => {
    for (const locale of ['zh-CN', 'en'])
      for (const each of findings) {
        expect(spoken(each, locale)).not.toBe(each.message)
        expect(spoken(each, locale, '.fix').length).toBeGreaterThan(5)
      }
    expect(findings.length).toBe(rules.length)
  })

  test('say what was seen, what is required and on what authority', () => {
    const text = spoken(finding('R-I13-domain-expiry'), 'zh-CN')
    expect(text).toContain('3 个月')
    expect(text).toContain('域名到期日“2027年2月25日”')
    expect(text).toContain('接入服务商')
    expect(spoken(finding('R-S02-log-retention'), 'zh-CN')).toContain('《网络安全法》第二十三条（三）')
  })

  test('say when something is from memory', () => {
    expect(spoken(finding('R-S18-yearly-drill'), 'zh-CN')).toContain('凭记忆，请以官方为准')
    expect(spoken(finding('R-S18-yearly-drill'), 'en')).toContain('from memory')
  })

  test('mask what is sensitive', () => {
    const failing = finding('R-I20-principal-paper-valid')
    expect(failing.verdict).toBe('fail')
    expect(spoken(failing, 'zh-CN')).toContain('2027-**-**')
  })

  test('call what only the articles say by its name', () => {
    for (const each of findings.filter(one => one.basis.some(basis => basis.kind === 'guide')))
      expect(spoken(each, 'zh-CN')).toMatch(/网络指南说法（未见法规依据）/)
  })

  test('give large numbers as they are read', () => {
    const args = { exportContractPersons: 100_000 }
    expect(textsOf('zh-CN').rules['R-D7-below-thresholds']?.says(args)).toContain('不满 10 万人')
    expect(textsOf('en').rules['R-D7-below-thresholds']?.says(args)).toContain('100,000 persons')
    // on a day for which there is none
    expect(textsOf('zh-CN').rules['R-S02-log-retention']?.says({})).toBe('网络日志要留存不少于 … 个月')
  })

  test('never advise what must not be advised', () => {
    const said = findings.flatMap(each => ['zh-CN', 'en'].flatMap(locale => [spoken(each, locale), spoken(each, locale, '.fix')]))
    expect(said.filter(text => never.test(text))).toEqual([])
  })

  test('explain each condition that does not hold', () => {
    const because = (locale: string) =>
      (finding('R-I13-domain-expiry').because ?? []).map(({ id, args = {} }) =>
        say(textsOf(locale), { id, args: wordedArgs(args, reading(locale)) }),
      )
    expect(because('zh-CN')).toEqual(['“域名到期日”要求晚于“2027年2月25日”，现在是“2027年2月25日”'])
    expect(because('en')[0]).toMatch(/must be after/)
  })
})
