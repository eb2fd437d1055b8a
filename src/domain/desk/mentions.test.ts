import { expect, test } from 'vitest'
import { namedIn } from './mentions.ts'

const people = [
  { id: '1', name: '王' },
  { id: '2', name: '王工' },
  { id: '3', name: 'Li Na' },
  { id: '4', name: '王工' },
]
const named = (text: string) => namedIn(text, people).map(({ id }) => id)

test('the longest name behind the sign is meant, and everybody who has it', () => {
  expect(named('@王工 看一下')).toEqual(['2', '4'])
  expect(named('＠王，请看')).toEqual(['1'])
})

test('a name with a blank, several names, and none', () => {
  expect(named('请 @Li Na 和@王 看')).toEqual(['3', '1'])
  expect(named('wang@example.com 王工')).toEqual([])
})
