import { describe, expect, test } from 'vitest'
import type { ReadItem } from './line.ts'
import { isDoubted, withoutUnsure } from './unsure-items.ts'

const item = (name: string, value: string, confidence = 0.97): ReadItem => ({
  name,
  value,
  quote: value,
  page: 1,
  box: [0, 0, 10, 10],
  confidence,
})
const good = [
  item('code', '91330110MA2KQ7T398'),
  item('name', '杭州云启智算信息技术有限公司'),
  item('representative', '欧阳明哲'),
  item('address', '浙江省杭州市余杭区文一西路1500号'),
]
const instead = (name: string, change: Partial<ReadItem>): readonly ReadItem[] =>
  good.map(each => (each.name === name ? { ...each, ...change } : each))
const judged = (items: readonly ReadItem[], kind = 'businessLicence') => {
  const { items: left, problems, retake } = withoutUnsure(kind, items)
  return { left: left.filter(each => !isDoubted(each)).map(({ name }) => name), problems, retake }
}
const all = good.map(({ name }) => name)

test('a licence that was read well is put forward whole', () => {
  expect(judged(good)).toEqual({ left: all, problems: [], retake: false })
})

test.each([
  ['a code that its check digits do not prove', instead('code', { value: '91330110MA2KQ7T399' })],
  ['a name that is unsure', instead('name', { confidence: 0.8 })],
  ['a row of the address beside the person', instead('representative', { value: '2号楼6层2723室欧阳明哲' })],
])('%s: the picture is asked for again', (_, items) => {
  expect(judged(items)).toMatchObject({ problems: ['picture.unsure'], retake: true })
})

test.each([
  ['that is unsure', { confidence: 0.9 }],
  ['whose number was not seen', { value: '浙江省杭州市余杭区文一西路号' }],
])('an address %s is left out and said to be', (_, change) => {
  expect(judged(instead('address', change))).toEqual({
    left: ['code', 'name', 'representative'],
    problems: ['picture.unsure'],
    retake: false,
  })
})

test('a code that is mended by its check digits proves as much as one that is right', () => {
  expect(judged(instead('code', { value: '9133O110MA2KQ7T398', suggestion: '91330110MA2KQ7T398' }))).toMatchObject({
    left: all,
    retake: false,
  })
})

test('a code of the pilot years that fails its check, read without doubt, takes nothing else along', () => {
  expect(judged(instead('code', { value: '91330110MA2KQ7T399', confidence: 0.995 }))).toMatchObject({ left: all, retake: false })
})

test('other papers are judged by their own readers', () => {
  expect(judged([item('idName', '欧阳明哲', 0.5)], 'idCard')).toEqual({ left: ['idName'], problems: [], retake: false })
})

describe('what no licence prints is left out', () => {
  const kept = (name: string, value: string) => withoutUnsure('businessLicence', [item(name, value)]).items.length
  test.each([
    ['address', '1层1330室'],
    ['address', '7年07月13日湖南省长沙市宁乡市迎宾路与路南滨河北路交叉口向东212米'],
    ['established', '2009年03月24H'],
    ['type', '有限责任公司(自然人独资)1层1330室'],
    ['type', '须经批准的项目除外)。冯嘉豪股份有限公司(非上市)'],
  ])('%s: %s', (name, value) => {
    expect(kept(name, value)).toBe(0)
  })
  test.each([
    ['address', '江西省九江市柴桑区新华西街38号电子商务产业园1号楼1层1330室'],
    ['established', '2009-03-24'],
    ['type', '有限责任公司(自然人投资或控股的法人独资)'],
  ])('and what it does is kept: %s %s', (name, value) => {
    expect(kept(name, value)).toBe(1)
  })
})

describe('a letter that may be another', () => {
  const doubted = (name: string, value: string, doubts: readonly string[]) =>
    judged([...good.filter(each => each.name !== name), { ...item(name, value), doubts }])

  test.each([
    ['name', '婺源县算岭晒秋旅游开发有限公司', ['算岭']],
    ['representative', '任号', ['任号']],
    ['address', '山西省临汾市县龙泉镇2号', ['市县']],
  ])('leaves the %s out, and the picture is good for the rest', (name, value, doubts) => {
    expect(doubted(name, value, doubts)).toEqual({ left: all.filter(each => each !== name), problems: ['picture.unsure'], retake: false })
  })

  test('does not where its line says more than the value, nor in a scope', () => {
    expect(doubted('name', '杭州云启智算信息技术有限公司', ['称杭']).left).toHaveLength(all.length)
    expect(judged([...good, { ...item('scope', '一般项目:软件开发'), doubts: ['软件'] }]).left).toEqual([...all, 'scope'])
  })

  test('alone is nobody', () => {
    expect(judged(instead('representative', { value: '鲍' })).left).not.toContain('representative')
  })
})
