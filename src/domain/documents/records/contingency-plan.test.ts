import { describe, expect, test } from 'vitest'
import { caseOf, rendering, type Sample, sampleOf } from '../../../../test/golden/sample-case.ts'
import { recordSource } from '../../../usecases/documents/record-source.ts'
import type { Json } from '../../json.ts'
import { articleOf } from './article-of.ts'
import { contingencyPlanRecord } from './contingency-plan.ts'

const sample = sampleOf('contingency-plan')

function recordOf(change: Readonly<Record<string, Json | undefined>> = {}, today = '2026-11-23') {
  const fields = Object.fromEntries(
    Object.entries({ ...sample.fields, ...change }).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  )
  const changed: Sample = { ...sample, fields }
  const clock = { ...rendering.clock, today: () => today }
  return contingencyPlanRecord(recordSource({ ...rendering, clock }, caseOf(changed), 'zh-CN'))
}

const mark = (label: string) => `【待补充：${label}】`

describe('the plan of a business', () => {
  test('takes the thresholds of each level from its own table, and leaves the others to the national standard', () => {
    const internalSeverityRules: Json = [
      { level: 'significant', outageHours: 8, affectedUsers: 12000, lossCny: 50000, note: '订单全部停止' },
      { level: 'general', outageHours: 0.5 },
    ]
    expect(recordOf({ internalSeverityRules }).parts.levels).toEqual({
      extraordinary: { own: null },
      major: { own: null },
      significant: { own: '业务中断8小时以上；影响用户12,000人以上；直接经济损失50,000元以上；订单全部停止' },
      general: { own: '业务中断0.5小时以上' },
    })
  })

  test('leaves every level to the national standard while the table, which nobody must fill, is empty', () => {
    const { levels, ownLevels } = recordOf({ internalSeverityRules: undefined }).parts
    expect(levels).toMatchObject({ extraordinary: { own: null }, general: { own: null } })
    // and has no column that says the same in each row
    expect([ownLevels, recordOf().parts.ownLevels]).toEqual([false, true])
  })

  test('gives the only system the address of the site and the server, the site among several its domain, and every system an owner', () => {
    expect(recordOf({ systemsInScope: [{ name: '官网' }] }).parts.systems).toEqual([
      { name: '官网', address: 'example.com；121.40.1.10', owner: '王五' },
    ])
    expect(recordOf({ systemsInScope: [{ name: '官网' }, { name: '后台', ip: '121.40.1.11', owner: '赵六' }] }).parts.systems).toEqual([
      { name: '官网', address: 'example.com', owner: '王五' },
      { name: '后台', address: '121.40.1.11', owner: '赵六' },
    ])
  })

  test('finds the hotline of its provider under the short name too', () => {
    expect(
      recordOf({
        vendorHotlines: [
          { vendor: '腾讯云', phone: '95716' },
          { vendor: '阿里云', phone: '95187' },
        ],
      }).parts.provider,
    ).toMatchObject({
      name: '阿里云计算有限公司',
      hotline: '95187',
    })
    expect(recordOf({ vendorHotlines: [{ vendor: '腾讯云', phone: '95716' }] }).parts.provider).toMatchObject({ hotline: null })
  })

  test('finds the authorities among its contacts, and leaves those that are not there to the template', () => {
    const authorityContacts = [{ authority: '省网信办', phone: '12387' }]
    expect(recordOf({ authorityContacts }).parts.reports).toEqual({
      cyberspace: '12387',
      police: null,
      communications: null,
    })
    expect(recordOf({ authorityContacts: undefined }).parts).toMatchObject({ authorities: [], reports: { cyberspace: null, police: null } })
  })

  test('names the administration of its province where no ICP filing names one', () => {
    expect(recordOf().parts.administration).toBe('浙江省通信管理局')
    expect(recordOf({ serverRegion: 'overseas', serverCountry: 'JP' }).parts.administration).toBe('浙江省通信管理局')
  })

  test('speaks of its own frequency of drills only where it is another than the least', () => {
    expect(['monthly', 'halfYearly', 'yearly', 'none'].map(drillFrequency => recordOf({ drillFrequency }).parts.drillsOften)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('lists everybody once among those who take part in a drill', () => {
    expect(recordOf().parts.members).toEqual(['张三', '李四', '王五', '赵六'])
  })

  test('marks a person without a number', () => {
    expect(recordOf({ incidentLeader: [{ name: '张三' }] }).parts.leader).toMatchObject({ name: '张三', phone: mark('应急领导小组组长') })
  })

  test('has a fifth level only where the business wants one', () => {
    expect(recordOf().parts.fiveLevels).toBe(false)
    expect(recordOf({ responseLevels: 5 }).parts.fiveLevels).toBe(true)
  })

  test('names every server, or the one that the single answers describe', () => {
    expect(recordOf().parts.servers).toEqual([{ place: '上海市', ip: '121.40.1.10', use: null }])
    const servers: Json = [
      { country: 'CN', province: '330000', ip: '121.40.1.10', role: 'web' },
      { country: 'SG', ip: '47.88.1.2' },
    ]
    expect(recordOf({ servers }).parts.servers).toEqual([
      { place: '浙江省', ip: '121.40.1.10', use: 'web' },
      { place: '新加坡', ip: '47.88.1.2', use: null },
    ])
  })

  test('says which fields its tables came from', () => {
    const { reads } = recordOf()
    for (const field of [
      'incidentLeader',
      'internalSeverityRules',
      'vendorHotlines',
      'authorityContacts',
      'systemsInScope',
      'serverRegion',
    ])
      expect(reads).toContain(field)
  })
})

describe('the law that a plan cites', () => {
  test('has the numbers of the day', () => {
    const { rules } = rendering.catalogue
    expect(articleOf(rules, 'R-S04', 'CSL', '2025-12-31')).toContain('第二十五条')
    expect(articleOf(rules, 'R-S04', 'CSL', '2026-01-01')).toContain('第二十七条')
    expect(articleOf(rules, 'R-S04', 'CSL', '2016-01-01')).toBeNull()
    expect(articleOf(rules, 'R-none', 'CSL', '2026-01-01')).toBeNull()
  })

  test('holds the reporting measures and the data regulation only once they are in force', () => {
    expect(recordOf({}, '2025-10-31').parts.law).toMatchObject({ incidentReporting: false, networkData: true })
    expect(recordOf({}, '2025-11-01').parts.law).toMatchObject({ incidentReporting: true })
    expect(recordOf({}, '2024-12-31').parts.law).toMatchObject({ networkData: false })
  })
})
