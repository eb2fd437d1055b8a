import { expect, test } from 'vitest'
import { findItems } from './find-items.ts'

const items = [
  { id: 'a', title: '问候', text: '您好，请把营业执照发给我' },
  { id: 'b', title: '营业执照不清楚', text: '照片有点糊，请重拍一张' },
  { id: 'c', title: 'ICP 备案多久', text: '一般二十个工作日' },
]
const found = (query: string) => findItems(items, query).map(({ id }) => id)

test('everything is offered before something is typed', () => {
  expect(found(' ')).toEqual(['a', 'b', 'c'])
})

test('Chinese words are found in titles first, then in texts', () => {
  expect(found('营业执照')).toEqual(['b', 'a'])
})

test('every word must stand somewhere; width and case do not matter', () => {
  expect(found('icp 工作日')).toEqual(['c'])
  expect(found('ＩＣＰ')).toEqual(['c'])
  expect(found('icp 执照')).toEqual([])
})
