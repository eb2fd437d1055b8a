import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createReference } from '../../adapters/reference/index.ts'
import { createCatalogue } from '../../catalogue/index.ts'
import { uploadKinds } from '../../catalogue/uploads.ts'
import { emptyCase } from '../case/fold.ts'
import type { CaseState, FieldEntry } from '../case/state.ts'
import type { Json } from '../json.ts'
import { isOfAnother } from './card-holder.ts'
import { takersOf } from './field-takers.ts'
import { nowhere, type ReadItem } from './line.ts'
import { proposeFields } from './propose-fields.ts'

const catalogue = createCatalogue(text => createHash('sha256').update(text).digest('hex'))
const ctx = { catalogue, reference: createReference(), today: '2026-11-28' }
const evidence = { kind: 'turn', seq: 1, quote: null, confidence: 1 } as const

/** every name of an item that some kind of paper gives, with a value that its field takes */
const samples: readonly (readonly [name: string, value: string, raw?: Json])[] = [
  ['code', '91330110MA2KQ7T398'],
  ['name', '杭州云启智算信息技术有限公司'],
  ['type', '有限责任公司'],
  ['address', '浙江省杭州市西湖区示例路1号'],
  ['representative', '欧阳明哲'],
  ['term', '2019年07月16日至2039年07月15日'],
  ['idName', '谢晓婷'],
  ['idNumber', '310115197211210046'],
  ['idValidFrom', '2019-08-15'],
  ['idValidTo', '长期'],
  ['provider', '星港云计算有限公司'],
  ['place', '新加坡', { country: 'SG' }],
  ['ips', '8.219.10.20', ['8.219.10.20']],
  ['servers', '1', [{ ip: '121.40.1.10', cpuModel: 'AMD' }]],
  ['domain', 'example.com'],
  ['holder', '张三'],
  ['expiry', '2027-01-01'],
  ['registrar', '阿里云'],
  ['level', '第三级', 'level3'],
  ['number', '33010012345-20001'],
  ['reportNumber', '33010012345-20001-26'],
  ['assessedOn', '2026-06-30'],
  ['contact.leader', '王示例', [{ name: '王示例', role: '组长', mobile: '13800138001' }]],
  ['contact.team', '李样本', [{ name: '李样本', role: '技术', mobile: '13800138002' }]],
  ['contact.officer', '赵测试', [{ name: '赵测试', role: '', mobile: '13800138003' }]],
  ['scanDate', '2026-11-20'],
  ['scanTool', 'Nessus'],
  ['fixRate', '75%', 75],
  ['trafficPeak', '0.08 Gbps', 0.08],
  ['trafficDeviation', '12%', 12],
  ['logPeriod', 'x', { start: '2026-05-01', end: '2026-11-01' }],
]

const item = fc.constantFrom(...samples).map(
  ([name, value, raw]): ReadItem => ({
    name,
    value,
    quote: value,
    page: 1,
    box: [1, 1, 9, 9],
    confidence: 0.99,
    ...(raw === undefined ? {} : { raw }),
  }),
)
const kind = fc.constantFrom(...uploadKinds.map(each => each.kind))

const entry = fc.record({
  state: fc.constantFrom('filled' as const, 'needsConfirmation' as const),
  value: fc.constantFrom<Json>('张示例', true, 'other.com', '2030-01-01', 50),
})
const known = fc.dictionary(
  fc.constantFrom(
    'legalRepName',
    'principalIsLegalRep',
    'consentSensitive',
    'siteDomains',
    'organizerName',
    'vulnFixRatePct',
    'domainExpiryDate',
    'legalRepIdNumber',
  ),
  entry,
  { maxKeys: 4 },
)

const caseOf = (fields: Record<string, { readonly state: 'filled' | 'needsConfirmation'; readonly value: Json }>): CaseState => ({
  ...emptyCase('org_1', 'case_1'),
  fields: Object.fromEntries(
    Object.entries(fields).map(([field, { state, value }]): [string, FieldEntry] => [
      field,
      { state, value, evidence, updatedAt: '', by: 'visitor' },
    ]),
  ),
})

test('of no kind of paper, whatever stands on it, is a value recorded or replaced without a yes; sensitive ones wait for consent', () => {
  fc.assert(
    fc.property(kind, fc.array(item, { maxLength: 8 }), known, (paper, items, fields) => {
      const state = caseOf(fields)
      const read = proposeFields({ kind: paper, items, state, uploadId: 'upl_1', seq: 2, ctx })
      for (const change of read.changes) {
        expect(change.to).toBe('needsConfirmation')
        expect(state.fields[change.field]?.state).not.toBe('filled')
        expect(change.evidence).toMatchObject({ kind: 'upload', uploadId: 'upl_1', seq: 2 })
      }
      for (const each of read.differences)
        expect(read.proposals.some(({ field, value }) => field === each.field && value === each.read)).toBe(true)
      const agreed = state.fields.consentSensitive?.state === 'filled' && fields.consentSensitive?.value === true
      const sensitive = read.proposals.filter(({ field }) => /IdNumber$|IdValid/.test(field))
      if (!agreed) expect(sensitive).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('every sample is taken by some kind of paper, so that the property says something', () => {
  const state = caseOf({ principalIsLegalRep: { state: 'filled', value: true } })
  const items = samples.map(
    ([name, value, raw]): ReadItem => ({
      name,
      value,
      quote: value,
      page: 1,
      box: [1, 1, 9, 9],
      confidence: 1,
      ...(raw === undefined ? {} : { raw }),
    }),
  )
  const taken = new Set(uploadKinds.flatMap(each => takersOf(each.kind, items, state).map(({ item: { name } }) => name)))
  expect(samples.map(([name]) => name).filter(name => !taken.has(name))).toEqual([])
})

test('a card that ends within three months is said to, also where no field takes its day yet; without the consent nothing of it is', () => {
  const back: readonly ReadItem[] = ['2017-01-12', '2027-01-12'].map((value, at) => ({
    name: at ? 'idValidTo' : 'idValidFrom',
    value,
    quote: value,
    page: 1,
    box: [0, 0, 1, 1],
    confidence: 0.9,
  }))
  const agreed = caseOf({ consentSensitive: { state: 'filled', value: true } })
  const doubts = (state: CaseState) =>
    proposeFields({ kind: 'idCard', items: back, state, uploadId: 'upl_1', seq: 2, ctx }).doubts.map(({ id }) => id)
  expect([doubts(agreed), doubts(caseOf({}))]).toEqual([['dialogue.upload.endsSoon'], []])
})

test.each([
  ['浙江省嘉兴市南湖区中山东路88号', ['dialogue.upload.codeElsewhere']],
  ['江苏省苏州市姑苏区南京路88号', []],
])(
  'a code of 江苏 beside the address %s: asked where its place is in another province, whatever its street is called',
  (address, asked) => {
    const items = [
      ['code', '91320508MA1XQ3C64P'],
      ['address', address],
    ].map(([name = '', value = '']): ReadItem => ({ name, value, quote: value, page: 1, box: [0, 0, 1, 1], confidence: 0.9 }))
    const { doubts } = proposeFields({ kind: 'businessLicence', items, state: caseOf({}), uploadId: 'upl_1', seq: 2, ctx })
    expect(doubts.map(({ id }) => id)).toEqual(asked)
  },
)

test.each([
  ['卿玉兰', true],
  ['彭丽华', false],
  ['彭立华', false],
])('a card of %s beside 彭立华 is of another: %s', (value, another) => {
  const items = [{ name: 'idName', value, quote: value, page: 1, box: nowhere, confidence: 1 }]
  expect(isOfAnother(caseOf({ legalRepName: { state: 'filled', value: '彭立华' } }), items)).toBe(another)
  expect(isOfAnother(caseOf({}), items)).toBe(false)
})
