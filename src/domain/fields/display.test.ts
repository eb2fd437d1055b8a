import { describe, expect, test } from 'vitest'
import { createReference } from '../../adapters/reference/index.ts'
import { type FieldKey, fields } from '../../catalogue/fields/index.ts'
import type { Json } from '../json.ts'
import { checkFile } from './check-file.ts'
import { formatValue } from './format-value.ts'
import { maskValue, sensitivityOf } from './mask-value.ts'

const { divisions } = createReference()
const zh = (key: FieldKey, value: Json): string => formatValue(fields[key], value, fields[key].words['zh-CN'], 'zh-CN', divisions)
const en = (key: FieldKey, value: Json): string => formatValue(fields[key], value, fields[key].words.en, 'en', divisions)

describe('a value is displayed', () => {
  const cases: readonly (readonly [FieldKey, Json, string, string])[] = [
    ['annualRevenueCny', 50_000_000, '5000万元', '50,000,000 yuan'],
    ['annualRevenueCny', 120_000_000, '1.2亿元', '120,000,000 yuan'],
    ['annualRevenueCny', 12_345_678, '12,345,678元', '12,345,678 yuan'],
    ['domainExpiryDate', '2026-11-03', '2026年11月3日', 'Nov 3, 2026'],
    ['organizerCertValidTo', 'longTerm', '长期', 'Long term'],
    ['openVulnFirstSeen', '2026-11-20T09:00', '2026年11月20日 09:00', 'Nov 20, 2026 09:00'],
    ['auditLogPeriod', { start: '2026-05-20', end: '2026-11-20' }, '2026年5月20日至2026年11月20日', 'May 20, 2026 to Nov 20, 2026'],
    ['organizerNature', 'soleProprietor', '个体工商户', 'Individually owned business'],
    ['serviceKind', ['app', 'website'], 'APP、网站', 'Mobile app, Website'],
    ['isInteractive', false, '否', 'No'],
    ['domicileDistrict', '330106', '浙江省杭州市西湖区', '浙江省杭州市西湖区'],
    ['domicileDistrict', '310115', '上海市浦东新区', '上海市浦东新区'],
    ['domicileDistrict', '429004', '湖北省仙桃市', '湖北省仙桃市'],
    ['serverCountry', 'SG', '新加坡', 'Singapore'],
    ['logRetentionMonths', 6, '6个月', '6 months'],
    ['rtoHours', 1, '1小时', '1 hour'],
    ['serverIpRanges', ['121.40.1.10', '121.40.1.11'], '121.40.1.10、121.40.1.11', '121.40.1.10, 121.40.1.11'],
    ['incidentLeader', [{ name: '张三', mobile: '13800138000' }], '张三 13800138000', '张三 13800138000'],
    [
      'systemsInScope',
      [{ domain: 'example.com', name: '官网' }, { name: '商城' }],
      '官网，域名 example.com；商城',
      '官网, domain example.com; 商城',
    ],
    ['businessLicenseFile', [{ name: 'license.jpg', mime: 'image/jpeg', bytes: 1 }], 'license.jpg', 'license.jpg'],
  ]
  for (const [key, value, inChinese, inEnglish] of cases)
    test(`${key} as ${inChinese}`, () => expect([zh(key, value), en(key, value)]).toEqual([inChinese, inEnglish]))
})

describe('a value is masked', () => {
  const cases: readonly (readonly [FieldKey, Json, string])[] = [
    ['principalIdNumber', '11010519491231002X', '110105********002X'],
    ['principalIdNumber', 'E12345678', 'E******78'],
    ['principalMobile', '13800138000', '138****8000'],
    ['principalEmergencyPhone', '0571-12345678', '0571-******78'],
    ['principalEmail', 'zs@example.com', 'z***@example.com'],
    ['principalName', '张三', '张*'],
    ['principalName', '张', '*'],
    ['principalIdValidTo', '2040-01-01', '2040-**-**'],
    ['incidentLeader', [{ name: '张三', mobile: '13800138000' }], '张* 138****8000'],
    ['faceVerification', 'done', '****'],
  ]
  for (const [key, value, masked] of cases) test(`${key} as ${masked}`, () => expect(maskValue(fields[key], value)).toBe(masked))
  test('an address keeps less than half', () =>
    expect(maskValue(fields.mailingAddress, '杭州市西湖区示例路1号3幢501室')).toMatch(/^杭州市西湖区?\*{6,}$/))
})

describe('sensitivity', () => {
  const given = (values: Readonly<Record<string, Json>>) => (key: string) => values[key]
  test('of the certificate number follows the nature of the organiser', () => {
    expect(sensitivityOf(fields.organizerCertNumber, given({ organizerNature: 'enterprise' }))).toBe('none')
    expect(sensitivityOf(fields.organizerCertNumber, given({ organizerNature: 'soleProprietor' }))).toBe('personal')
    expect(sensitivityOf(fields.organizerCertNumber, given({ organizerNature: 'individual' }))).toBe('sensitive')
  })
  test('follows the shape of the number while the nature is not known', () => {
    expect(sensitivityOf(fields.organizerCertNumber, given({ organizerCertNumber: '11010519491231002X' }))).toBe('sensitive')
    expect(sensitivityOf(fields.organizerCertNumber, given({ organizerCertNumber: '91330106MA0000015K' }))).toBe('none')
    expect(sensitivityOf(fields.organizerCertNumber, given({}))).toBe('sensitive')
  })
  test('of an ID number is always sensitive', () => expect(sensitivityOf(fields.principalIdNumber, given({}))).toBe('sensitive'))
})

describe('a file', () => {
  test('is checked for kind, size and picture', () => {
    expect(checkFile(fields.appIcon, { mime: 'image/png', bytes: 60_000, width: 512, height: 512 })).toEqual([])
    expect(checkFile(fields.appIcon, { mime: 'image/png', bytes: 2_000_000 })).toEqual(['upload.bytes'])
    expect(checkFile(fields.businessLicenseFile, { mime: 'application/pdf', bytes: 10 })).toEqual(['upload.mime'])
    expect(checkFile(fields.businessLicenseFile, { mime: 'image/png', bytes: 70, width: 1, height: 1 })).toEqual(['upload.pixels'])
    expect(checkFile(fields.businessLicenseFile, { mime: 'image/png', bytes: 0 })).toEqual(['upload.empty'])
  })
})
