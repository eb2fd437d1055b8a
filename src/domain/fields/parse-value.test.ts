import { describe, expect, test } from 'vitest'
import { createReference } from '../../adapters/reference/index.ts'
import { type FieldKey, fields } from '../../catalogue/fields/index.ts'
import { labelsOf } from '../../catalogue/fields/labels.ts'
import type { Json } from '../json.ts'
import type { FieldDefinition } from './definition.ts'
import { parseValue } from './parse-value.ts'

const reference = createReference()

const read = (key: FieldKey, raw: Json, values: Readonly<Record<string, Json>> = {}) =>
  parseValue(fields[key], raw, { today: '2026-11-23', reference, values: other => values[other], labels: labelsOf })

type Case = readonly [key: FieldKey, raw: Json, value: Json]
type Refusal = readonly [key: FieldKey, raw: Json, code: string, suggestion?: Json]

const reads = (cases: readonly Case[]): void => {
  for (const [key, raw, value] of cases)
    test(`${key} ${JSON.stringify(raw)} is ${JSON.stringify(value)}`, () => expect(read(key, raw)).toMatchObject({ ok: true, value }))
}
const refuses = (cases: readonly Refusal[]): void => {
  for (const [key, raw, code, suggestion] of cases)
    test(`${key} ${JSON.stringify(raw)} is refused as ${code}`, () =>
      expect(read(key, raw)).toMatchObject({ ok: false, code, ...(suggestion === undefined ? {} : { suggestion }) }))
}

describe('amounts', () => {
  reads([
    ['annualRevenueCny', '5000万', 50_000_000],
    ['annualRevenueCny', '八千万', 80_000_000],
    ['annualRevenueCny', '1.2亿元', 120_000_000],
    ['annualRevenueCny', '1亿2000万', 120_000_000],
    ['annualRevenueCny', '500w', 5_000_000],
    ['annualRevenueCny', '３００万左右', 3_000_000],
    ['annualRevenueCny', '¥50,000,000.01', 50_000_000.01],
    ['annualRevenueCny', '三千五', 3500],
    ['annualRevenueCny', '3万5', 35_000],
    ['annualRevenueCny', '一百零五万', 1_050_000],
    ['annualRevenueCny', '一点五亿', 150_000_000],
    ['annualRevenueCny', 8_000_000, 8_000_000],
    ['registeredUserCount', '3000个', 3000],
    ['registeredUserCount', '十万人', 100_000],
    ['registeredUserCount', '3k', 3000],
    ['registeredUserCount', 0, 0],
    ['serverCount', '一台', 1],
    ['serverCount', '两台', 2],
    ['logRetentionMonths', '半年', 6],
    ['logRetentionMonths', '一年半', 18],
    ['logRetentionMonths', '1年6个月', 18],
    ['logRetentionMonths', '两个半月', 2.5],
    ['logRetentionMonths', '7天', 0.23],
    ['logRetentionMonths', '180天', 6],
    ['logRetentionMonths', 1, 1],
    ['resourceTermMonths', '买了一年'.slice(2), 12],
    ['keyRotationDays', '三个月', 90],
    ['tlsCertValidityDays', '一年', 365],
    ['rtoHours', '半天', 12],
    ['rtoHours', '4个半小时', 4.5],
    ['rtoHours', '1小时30分', 1.5],
    ['rtoHours', '30分钟', 0.5],
    ['rpoHours', '一天', 24],
    ['nicBandwidthGbps', '5M', 0.005],
    ['nicBandwidthGbps', '10000 Mbps', 10],
    ['nicBandwidthGbps', '千兆', 1],
    ['memoryCapacityGb', '512MB', 0.5],
    ['memoryCapacityGb', '8G', 8],
    ['vulnFixRatePct', '80%', 80],
    ['vulnFixRatePct', '百分之九十', 90],
    ['vulnFixRatePct', '八成', 80],
    ['trafficDeviationPct', '-15.01', -15.01],
    ['ntpOffsetMs', '-5', -5],
    ['annualRevenueCny', '两个亿', 200_000_000],
    ['rtoHours', '一天内', 24],
    ['rtoHours', '8个小时以内', 8],
    ['keyRotationDays', '每三个月换一次', 90],
    ['nicBandwidthGbps', '100兆带宽', 0.1],
    ['memoryCapacityGb', '4G内存', 4],
  ])
  refuses([
    ['annualRevenueCny', '五千来万', 'number.vague'],
    ['annualRevenueCny', '不到五千万', 'number.vague'],
    ['registeredUserCount', '十几万', 'number.vague'],
    ['serverCount', '好几台', 'number.vague'],
    ['registeredUserCount', '3000多', 'number.vague'],
    ['annualRevenueCny', '保密', 'number.malformed'],
    ['annualRevenueCny', '50万美元', 'number.unit'],
    ['registeredUserCount', '两三千', 'number.vague'],
    ['registeredUserCount', '三四百人', 'number.vague'],
    ['logRetentionMonths', '至少半年', 'number.vague'],
    ['annualRevenueCny', -1, 'number.min'],
    ['serverCount', 0, 'number.min'],
    ['serverCount', 1.5, 'number.notInteger'],
    ['vulnFixRatePct', 101, 'number.max'],
    ['nicBandwidthGbps', 0, 'number.moreThan'],
    ['responseLevels', 3, 'number.oneOf'],
    ['rtoHours', '3公斤', 'number.unit'],
    ['serverCount', true, 'value.type'],
    ['serverCount', Number.POSITIVE_INFINITY, 'number.range'],
  ])
  test('a rounded figure is kept with a warning', () =>
    expect(read('annualRevenueCny', '大概800万')).toEqual({ ok: true, value: 8_000_000, warnings: ['number.approximate'] }))
})

describe('days', () => {
  reads([
    ['domainExpiryDate', '2026年3月1日', '2026-03-01'],
    ['domainExpiryDate', '2026/3/1', '2026-03-01'],
    ['domainExpiryDate', '2026.3.1', '2026-03-01'],
    ['domainExpiryDate', '20260301', '2026-03-01'],
    ['domainExpiryDate', 20260301, '2026-03-01'],
    ['domainExpiryDate', '二〇二六年三月一日', '2026-03-01'],
    ['domainExpiryDate', '二零二七年十一月二十三号', '2027-11-23'],
    ['domainExpiryDate', '明年11月1号', '2027-11-01'],
    ['domainExpiryDate', 'Nov 3, 2027', '2027-11-03'],
    ['siteOpenDate', '昨天', '2026-11-22'],
    ['siteOpenDate', '上个月1号', '2026-10-01'],
    ['siteOpenDate', '12月1日', '2025-12-01'],
    ['siteOpenDate', '三天前', '2026-11-20'],
    ['planEffectiveDate', '12月1日', '2026-12-01'],
    ['planEffectiveDate', '3月1日', '2027-03-01'],
    ['applicationDate', '下周四', '2026-12-03'],
    ['applicationDate', '下周三', '2026-12-02'],
    ['applicationDate', '后天', '2026-11-25'],
    ['siteOpenDate', '周五早上', '2026-11-20'],
    ['applicationDate', '周五', '2026-11-27'],
    ['organizerCertValidTo', '长期', 'longTerm'],
    ['organizerCertValidTo', '永久有效', 'longTerm'],
    ['organizerCertValidTo', '2040-01-01', '2040-01-01'],
    ['changeDate', '2020-01-01', '2020-01-01'],
    ['auditLogPeriod', '2026-05-20至2026-11-20', { start: '2026-05-20', end: '2026-11-20' }],
    ['auditLogPeriod', '5月20日到11月20日', { start: '2026-05-20', end: '2026-11-20' }],
    ['openVulnFirstSeen', '2026-11-20 09:00', '2026-11-20T09:00'],
    ['openVulnFirstSeen', '昨天上午9点', '2026-11-22T09:00'],
    ['openVulnFirstSeen', '11月20日下午三点半', '2026-11-20T15:30'],
  ])
  refuses([
    ['siteOpenDate', '今年2月30号', 'date.noSuchDay'],
    ['siteOpenDate', '2027-01-01', 'date.future'],
    ['planEffectiveDate', '2026-11-22', 'date.past'],
    ['domainExpiryDate', '明年11月', 'date.dayMissing'],
    ['domainExpiryDate', '2027年', 'date.dayMissing'],
    ['domainExpiryDate', '2027-11', 'date.dayMissing'],
    ['siteOpenDate', '11月初', 'date.dayMissing'],
    ['siteOpenDate', '去年国庆', 'date.dayMissing'],
    ['domainExpiryDate', '快了', 'date.malformed'],
    ['auditLogPeriod', '2026-11-20至2026-05-20', 'dateRange.order'],
    ['openVulnFirstSeen', '昨天', 'datetime.timeMissing'],
  ])
})

describe('choices', () => {
  reads([
    ['organizerCertType', '营业执照', 'businessLicense'],
    ['organizerCertType', 'Business licence', 'businessLicense'],
    ['organizerCertType', '營業執照', 'businessLicense'],
    ['psServiceType', '交易', 'trading'],
    ['serviceKind', ['website', 'app', 'website'], ['app', 'website']],
    ['serviceKind', '网站、APP', ['app', 'website']],
    ['personalInfoCategories', '姓名，手机或电话，身份证号', ['idNumber', 'mobile', 'name']],
    ['preApprovalTypes', 'none', ['none']],
    ['isInteractive', '没有', false],
    ['isInteractive', '是的', true],
  ])
  refuses([
    ['organizerNature', '火星公司', 'enum.unknown'],
    ['preApprovalTypes', ['none', 'news'], 'enum.exclusive'],
    ['siteServiceContent', ['forum', 'game', 'tools', 'travel', 'other', 'finance'], 'list.tooMany'],
    ['serviceKind', [], 'value.empty'],
    ['isInteractive', '看情况', 'boolean.malformed'],
  ])
})

describe('names and texts', () => {
  reads([
    ['organizerName', ' 示例(杭州)科技有限公司 ', '示例（杭州）科技有限公司'],
    ['legalRepName', '张三先生', '张三'],
    ['legalRepName', '买买提 艾力', '买买提艾力'],
    ['legalRepName', 'John Smith', 'John Smith'],
    ['planVersion', '第一版', 'V1.0'],
    ['planVersion', '1.2', 'V1.2'],
    ['siteHomepageUrl', 'HTTP://WWW.EXAMPLE.COM/Home', 'http://www.example.com/Home'],
    ['siteHomepageUrl', 'www.example.com', 'https://www.example.com'],
    ['principalEmail', 'Zhang.San@EXAMPLE.COM', 'Zhang.San@example.com'],
    ['serverCountry', '狮城', 'SG'],
    ['serverCountry', '美国', 'US'],
    ['serverCountry', 'hong kong', 'HK'],
    ['siteDomains', 'example.com 和 www.example.net', ['example.com', 'example.net']],
    ['serverIpRanges', '121.40.1.10，121.40.1.11', ['121.40.1.10', '121.40.1.11']],
    ['ddosRunbookSteps', '1.联系客服 2.切换到高防IP', ['联系客服', '切换到高防IP']],
    ['ddosRunbookSteps', '联系客服；切换到高防IP，限速', ['联系客服', '切换到高防IP，限速']],
  ])
  refuses([
    ['organizerName', '甲', 'text.tooShort'],
    ['securityOfficerName', '周老师', 'personName.title'],
    ['securityOfficerName', '张总', 'personName.title'],
    ['legalRepName', '张三123', 'personName.characters'],
    ['siteName', '12345', 'siteName.onlyDigits'],
    ['siteName', 'Shop', 'siteName.onlyLatin'],
    ['siteName', 'example.com', 'siteName.domain'],
    ['siteContentDescription', '卖茶叶', 'text.tooShort'],
    ['siteHomepageUrl', 'ftp://example.com', 'url.scheme'],
    ['siteHomepageUrl', 'http://10.0.0.5', 'url.host'],
    ['principalEmail', 'zs@example', 'email.domain'],
    ['principalEmail', '12345678', 'email.onlyNumber'],
    ['serverCountry', 'CN', 'country.excluded'],
    ['siteDomains', ['example.com', 'http://example.net/'], 'domain.scheme', ['example.com', 'example.net']],
    ['serverIpRanges', '10.0.0.5', 'ip.private'],
    ['organizerName', '', 'value.empty'],
    ['organizerName', null, 'value.empty'],
    ['organizerName', 'x'.repeat(100_000), 'text.tooLong'],
    ['filingFeeCny', 0, 'value.derived'],
  ])
})

describe('places', () => {
  reads([
    ['domicileProvince', '浙江', '330000'],
    ['domicileProvince', '杭州', '330000'],
    ['domicileCity', '上海', '310100'],
    ['domicileCity', '杭州市西湖区', '330100'],
    ['domicileDistrict', '浙江杭州西湖', '330106'],
  ])
  refuses([
    ['domicileProvince', '330106', 'division.tooFine', '330000'],
    ['domicileDistrict', '西湖区', 'division.ambiguous'],
    ['domicileDistrict', '330103', 'division.withdrawn', '330105'],
  ])
  test('a district is found inside the city of the case', () =>
    expect(read('domicileDistrict', '西湖区', { domicileCity: '330100' })).toEqual({ ok: true, value: '330106' }))
})

describe('certificate numbers', () => {
  test('a unit has a credit code', () =>
    expect(read('organizerCertNumber', '11010519491231002X', { organizerNature: 'enterprise' })).toMatchObject({
      ok: false,
      code: 'creditCode.isIdNumber',
    }))
  test('an individual has an ID number', () =>
    expect(read('organizerCertNumber', '91330106MA0000015K', { organizerNature: 'individual' })).toMatchObject({
      ok: false,
      code: 'idNumber.isCreditCode',
    }))
  test('either is read while the nature is not known', () => {
    expect(read('organizerCertNumber', '11010519491231002X').ok).toBe(true)
    expect(read('organizerCertNumber', '91330106MA0000015K').ok).toBe(true)
  })
  test('a passport is read by its type', () => {
    expect(read('principalIdNumber', 'e12345678', { principalIdType: 'passport' })).toEqual({ ok: true, value: 'E12345678' })
    expect(read('principalIdNumber', 'E12345678', { principalIdType: 'residentIdCard' })).toMatchObject({
      ok: false,
      code: 'idNumber.length',
    })
  })
  test('a number of 15 digits is void', () =>
    expect(read('principalIdNumber', '110105491231002')).toMatchObject({ ok: false, code: 'idNumber.fifteen' }))
})

describe('people, tables and files', () => {
  reads([
    ['incidentLeader', '张三 13800138000', [{ name: '张三', mobile: '13800138000' }]],
    [
      'responseTeam',
      '王五 技术 13700137000；李四 客服',
      [
        { name: '王五', role: '技术', mobile: '13700137000' },
        { name: '李四', role: '客服' },
      ],
    ],
    ['systemsInScope', { name: '官网', domain: 'WWW.example.com', ip: '' }, [{ name: '官网', domain: 'www.example.com' }]],
    ['vendorHotlines', [{ vendor: '阿里云', phone: '95187' }], [{ vendor: '阿里云', phone: '95187' }]],
    ['overseasRecipient', [{ name: 'Example Inc.', country: '美国' }], [{ name: 'Example Inc.', country: 'US' }]],
    ['securityOfficerPhoto', { elsewhere: true }, { elsewhere: true }],
  ])
  refuses([
    ['incidentLeader', '张三', 'personList.mobileMissing'],
    [
      'incidentLeader',
      [
        { name: '张三', mobile: '13800138000' },
        { name: '李四', mobile: '13600136000' },
      ],
      'list.tooMany',
    ],
    ['systemsInScope', [{ name: '官网', colour: 'red' }], 'table.column'],
    ['vendorHotlines', [{ vendor: '阿里云' }], 'table.cellMissing'],
    ['servers', [{ ip: '10.0.0.5' }], 'ip.private'],
    [
      'internalSeverityRules',
      [
        { level: 'general', outageHours: 9 },
        { level: 'major', outageHours: 4 },
      ],
      'table.levelOrder',
    ],
    ['overseasRecipient', [{ name: 'Example Inc.', country: 'CN' }], 'country.excluded'],
    ['businessLicenseFile', '拍好了', 'upload.needsFile'],
    ['businessLicenseFile', [{ name: 'x' }], 'upload.shape'],
    ['securityOfficerPhoto', [{ name: 'a.jpg', mime: 'image/jpeg', bytes: 1 }], 'upload.elsewhereOnly'],
  ])
})

test('values that a rule only warns about are accepted', () => {
  const accepted: readonly (readonly [FieldKey, Json])[] = [
    ['logRetentionMonths', 1],
    ['resourceTermMonths', 1],
    ['changeDate', '2020-01-01'],
    ['domainExpiryDate', '2026-11-24'],
    ['mlpsCertExpiry', '2020-01-01'],
  ]
  expect(accepted.filter(([key, raw]) => !read(key, raw).ok)).toEqual([])
})

test('a field without labels at hand takes codes only', () => {
  const field: FieldDefinition = fields.organizerNature
  const outcome = parseValue(field, '企业', { today: '2026-11-23', reference, values: () => undefined })
  expect(outcome.ok).toBe(false)
})
