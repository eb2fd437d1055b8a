import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createReference } from '../../../adapters/reference/index.ts'
import { parseDivision } from '../parse-division.ts'
import { parseDomain } from '../parse-domain-list.ts'
import { parseIp } from '../parse-ip-range-list.ts'
import type { Parsed } from '../parsed.ts'
import { parseAppPackage, parseMiniProgramAppId } from './app-package.ts'
import { parseAppSignature } from './app-signature.ts'
import { parseCreditCode } from './credit-code.ts'
import { parseIcpNumber } from './icp-number.ts'
import { parseIdNumber } from './id-number.ts'
import { parseMac } from './mac.ts'
import { parseMlpsNumber } from './mlps-number.ts'
import { parseOrganisationCode } from './organisation-code.ts'
import { parseHotline, parseMobile, parsePhone } from './phone.ts'
import { parsePoliceNumber } from './police-number.ts'

const reference = createReference()
const ctx = { today: '2026-11-23', reference, values: () => undefined }

type Read = (raw: string) => Parsed
type Good = readonly (readonly [raw: string, value: string, warnings?: readonly string[]])[]
type Bad = readonly (readonly [raw: string, code: string, suggestion?: string])[]

function vectors(name: string, read: Read, good: Good, bad: Bad): void {
  describe(name, () => {
    for (const [raw, value, warnings] of good)
      test(`${raw} is read as ${value}`, () => {
        expect(read(raw)).toEqual({ ok: true, value, ...(warnings ? { warnings } : {}) })
      })
    for (const [raw, code, suggestion] of bad)
      test(`${raw} is refused as ${code}`, () => {
        expect(read(raw)).toMatchObject({ ok: false, code, ...(suggestion === undefined ? {} : { suggestion }) })
      })
  })
}

const same = (...values: readonly string[]): Good => values.map(value => [value, value])

vectors(
  'a unified social credit code',
  parseCreditCode,
  [
    ...same('91110105000000019Q', '91330106MA0000015K', '92440305MA00000232', '12310115000000035G', '52510107MJ0000042J'),
    ['９１３３０１０６ＭＡ００００015k', '91330106MA0000015K'],
    ['9133 0106 MA00 0001 5K', '91330106MA0000015K'],
  ],
  [
    ['911101050000000190', 'creditCode.checkDigit'],
    ['91303106MA0000015K', 'creditCode.checkDigit'],
    ['9111010500000001OQ', 'creditCode.characters'],
    ['91110105000000019', 'creditCode.length'],
    ['91110105000000010W', 'creditCode.checkDigit'],
    ['9133O106MA0000015K', 'creditCode.characters', '91330106MA0000015K'],
    ['9I330106MA0000015K', 'creditCode.characters', '91330106MA0000015K'],
    ['91350203M0001QAY9B', 'creditCode.checkDigit'],
    ['91350100M0001TGQXM', 'creditCode.checkDigit'],
    ['91AB0106MA0000015K', 'creditCode.division'],
    ['营业执照', 'creditCode.characters'],
  ],
)

vectors(
  'a resident ID number',
  raw => parseIdNumber(raw, ctx),
  [
    ...same('11010519491231002X', '110000190001010004', '810000199909090047', '310000200002290021').map(([raw, value]) =>
      raw.startsWith('1100001900') ? ([raw, value, ['idNumber.age']] as const) : ([raw, value] as const),
    ),
    ['440524188001010014', '440524188001010014', ['idNumber.age', 'idNumber.unknownDivision']],
    ['11010519491231002x', '11010519491231002X'],
  ],
  [
    ['110105194912310021', 'idNumber.checkDigit'],
    ['110105194913310023', 'idNumber.birthDate'],
    ['110105209901010012', 'idNumber.future'],
    ['990101199001010019', 'idNumber.province'],
    ['310000190002290017', 'idNumber.birthDate'],
    ['11010519491231OO2X', 'idNumber.characters', '11010519491231002X'],
    ['110105491231002', 'idNumber.fifteen'],
    ['1101051949123100', 'idNumber.length'],
  ],
)

vectors(
  'an organisation code',
  parseOrganisationCode,
  [...same('00000001-9', 'MA000001-5', 'D2143569-X', '12345678-8', '00000000-0'), ['673959654', '67395965-4']],
  [
    ['D2143569Y', 'organisationCode.checkDigit'],
    ['D21435690', 'organisationCode.checkDigit'],
    ['0000000', 'organisationCode.format'],
    ['MA00000-1X', 'organisationCode.format'],
    ['MA000001X', 'organisationCode.checkDigit'],
    ['123456780', 'organisationCode.checkDigit'],
  ],
)

vectors(
  'an ICP number',
  parseIcpNumber,
  [
    ...same(
      '京ICP备12345678号',
      '京ICP备12345678号-1',
      '蜀ICP备2025162900号-3',
      '粤ICP备2021000001号-2A',
      '粤B2-20090059-1626X',
      '粤B2-20090059',
      '京ICP证030173号',
      'B2-20080101',
      '合字B2-20080101',
    ),
    ['备案号:浙icp备 2021012345号－1', '浙ICP备2021012345号-1'],
    ['京ICP备12345678', '京ICP备12345678号', ['icpNumber.mark']],
  ],
  [
    ['京ICP备1234567号', 'icpNumber.digits'],
    ['京IPC备12345678号', 'icpNumber.letters'],
    ['港ICP备12345678号', 'icpNumber.prefix'],
    ['台ICP备20230001号', 'icpNumber.prefix'],
    ['京ICP备12345678号-0', 'icpNumber.suffix'],
    ['京ICP备12345678号-01', 'icpNumber.suffix'],
    ['京ICP备12345678-1号', 'icpNumber.order', '京ICP备12345678号-1'],
    ['没有', 'icpNumber.format'],
  ],
)

vectors(
  'a police number',
  parsePoliceNumber,
  [
    ...same('京公网安备11010502030143号', '川公网安备51019002006069号', '贵公网安备52010202003658号', '京公网安备11000002000001号'),
    ['京公网安备 11010502030143号', '京公网安备11010502030143号'],
    ['京公网安备11010502030143', '京公网安备11010502030143号', ['policeNumber.mark']],
  ],
  [
    ['滇公网安备5303810000000号', 'policeNumber.digits'],
    ['京公网安备44010502030143号', 'policeNumber.province'],
    ['京公安备11010502030143号', 'policeNumber.words'],
    ['公网安备11010502030143号', 'policeNumber.noPrefix'],
    ['甘公网安备235487154313号', 'policeNumber.digits'],
    ['11010502030143', 'policeNumber.format'],
  ],
)

vectors(
  'a mobile number',
  parseMobile,
  [
    ['13800138000', '13800138000'],
    ['+86 13800138000', '13800138000'],
    ['0086-138-0013-8000', '13800138000'],
    ['１３９００１３９０００', '13900139000'],
    ['幺三八零零幺三八零零零', '13800138000'],
    ['17012345678', '17012345678', ['phone.virtualOperator']],
  ],
  [
    ['12345678901', 'phone.prefix'],
    ['1380013800', 'phone.length'],
    ['138001380000', 'phone.length'],
    ['400-800-8000', 'phone.serviceNumber'],
    ['1440012345678', 'phone.machine'],
    ['0571-12345678', 'phone.mobileOnly'],
    ['没有手机', 'phone.characters'],
  ],
)

vectors(
  'a telephone number',
  parsePhone,
  [
    ...same('13800138000', '010-12345678', '0571-12345678', '0755-12345678-801', '025-12345678-6'),
    ['057112345678', '0571-12345678'],
    ['零七五五12345678转801', '0755-12345678-801'],
    ['(0571) 1234-5678', '0571-12345678'],
    ['+86 571 12345678', '0571-12345678'],
  ],
  [
    ['01-12345678', 'phone.areaCode'],
    ['12345678', 'phone.areaCode'],
    ['400-800-8000', 'phone.serviceNumber'],
  ],
)

vectors('a hotline', parseHotline, same('95187', '400-800-8000', '12387', '110', '0571-12345678'), [
  ['阿里云客服', 'phone.characters'],
  ['12', 'phone.hotline'],
])

vectors(
  'a server address',
  raw => parseIp(raw, ctx),
  [
    ...same('114.114.114.114', '223.5.5.5', '2400:3200::1', '121.40.0.0/16', '121.40.1.10-121.40.1.20', '172.32.0.1'),
    ['2400:3200:0:0:0:0:0:1', '2400:3200::1'],
    ['１２１．４０．１．１０～１２１．４０．１．２０', '121.40.1.10-121.40.1.20'],
  ],
  [
    ['256.1.1.1', 'ip.malformed'],
    ['10.0.0.5', 'ip.private'],
    ['100.64.0.1', 'ip.private'],
    ['127.0.0.1', 'ip.loopback'],
    ['169.254.1.1', 'ip.linkLocal'],
    ['172.31.255.255', 'ip.private'],
    ['192.0.2.1', 'ip.documentation'],
    ['198.51.100.1', 'ip.documentation'],
    ['203.0.113.5/28', 'ip.hostBits', '203.0.113.0/28'],
    ['121.40.1.5/24', 'ip.hostBits', '121.40.1.0/24'],
    ['224.0.0.1', 'ip.multicast'],
    ['240.0.0.1', 'ip.reserved'],
    ['1.2.3.0/33', 'ip.prefix'],
    ['2001:db8::1', 'ip.documentation'],
    ['::1', 'ip.loopback'],
    ['fe80::1', 'ip.linkLocal'],
    ['fc00::1', 'ip.private'],
    ['121.40.1.20-121.40.1.10', 'ip.rangeOrder', '121.40.1.10-121.40.1.20'],
    ['8.8.8.8-2400:3200::1', 'ip.rangeVersion'],
    ['9.255.255.255-11.0.0.0', 'ip.private'],
  ],
)

vectors(
  'a MAC address',
  parseMac,
  [
    ['00:16:3E:0A:1B:2C', '00:16:3E:0A:1B:2C'],
    ['00-16-3e-0a-1b-2c', '00:16:3E:0A:1B:2C'],
    ['0016.3e0a.1b2c', '00:16:3E:0A:1B:2C'],
    ['00163E0A1B2C', '00:16:3E:0A:1B:2C'],
    ['02:42:AC:11:00:02', '02:42:AC:11:00:02', ['mac.virtual']],
  ],
  [
    ['FF:FF:FF:FF:FF:FF', 'mac.broadcast'],
    ['01:00:5E:00:00:FB', 'mac.multicast'],
    ['00:00:00:00:00:00', 'mac.zero'],
    ['00:16:3E:0A:1B', 'mac.format'],
    ['00:16-3E:0A:1B:2C', 'mac.format'],
  ],
)

vectors(
  'a domain',
  raw => parseDomain(raw, ctx),
  [
    ...same('example.com', 'example.com.cn'),
    ['示例.中国', 'xn--fsq092h.xn--fiqs8s'],
    ['例子.公司', 'xn--fsqu00a.xn--55qx5d'],
    ['测试.网络', 'xn--0zwm56d.xn--io0a7i'],
    ['EXAMPLE。com', 'example.com'],
    ['www.example.com', 'example.com', ['domain.cut']],
  ],
  [
    ['http://example.com/', 'domain.scheme', 'example.com'],
    ['-abc.com', 'domain.malformed'],
    ['abc_def.com', 'domain.malformed'],
    ['example.123', 'domain.suffix'],
    ['示例。', 'domain.malformed'],
    ['121.40.1.10', 'domain.ip'],
  ],
)

vectors(
  'a county',
  raw => parseDivision({ level: 'county' }, raw, ctx),
  [
    ...same('110105', '310115', '330106', '440305', '429004'),
    ['杭州余杭', '330110'],
    ['浙江省杭州市西湖区', '330106'],
    ['浦东', '310115'],
    ['仙桃市', '429004'],
  ],
  [
    ['110103', 'division.withdrawn', '110101'],
    ['310103', 'division.withdrawn', '310101'],
    ['330103', 'division.withdrawn', '330105'],
    ['991234', 'division.unknown'],
    ['33010', 'division.length'],
    ['330000', 'division.tooCoarse'],
    ['朝阳区', 'division.ambiguous'],
    ['杭州', 'division.tooCoarse'],
    ['火星', 'division.unknown'],
  ],
)

vectors(
  'an app signature',
  parseAppSignature,
  [
    ['D4:1D:8C:D9:8F:00:B2:04:E9:80:09:98:EC:F8:42:7E', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['da39a3ee5e6b4b0d3255bfef95601890afd80709', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  ],
  [
    ['a'.repeat(64), 'appSignature.sha256'],
    ['abc', 'appSignature.length'],
    ['xyz', 'appSignature.characters'],
  ],
)
vectors('an app package', parseAppPackage, same('com.example.tea', 'com.example.my_app', 'com.example.my-app'), [
  ['example', 'appPackage.format'],
  ['com.1example', 'appPackage.format'],
  ['com.my_app.my-app', 'appPackage.mixed'],
])
vectors(
  'a mini-program ID',
  parseMiniProgramAppId,
  [
    ['wx0123456789abcdef', 'wx0123456789abcdef'],
    ['2021001234567890', '2021001234567890'],
  ],
  [
    ['wx01', 'miniProgramAppId.wechat'],
    ['我的小程序', 'miniProgramAppId.format'],
  ],
)
vectors(
  'an MLPS number',
  parseMlpsNumber,
  [
    ['33010000000-00001', '33010000000-00001'],
    ['3301000000000001', '33010000000-00001'],
  ],
  [['3301-1', 'mlpsNumber.format']],
)

describe('check digits', () => {
  const codeCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  test('any single changed character of a credit code is refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('91110105000000019Q', '91330106MA0000015K', '92440305MA00000232'),
        fc.nat(17),
        fc.constantFrom(...codeCharacters),
        (code, at, char) => {
          fc.pre(code[at] !== char)
          expect(parseCreditCode(code.slice(0, at) + char + code.slice(at + 1)).ok).toBe(false)
        },
      ),
    )
  })
  test('any single changed digit of an ID number is refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('11010519491231002X', '310000200002290021', '810000199909090047'),
        fc.nat(17),
        fc.constantFrom(...'0123456789X'),
        (code, at, char) => {
          fc.pre(code[at] !== char)
          expect(parseIdNumber(code.slice(0, at) + char + code.slice(at + 1), ctx).ok).toBe(false)
        },
      ),
    )
  })
  test('a suggestion always passes by itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789OIL'), minLength: 18, maxLength: 18 }), code => {
        for (const read of [parseCreditCode, (raw: string) => parseIdNumber(raw, ctx)]) {
          const outcome = read(code)
          if (!outcome.ok && outcome.suggestion !== undefined) expect(read(String(outcome.suggestion)).ok).toBe(true)
        }
      }),
    )
  })
})
