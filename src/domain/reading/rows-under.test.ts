import { expect, test } from 'vitest'
import type { Line } from './line.ts'
import { headerAt, rowsUnder } from './rows-under.ts'

const part = (left: number, top: number, text: string) => ({ text, box: [left, top, 10 * text.length, 10] as const })
const line = (...cells: ReturnType<typeof part>[]): Line => ({
  text: cells.map(({ text }) => text).join(' '),
  page: 1,
  box: cells[0]?.box ?? [0, 0, 0, 0],
  confidence: 1,
  ...(cells.length > 1 ? { cells } : {}),
})
const names = [part(0, 0, '名称'), part(100, 0, 'CPU'), part(200, 0, '内存')]
const read = (...below: readonly Line[]) => rowsUnder(names, below).map(({ cells = [] }) => cells.map(({ text }) => text))

test('words stand in the column whose width they share, and an empty cell stays empty', () => {
  expect(
    read(line(part(0, 20, '主站'), part(200, 20, '64G')), line(part(0, 40, '备站'), part(100, 40, 'Xeon'), part(200, 40, '32G'))),
  ).toEqual([
    ['主站', '', '64G'],
    ['备站', 'Xeon', '32G'],
  ])
})

test('a cell that goes on in the next line is one, and what stands in the middle of a higher row belongs to it', () => {
  expect(
    read(
      line(part(0, 20, '网站主'), part(100, 20, 'Xeon')),
      line(part(200, 27, '64G')),
      line(part(0, 34, '服务器'), part(100, 34, '4310')),
      line(part(0, 60, '网站备'), part(100, 60, 'Xeon')),
      line(part(200, 67, '32G')),
      line(part(0, 74, '服务器'), part(100, 74, '4210')),
    ),
  ).toEqual([
    ['网站主服务器', 'Xeon 4310', '64G'],
    ['网站备服务器', 'Xeon 4210', '32G'],
  ])
})

test('the table ends where words stand beside it or far below', () => {
  const row = line(part(0, 20, '主站'), part(100, 20, 'Xeon'), part(200, 20, '64G'))
  expect(read(row, line(part(-20, 40, '二、网络')), row)).toHaveLength(1)
  expect(read(row, line(part(0, 400, '备站'), part(100, 400, 'Xeon')))).toHaveLength(1)
})

test('a name of a column that is broken over lines is one, with those beside it', () => {
  const lines = [
    line(part(300, 0, '电')),
    line(part(0, 8, '名称'), part(100, 8, 'CPU')),
    line(part(300, 16, '源')),
    line(part(0, 40, '主站')),
  ]
  expect(headerAt(lines, 1, 1).map(({ text }) => text)).toEqual(['名称', 'CPU', '电源'])
})
