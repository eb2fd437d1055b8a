import { expect, test } from 'vitest'
import { type Entry, mergeEntries, openReply } from './entry.ts'
import { entryOfReply, replySeq } from './turn-entries.ts'
import type { ReplyView } from './wire.ts'

const reply: ReplyView = {
  kind: 'ask',
  text: '您的单位叫什么？',
  asking: [{ field: 'organizerName', label: '主办单位名称' }],
  confirming: [],
  captured: [],
  corrected: [],
  stale: [],
  findings: [],
  quickReplies: [],
  topics: [],
  progress: { filled: 0, needed: 31, percent: 0 },
}
const at = '2026-11-23T00:00:00Z'
const said = (seq: number): Entry => ({ who: 'visitor', seq, at, text: '你好', isFile: false })
const answered = (seq: number): Entry => entryOfReply(replySeq(seq), at, reply)

test('entries stand in the order of the log and the newer one of a number wins', () => {
  const merged = mergeEntries([answered(3), said(3)], [said(5), { who: 'visitor', seq: 3, at, text: '改过', isFile: false }])
  expect(merged.map(entry => [entry.seq, entry.text])).toEqual([
    [3, '改过'],
    [3.5, reply.text],
    [5, '你好'],
  ])
})

test('the question is open until the visitor says something', () => {
  expect(openReply([said(3), answered(3)])).toBe(reply)
  expect(openReply([said(3), answered(3), said(5)])).toBeNull()
  expect(openReply([])).toBeNull()
})

test('a word of staff leaves the question open', () => {
  expect(openReply([answered(3), { who: 'staff', seq: 6, at, text: '我看看', name: '' }])).toBe(reply)
})
