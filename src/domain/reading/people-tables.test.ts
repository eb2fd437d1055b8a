import { expect, test } from 'vitest'
import { type Line, nowhere } from './line.ts'
import { readContacts } from './read-contacts.ts'

const people = (lines: readonly Line[]) =>
  Object.fromEntries(readContacts(lines).map(({ name, value }) => [name.replace('contact.', ''), value]))
const table = (text: string): readonly Line[] =>
  text.split('\n').map((line, at) => {
    const cells = line.split('|').map(cell => ({ text: cell.trim(), box: nowhere }))
    return { text: cells.map(cell => cell.text).join(' '), page: 1, row: at + 1, box: nowhere, confidence: 1, cells }
  })
/** words of a page: where they begin, how far down, what they say */
const page = (rows: readonly (readonly [top: number, words: Readonly<Record<number, string>>])[]): readonly Line[] =>
  rows.map(([top, words]) => {
    const cells = Object.entries(words).map(([left, text]) => ({ text, box: [Number(left), top, 12 * text.length, 12] as const }))
    const line = { text: cells.map(({ text }) => text).join(' '), page: 1, box: cells[0]?.box ?? nowhere, confidence: 1 }
    return cells.length > 1 ? { ...line, cells } : line
  })

test('several people beside each other in one row are as many', () => {
  expect(
    people(
      table(`姓名 | 职务 | 电话 | 姓名 | 职务 | 电话
陈文斌 | 组长 | 13839711205 | 胡玉梅 | 副组长 | 13503761188
李向前 | 安全负责人 | 15937620934 | 周小川 | 技术员 | 18737655521`),
    ),
  ).toEqual({
    leader: '陈文斌 13839711205',
    officer: '李向前 15937620934',
    deputy: '胡玉梅 13503761188',
    team: '周小川 18737655521',
  })
})

test('a group that spans rows is of each of them: its head is none of the whole, and what is one word of a role is no name', () => {
  expect(
    people(
      table(`组别 | 姓名 | 单位职务 | 应急职务 | 手机
领导小组 | 孙立军 | 总经理 | 组长 | 13864221907
 | 迟晓燕 | 副总经理 | 副组长 | 13705328816
技术处置组 | 涂志强 | 主管 | 组长 | 15070001928
 | 熊辉 | 主管 | 成员 | 18270006633
 | 宫雪 | 主管 | | 18270006634`),
    ),
  ).toEqual({
    leader: '孙立军 13864221907',
    deputy: '迟晓燕 13705328816',
    team: '涂志强 15070001928, 熊辉 18270006633, 宫雪 18270006634',
  })
})

const head = [100, { 50: '小组', 150: '角色', 250: '姓名', 350: '手机' }] as const
const rows = (below: Parameters<typeof page>[0]) => people(page([head, ...below, [260, { 40: '三、监测与预警' }]]))

test('on a page its words stand in the middle of the rows that they span', () => {
  const found = rows([
    [124, { 150: '组长', 250: '欧阳建', 350: '13907902211' }],
    [136, { 50: '领导小组' }],
    [148, { 150: '副组长', 250: '邹丽', 350: '13879014456' }],
    [172, { 50: '技术组', 150: '组长', 250: '涂志强', 350: '15070001928' }],
  ])
  expect(found).toEqual({ leader: '欧阳建 13907902211', deputy: '邹丽 13879014456', team: '涂志强 15070001928' })
})

test('and where that does not come out, no group is given', () => {
  const found = rows([
    [124, { 150: '组长', 250: '欧阳建', 350: '13907902211' }],
    [140, { 50: '领导小组' }],
    [148, { 150: '组员', 250: '邹丽', 350: '13879014456' }],
    [172, { 50: '技术组', 150: '组员', 250: '涂志强', 350: '15070001928' }],
  ])
  expect(found).toEqual({ leader: '欧阳建 13907902211', team: '邹丽 13879014456, 涂志强 15070001928' })
})
