import { expect, test } from 'vitest'
import type { ReadItem } from './line.ts'
import { withoutUnsure } from './unsure-items.ts'

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
  return { left: left.map(({ name }) => name), problems, retake }
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
