import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hear } from '../../../../test/fixtures/listening/hear.ts'

const figures = '零一二三四五六七八九'
const said = (text: string): string => text.replace(/\d/g, digit => figures[Number(digit)] ?? '')
const dictated = (text: string): string => said(text).replaceAll('一', '幺')
const counted = (n: number): string =>
  n < 10 ? (figures[n] ?? '') : `${n < 20 ? '' : (figures[Math.floor(n / 10)] ?? '')}十${n % 10 > 0 ? (figures[n % 10] ?? '') : ''}`
const two = (n: number): string => String(n).padStart(2, '0')

const value = (field: string, text: string): unknown => hear(text, { asking: [field] }).fills.find(fill => fill.field === field)?.value

describe('a day is the same day however it is written or said', () => {
  const forms: Readonly<Record<string, (y: number, m: number, d: number) => string>> = {
    '2019-03-12': (y, m, d) => `${y}-${two(m)}-${two(d)}`,
    '2019/3/12': (y, m, d) => `${y}/${m}/${d}`,
    '2019.3.12': (y, m, d) => `${y}.${m}.${d}`,
    '2019 3 12': (y, m, d) => `${y} ${m} ${d}`,
    '2019、3、12': (y, m, d) => `${y}、${m}、${d}`,
    '20190312': (y, m, d) => `${y}${two(m)}${two(d)}`,
    '19年3月12号': (y, m, d) => `${two(y % 100)}年${m}月${d}号`,
    '19/3/12': (y, m, d) => `${two(y % 100)}/${m}/${d}`,
    二零一九年三月十二日: (y, m, d) => `${said(String(y))}年${counted(m)}月${counted(d)}日`,
    一九年三月十二号: (y, m, d) => `${said(two(y % 100))}年${counted(m)}月${counted(d)}号`,
    一九年的3月12号: (y, m, d) => `${said(two(y % 100))}年的${m}月${d}号`,
    二零一九点三点十二: (y, m, d) => `${said(String(y))}点${counted(m)}点${counted(d)}`,
    '２０１９年３月１２日': (y, m, d) => `${y}年${m}月${d}日`.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  }
  const days = [fc.integer({ min: 2001, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })] as const
  for (const [name, write] of Object.entries(forms))
    test(name, () => {
      fc.assert(
        fc.property(...days, (y, m, d) => {
          expect(value('principalIdValidFrom', write(y, m, d))).toBe(`${y}-${two(m)}-${two(d)}`)
        }),
        { numRuns: 25 },
      )
    })
})

describe('a number is the same number however it is dictated', () => {
  const mobile = fc
    .tuple(fc.constantFrom('130', '138', '156', '177', '189', '199'), fc.integer({ min: 0, max: 99_999_999 }))
    .map(([head, tail]) => `${head}${String(tail).padStart(8, '0')}`)
  const parted = (mark: string) => (n: string) => [n.slice(0, 3), n.slice(3, 7), n.slice(7)].join(mark)
  const forms: Readonly<Record<string, (n: string) => string>> = {
    blanks: parted(' '),
    dots: parted('.'),
    commas: parted(','),
    slashes: parted('/'),
    'after a while': parted('…'),
    'said at once': dictated,
    'said in groups': n => dictated(parted(',')(n)),
    'said one by one': n => dictated([...n].join(' ')),
    'behind words': n => `你记一下,${dictated(parted('、')(n))}`,
  }
  for (const [name, write] of Object.entries(forms))
    test(`a mobile: ${name}`, () => {
      fc.assert(
        fc.property(mobile, n => {
          expect(value('principalMobile', write(n))).toBe(n)
        }),
        { numRuns: 25 },
      )
    })

  test.each(['91330106MA0000015K', '92360781MA15C0017M', '92330212MA283L5G4W'])('a credit code: %s', code => {
    const groups = [code.slice(0, 8), code.slice(8, 17), code.slice(17)]
    for (const text of [
      said(code),
      dictated(code),
      said(code.toLowerCase()),
      groups.map(said).join(' '),
      groups.join(','),
      `${said(code)} 戴着老花镜念的`,
    ])
      expect(value('organizerCertNumber', text), text).toBe(code)
  })

  test.each(['110000196604030212', '11010519491231002X'])('an ID number: %s', code => {
    const groups = [code.slice(0, 6), code.slice(6, 14), code.slice(14)]
    for (const text of [dictated(code), groups.map(dictated).join(','), groups.map(said).join('、'), code.replace('X', '叉')])
      expect(value('principalIdNumber', text), text).toBe(code)
  })
})
