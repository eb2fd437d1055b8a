import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import samples from '../../../test/fixtures/reading/licence-lines.json' with { type: 'json' }
import { anyCharacter } from '../../../test/fixtures/text/any-character.ts'
import type { Line } from './line.ts'
import { readLicence } from './read-licence.ts'
import { readPicture } from './reading.ts'

const linesOf = (rows: readonly (readonly (string | number)[])[]): readonly Line[] =>
  rows.map(([text, x, y, width, height, confidence]) => ({
    text: String(text),
    page: 1,
    box: [Number(x), Number(y), Number(width), Number(height)],
    confidence: Number(confidence),
  }))

/** widths of letters and the mark between two items of a scope are one thing */
const same = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[。;]$/, '')

describe('a licence as a recogniser saw it', () => {
  for (const { picture, expect: expected, lines } of samples)
    test(picture, () => {
      const items = new Map(readLicence(linesOf(lines)).map(item => [item.name, item]))
      const wrong = Object.entries(expected).filter(
        ([name, value]) => same(items.get(name)?.suggestion ?? items.get(name)?.value) !== same(value),
      )
      expect(wrong).toEqual([])
    })

  test('each value names the place where it stands', () => {
    const [sample] = samples
    const items = readLicence(linesOf(sample?.lines ?? []))
    const address = items.find(item => item.name === 'address')
    expect(address).toMatchObject({ page: 1, quote: '浙江省杭州市余杭区仓前街道文一西路1500号3幢812室' })
    // two lines of text
    expect(address?.box[3]).toBeGreaterThan(60)
  })

  test('a code that its check digit refuses is left as it stands, beside what would be right', () => {
    const code: Line = { text: '9144O3005XRL02N66M', page: 1, box: [0, 0, 300, 30], confidence: 0.9 }
    expect(readLicence([code])).toEqual([
      {
        name: 'code',
        value: '9144O3005XRL02N66M',
        suggestion: '914403005XRL02N66M',
        quote: code.text,
        page: 1,
        box: code.box,
        confidence: 0.9,
      },
    ])
  })
})

const facts = { width: 4000, height: 4000, sharpness: 60, brightness: 200, glare: 0, colour: 12 }
const sampleLines = linesOf(samples[0]?.lines ?? [])
const whole = readPicture(sampleLines, facts)
const boxOf = (name: string): Line['box'] => whole.items.find(item => item.name === name)?.box ?? [0, 0, 0, 0]
const namesOf = ({ items }: { readonly items: readonly { readonly name: string }[] }): readonly string[] => items.map(({ name }) => name)

describe('a licence of which something is hidden', () => {
  test('is whole without it', () => {
    expect([whole.status, whole.problems]).toEqual(['done', []])
  })

  test.each([
    ['goes on beyond the edge', { height: boxOf('address')[1] + boxOf('address')[3] }, 'picture.cut'],
    ['is printed up to the edge, where its frame should be', { height: boxOf('address')[1] + boxOf('address')[3] + 8 }, 'picture.cut'],
    [
      'has the light of a lamp on its address',
      { spots: [[boxOf('address')[0] + 90, boxOf('address')[1], 60, 60]] as const },
      'picture.glare',
    ],
    [
      'has the light of a lamp just behind its address',
      { spots: [[boxOf('address')[0] + boxOf('address')[2] + 12, boxOf('address')[1], 60, 60]] as const },
      'picture.glare',
    ],
  ])('that %s says so, and that line is no value', (_, seen, problem) => {
    const lines = 'height' in seen ? sampleLines.filter(({ box }) => box[1] < seen.height) : sampleLines
    const reading = readPicture(lines, { ...facts, ...seen })
    expect([reading.status, reading.problems]).toEqual(['done', [problem]])
    expect(namesOf(reading)).not.toContain('address')
    expect(namesOf(reading)).toEqual(expect.arrayContaining(['code', 'name']))
  })

  test.each([
    ['code', 'picture.glare', { spots: [boxOf('code')] }],
    ['name', 'picture.glare', { spots: [boxOf('name')] }],
    ['name', 'picture.cut', { width: boxOf('name')[0] + boxOf('name')[2] }],
  ])('in its %s (%s) is asked for again, and nothing of it is put forward', (_, problem, seen) => {
    expect(readPicture(sampleLines, { ...facts, ...seen })).toEqual({
      status: 'retake',
      kind: 'businessLicence',
      items: [],
      problems: [problem],
    })
  })

  test('whose upper part is not there is asked for again', () => {
    const lower = sampleLines.filter(({ box, text }) => box[1] > boxOf('name')[1] + boxOf('name')[3] || /营业执照/.test(text))
    const reading = readPicture(
      lower
        .filter(({ box }) => box[1] > boxOf('code')[1] + boxOf('code')[3])
        .concat({ text: '营业执照', page: 1, box: [400, 300, 200, 40], confidence: 1 }),
      facts,
    )
    expect([reading.status, reading.problems]).toEqual(['retake', ['picture.cut']])
  })

  test.each(samples.filter(({ picture }) => picture.endsWith('clean.png')))('without its head is one still, $picture', ({ lines }) => {
    const all = linesOf(lines)
    const heads = all.filter(({ text }) => /名称?$|^.?称|社会信用代码|[0-9A-Z]{18}|^营业执照/.test(text.replace(/\s/g, '')))
    const cut = Math.max(...heads.map(({ box }) => box[1] + box[3]))
    const below = all.flatMap(line =>
      line.box[1] >= cut ? [{ ...line, box: [line.box[0], line.box[1] - cut, line.box[2], line.box[3]] as const }] : [],
    )
    const reading = readPicture(below, facts)
    expect([reading.status, reading.kind, reading.problems]).toEqual(['retake', 'businessLicence', ['picture.cut']])
  })

  test('in light that hides no value is read', () => {
    const reading = readPicture(sampleLines, { ...facts, spots: [[3600, 3600, 200, 200]] })
    expect(reading).toEqual(whole)
  })
})

test('nothing is read from nothing', () => {
  expect(readLicence([])).toEqual([])
})

test('any lines are read without an error, and every quote stands among them', () => {
  const line = fc.record({
    text: fc.oneof(
      fc.constantFrom('名称', '称', '类型', '住所', '成立日期', '2020年1月2日', '经营范围', '91330110MA2KQ7T398'),
      fc.string({ unit: anyCharacter }),
    ),
    page: fc.constant(1),
    box: fc.tuple(fc.nat(3000), fc.nat(3000), fc.nat(900), fc.integer({ min: 1, max: 80 })),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), lines => {
      for (const item of readLicence(lines)) {
        expect(item.quote.length).toBeGreaterThan(0)
        expect(Number.isFinite(item.confidence)).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

describe('what a recogniser makes of a gap between two letters of a label', () => {
  const line = (text: string, x: number, y: number): Line => ({ text, page: 1, box: [x, y, text.length * 30, 30], confidence: 0.95 })
  const read = (lines: readonly Line[]) => Object.fromEntries(readLicence(lines).map(({ name, value }) => [name, value]))
  const top = [
    line('营业执照', 700, 100),
    line('名称', 100, 400),
    line('·成都市锦江区老码头火锅店', 260, 400),
    line('经营者', 100, 480),
    line('罗大勇', 260, 480),
  ]

  test('a mark before a value is no part of it, and how a sole trader is formed is nobody’s value', () => {
    const lines = [...top, line('组成形式', 1000, 400), line('个人经营', 1200, 400)]
    expect(read(lines)).toEqual({ name: '成都市锦江区老码头火锅店', representative: '罗大勇' })
  })

  test('主所 is 住所', () => {
    const lines = [...top, line('主所', 1000, 480), line('山东省潍坊市寿光市洛城街道东斟', 1200, 480), line('灌村村委会北200米', 1200, 525)]
    expect(read(lines)).toMatchObject({ representative: '罗大勇', address: '山东省潍坊市寿光市洛城街道东斟灌村村委会北200米' })
  })

  test('the last letter of 经营范围 is no part of the scope', () => {
    expect(read([...top, line('经营范围', 100, 560), line('围一般项目:母婴用品销售', 260, 560)]).scope).toBe('一般项目:母婴用品销售')
  })
})

test('a closing bracket on a row of its own makes no address unsure', () => {
  const row = (text: string, x: number, y: number, confidence = 0.99) => ({
    text,
    page: 1,
    box: [x, y, 40 * text.length, 40] as const,
    confidence,
  })
  const items = readLicence([
    row('营业执照', 600, 100),
    row('住所', 100, 300),
    row('深圳市前海深港合作区前湾一路1号A栋', 300, 300),
    row('201室(入驻深圳市前海商务秘书有限公', 300, 345),
    row('司)', 300, 390, 0.76),
  ])
  expect(items.find(({ name }) => name === 'address')).toMatchObject({
    value: '深圳市前海深港合作区前湾一路1号A栋201室(入驻深圳市前海商务秘书有限公司)',
    confidence: 0.99,
  })
})

describe('words of two rows', () => {
  const row = (text: string, at: number): Line => ({ text, page: 1, box: [100, 100 + at * 100, 40 * text.length, 40], confidence: 0.99 })

  test('the label of the row below is no part of a name or a type', () => {
    const items = readLicence([row('名称:哈尔滨冰城旅行社有限公司型:', 0), row('类型:有限责任公司(自然人独资)所:', 1)])
    expect(items.map(({ value }) => value)).toEqual(['哈尔滨冰城旅行社有限公司', '有限责任公司(自然人独资)'])
  })

  test('verbs of an older scope lead their goods in', () => {
    const [scope] = readLicence([row('经营范围生产、加工、销售:精密模具~五金制品;食品销售:互联网信息服务°', 0)])
    expect(scope?.value).toBe('生产、加工、销售:精密模具、五金制品;食品销售;互联网信息服务。')
  })

  test('a name without its end is asked for again', () => {
    const lines = sampleLines.map(line => ({ ...line, text: line.text.replace(/有限公司$/, '有') }))
    expect(readPicture(lines, facts)).toMatchObject({ status: 'retake', problems: ['picture.unsure'] })
  })

  test('an address without its last letter is not put forward', () => {
    const lines = sampleLines.map(line => ({ ...line, text: line.text.replace(/1500号.*$/, '1500') }))
    expect(namesOf(readPicture(lines, facts))).not.toContain('address')
  })
})
