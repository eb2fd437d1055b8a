import { describe, expect, test } from 'vitest'
import { findIdentifiers, spellDigits } from './find-identifiers.ts'

const found = (text: string): readonly string[] => findIdentifiers(text.toLowerCase(), text).spans.map(span => `${span.kind} ${span.value}`)

describe('identifiers are taken out by their shape', () => {
  test.each([
    ['代码91330106MA0000015K的', ['creditCode 91330106MA0000015K']],
    ['9133 0106 MA00 0001 5K', ['creditCode 91330106MA0000015K']],
    ['身份证11010519491231002x', ['idNumber 11010519491231002x']],
    ['310000 20000229 0021', ['idNumber 310000200002290021']],
    ['浙ICP备2021012345号-1', ['icpNumber 浙ICP备2021012345号-1']],
    ['粤B2-20090059-1626X', ['icpNumber 粤B2-20090059-1626X']],
    ['京公网安备11010502030143号', ['policeNumber 京公网安备11010502030143号']],
    ['邮箱Li.Si@example.com.cn', ['email Li.Si@example.com.cn']],
    ['打开是https://www.example.com/Home,', ['url https://www.example.com/Home']],
    ['域名是示例.中国', ['domain 示例.中国']],
    ['example点com', ['domain example.com']],
    ['shop.example.com和example.net', ['domain shop.example.com', 'domain example.net']],
    ['121.40.1.10~121.40.1.20', ['ip 121.40.1.10~121.40.1.20']],
    ['2400:3200::1/32', ['ip 2400:3200::1/32']],
    ['00-16-3E-0A-1B-2C', ['mac 00-16-3E-0A-1B-2C']],
    ['00163E0A1B2C 还有 00163e0a1b2d', ['mac 00163E0A1B2C', 'mac 00163e0a1b2d']],
    ['52 54 00 ab 12 34', ['mac 525400ab1234']],
    ['0016-3e0a-1b2c', ['mac 0016.3e0a.1b2c']],
    ['公网是8.134.20.31,nginx 1.20.1.10', ['ip 8.134.20.31']],
    ['158 0015 8000', ['phone 158 0015 8000']],
    ['(010)12345678', ['phone (010)12345678']],
    ['0755-12345678转801', ['phone 0755-12345678转801']],
    ['400-800-8000', ['phone 400-800-8000']],
    ['D4:1D:8C:D9:8F:00:B2:04:E9:80:09:98:EC:F8:42:7E', ['signature D4:1D:8C:D9:8F:00:B2:04:E9:80:09:98:EC:F8:42:7E']],
    ['包名com.example.shop', ['package com.example.shop']],
    ['wx0123456789abcdef', ['appId wx0123456789abcdef']],
    ['第一版V1.0', ['version V1.0']],
  ])('%s', (said, spans) => {
    expect(found(said)).toEqual(spans)
  })

  test.each(['8C16G', '2026-11-23', '三台服务器', '95%', 'Intel Xeon E5-2680 v4', 'tls1.3', '今年8000000元'])('%s holds none', said => {
    expect(found(said)).toEqual([])
  })

  test('digits said one by one are spelled, words with a figure are not', () => {
    expect(spellDigits('零七五五12345678转801')).toBe('075512345678转801')
    expect(spellDigits('一三八零零一三八零零零')).toBe('13800138000')
    expect(spellDigits('统一一个号')).toBe('统一一个号')
  })
})
