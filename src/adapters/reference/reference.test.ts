import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCharacter, anyUrl } from '../../../test/fixtures/text/any-character.ts'
import { createReference } from './index.ts'
import { withdrawnDivisions } from './withdrawn-divisions.ts'

const { ip, domains, divisions, simplify } = createReference()

describe('places in a text', () => {
  const found = (text: string): readonly (readonly [string, readonly string[]])[] =>
    divisions.find(text).map(({ start, end, candidates }) => [text.slice(start, end), candidates.map(({ code }) => code)] as const)

  const cases: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
    ['杭州余杭', [['杭州余杭', ['330110']]]],
    ['浦东', [['浦东', ['310115']]]],
    ['我们公司在浙江省杭州市西湖区文三路', [['浙江省杭州市西湖区', ['330106']]]],
    ['浙江 杭州', [['浙江 杭州', ['330100']]]],
    ['朝阳区', [['朝阳区', ['110105', '220104']]]],
    ['北京市朝阳区', [['北京市朝阳区', ['110105']]]],
    ['鼓楼', [['鼓楼', ['320106', '320302', '350102', '410204']]]],
    ['江苏南京鼓楼区', [['江苏南京鼓楼区', ['320106']]]],
    [
      '服务器在杭州,公司在西湖区',
      [
        ['杭州', ['330100']],
        ['西湖区', ['330106']],
      ],
    ],
    ['上海', [['上海', ['310000']]]],
    ['吉林', [['吉林', ['220000']]]],
    ['吉林市', [['吉林市', ['220200']]]],
    ['內蒙古呼和浩特', [['內蒙古呼和浩特', ['150100']]]],
    ['香港', [['香港', ['810000']]]],
    ['恩施', [['恩施', ['422800']]]],
    ['公安备案', []],
    ['阿里云', []],
    ['中国平安', []],
    ['成都高新区', [['成都', ['510100']]]],
  ]
  for (const [text, expected] of cases) test(text, () => expect(found(text)).toEqual(expected))

  test('keep their offsets in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'浙江省杭州市西湖区北京朝阳上海浦东新吉林的在 ,𠮷a') }), text => {
        let last = 0
        for (const { start, end, division, candidates } of divisions.find(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(candidates).toContain(division)
          last = end
        }
      }),
    )
  })
})

describe('divisions', () => {
  test('are found by full and short name', () => {
    expect(divisions.named('西湖').map(({ code }) => code)).toEqual(['330106', '360103'])
    expect(divisions.named('西湖区').map(({ code }) => code)).toEqual(['330106', '360103'])
    expect(divisions.named('广西').map(({ code }) => code)).toEqual(['450000'])
    expect(divisions.named('臺北市').map(({ code }) => code)).toEqual(['710100'])
    expect(divisions.named('火星')).toEqual([])
  })
  test('know what they hold', () => {
    expect(divisions.children('330000').map(({ name }) => name)).toContain('杭州市')
    expect(divisions.children('330100').map(({ code }) => code)).toContain('330106')
    expect(divisions.children('330106')).toEqual([])
  })
  test('that were withdrawn have a successor that exists', () => {
    const broken = Object.keys(withdrawnDivisions).filter(
      code => divisions.get(code) !== undefined || divisions.successor(code) === undefined,
    )
    expect(broken).toEqual([])
    expect(divisions.successor('330103')?.name).toBe('拱墅区')
    expect(divisions.successor('330106')).toBeUndefined()
  })
})

describe('simplifying', () => {
  test('keeps the length of any text', () => {
    fc.assert(fc.property(fc.string({ unit: anyCharacter }), text => void expect(simplify(text)).toHaveLength(text.length)))
  })
  test('converts by phrase where a character has two readings', () =>
    expect(simplify('臺灣後臺備案號,乾隆乾燥')).toBe('台湾后台备案号,乾隆干燥'))
})

describe('addresses', () => {
  test('in canonical form are read as themselves', () => {
    const text = fc.oneof(
      fc.ipV4(),
      fc.ipV6(),
      fc.tuple(fc.ipV4(), fc.nat(32)).map(([address, bits]) => `${address}/${bits}`),
      fc.tuple(fc.ipV6(), fc.nat(128)).map(([address, bits]) => `${address}/${bits}`),
    )
    fc.assert(
      fc.property(text, item => {
        const reading = ip.read(item)
        const canonical = reading.ok ? reading.canonical : reading.suggestion
        if (canonical !== undefined) expect(ip.read(canonical)).toMatchObject({ ok: true, canonical })
      }),
    )
  })
  test('never throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789abcdef.:/-% ') }),
        text => void expect(typeof ip.read(text).ok).toBe('boolean'),
      ),
    )
  })
  test('with leading zeros or missing parts are refused', () => {
    for (const text of ['010.1.1.1', '1.2.3', '0x1.2.3.4', '1', 'fe80::1%eth0', ''])
      expect(ip.read(text)).toEqual({ ok: false, code: 'ip.malformed' })
  })
  test('are not public when the network touches a special one', () => {
    expect(ip.read('0.0.0.0/0')).not.toMatchObject({ scope: 'public' })
    expect(ip.read('8.0.0.0-11.0.0.0')).toMatchObject({ scope: 'private' })
    expect(ip.read('::ffff:8.8.8.8')).toMatchObject({ scope: 'reserved' })
  })
})

describe('domains', () => {
  test('have both labels', () => {
    expect(domains.read('示例.中国')).toEqual({
      ok: true,
      registrable: 'xn--fsq092h.xn--fiqs8s',
      host: 'xn--fsq092h.xn--fiqs8s',
      unicode: '示例.中国',
    })
    expect(domains.read('xn--fsq092h.xn--fiqs8s')).toMatchObject({ unicode: '示例.中国' })
    expect(domains.read('www.bücher.de')).toMatchObject({ registrable: 'xn--bcher-kva.de', unicode: 'www.bücher.de' })
  })
  test.each(['\u0430libaba.com', 'p\u0430ypal.com.cn', 'xn--libaba-2nf.com', '\u03B1bc.com'])(
    'that only look like another are malformed: %s',
    host => expect(domains.read(host)).toEqual({ ok: false, code: 'domain.malformed' }),
  )
  test('of hosters are not suffixes', () => expect(domains.read('a.github.io')).toMatchObject({ registrable: 'github.io' }))
  test('never throw', () => {
    fc.assert(fc.property(fc.string({ unit: anyCharacter }), text => void expect(typeof domains.read(text).ok).toBe('boolean')))
    fc.assert(fc.property(anyUrl, url => void expect(typeof domains.read(url).ok).toBe('boolean')))
  })
})
