import { describe, expect, test } from 'vitest'
import type { DialogueState, Reply } from '../dialogue/reply.ts'
import type { CaseEvent, FieldChange, NewEvent } from './events.ts'
import { applyEvent, emptyCase, fold } from './fold.ts'
import type { CaseState } from './state.ts'

const dialogue: DialogueState = {
  step: 'asking',
  asking: [],
  confirming: [],
  asked: {},
  failures: 0,
  undo: [],
  skipped: [],
  told: {},
  summarised: false,
}
const reply = (text: string): Reply => ({
  kind: 'ask',
  messages: [],
  text,
  asking: [],
  confirming: [],
  captured: [],
  corrected: [],
  stale: [],
  findings: [],
  quickReplies: [],
  topics: [],
  progress: { filled: 0, needed: 0, percent: 0 },
})
const evidence = { kind: 'api', seq: 1, quote: null, confidence: 1 } as const
const filled = (field: string, value: string): FieldChange => ({ field, to: 'filled', value, evidence })
const at = (n: number): string => `2026-03-01T08:00:0${n}.000Z`

const opened: NewEvent = {
  type: 'caseOpened',
  actor: 'api:key_1',
  at: at(1),
  payload: { filings: ['icpFiling'], policy: 'guided', fields: [filled('siteName', '甲')] },
}
const inConversation = { actor: 'assistant', conversationId: 'conv_1' } as const
const conversationOpened: NewEvent = {
  ...inConversation,
  type: 'conversationOpened',
  at: at(2),
  payload: { locale: 'zh-CN', reply: reply('您好'), dialogue },
}

const log = (...events: readonly NewEvent[]): CaseEvent[] => events.map((event, index) => ({ ...event, seq: index + 1, v: 1 }))
const folded = (...events: readonly NewEvent[]): CaseState => fold(emptyCase('org_1', 'case_1'), log(opened, conversationOpened, ...events))
const edited = (...changes: readonly FieldChange[]): NewEvent => ({
  type: 'fieldsEdited',
  actor: 'api:key_1',
  at: at(3),
  payload: { changes },
})

const moved = (type: 'submitted' | 'rejected' | 'approved' | 'takenBack'): NewEvent => ({
  type: 'filingMoved',
  actor: 'api:key_1',
  at: at(4),
  payload: { filing: 'icpFiling', type, on: '2026-03-02' },
})
const letter: NewEvent = {
  type: 'documentMade',
  actor: 'system',
  at: at(5),
  payload: {
    ...{ documentId: 'doc_1', template: 'rectification-reply', templateVersion: 'v', format: 'pdf', locale: 'zh-CN' },
    ...{ sha256: 'a', bytes: 1, revision: 3, prints: ['siteName'] },
  },
}

describe('an answer to a notice', () => {
  const staleAfter = (...events: readonly NewEvent[]) => folded(moved('rejected'), letter, ...events).documents[0]?.staleBecause

  test('turns stale until it is handed in, and by nothing that changes later', () => {
    const change = edited(filled('siteName', '乙'))
    expect(staleAfter(change)).toEqual(['siteName'])
    expect(staleAfter(change, moved('submitted'))).toEqual([])
    expect(staleAfter(moved('submitted'), change)).toEqual([])
    expect(staleAfter(change, moved('approved'), edited(filled('siteName', '丙')))).toEqual([])
  })

  test('may turn stale again when it was not handed in after all', () => {
    expect(staleAfter(moved('submitted'), moved('takenBack'), edited(filled('siteName', '乙')))).toEqual(['siteName'])
  })
})

describe('the fold of a case', () => {
  test('starts with what the case was opened with', () => {
    expect(folded()).toMatchObject({
      revision: 2,
      createdAt: at(1),
      updatedAt: at(2),
      filings: ['icpFiling'],
      externalRef: null,
      fields: { siteName: { state: 'filled', value: '甲', by: 'api:key_1', updatedAt: at(1) } },
      conversations: { conv_1: { controller: 'assistant', status: 'open', staff: null } },
    })
  })

  test('does not depend on where it is interrupted', () => {
    const events = log(opened, conversationOpened, edited(filled('a', '1')), edited(filled('b', '2')))
    const whole = fold(emptyCase('org_1', 'case_1'), events)
    for (let cut = 0; cut <= events.length; cut += 1)
      expect(fold(fold(emptyCase('org_1', 'case_1'), events.slice(0, cut)), events.slice(cut))).toEqual(whole)
  })

  test('replaces, clears and answers fields, and touches no others', () => {
    const state = folded(
      edited(filled('a', '1'), filled('b', '2'), filled('c', '3')),
      edited(filled('a', '4'), { field: 'b', to: 'cleared', evidence }, { field: 'c', to: 'unknown', evidence }),
    )
    expect(Object.keys(state.fields).sort()).toEqual(['a', 'c', 'siteName'])
    expect(state.fields.a).toMatchObject({ state: 'filled', value: '4' })
    expect(state.fields.c).toMatchObject({ state: 'unknown' })
    expect(state.fields.c).not.toHaveProperty('value')
  })

  test('marks a document stale for the fields that it prints, each once', () => {
    const made: NewEvent = {
      type: 'documentMade',
      actor: 'visitor',
      at: at(3),
      payload: {
        documentId: 'doc_1',
        template: 'contingency-plan',
        templateVersion: 'x',
        format: 'pdf',
        locale: 'zh-CN',
        sha256: 'y',
        bytes: 1,
        revision: 2,
        prints: ['a', 'b'],
      },
    }
    const state = folded(made, edited(filled('a', '1'), filled('other', '1')), edited(filled('a', '2')))
    expect(state.documents.map(document => document.staleBecause)).toEqual([['a']])
  })

  test('follows a handoff, a takeover and a hand-back', () => {
    const asked: NewEvent = { ...inConversation, type: 'handoffRequested', at: at(3), payload: {} }
    const taken: NewEvent = { ...inConversation, type: 'takenOver', at: at(4), payload: { by: 'usr_1', name: '小王' } }
    const back: NewEvent = { ...inConversation, type: 'handedBack', at: at(5), payload: { dialogue, reply: reply('我们继续') } }
    expect(folded(asked).conversations.conv_1).toMatchObject({ status: 'waiting', controller: 'assistant' })
    expect(folded(asked, taken).conversations.conv_1).toMatchObject({
      status: 'taken',
      controller: 'staff',
      staff: { id: 'usr_1', name: '小王' },
    })
    expect(folded(asked, taken, back).conversations.conv_1).toMatchObject({
      status: 'open',
      controller: 'assistant',
      staff: null,
      lastReply: { text: '我们继续' },
    })
  })

  test('keeps the date in force from the submission, and the number once it is known', () => {
    const moved = (type: 'submitted' | 'approved' | 'changed', on: string, number?: string): NewEvent => ({
      type: 'filingMoved',
      actor: 'staff:usr_1',
      at: at(3),
      payload: { filing: 'icpFiling', type, on, ...(number ? { number } : {}) },
    })
    const state = folded(moved('submitted', '2026-03-02'), moved('approved', '2026-03-20', '浙ICP备1号'), moved('changed', '2026-05-01'))
    expect(state.progress.icpFiling).toMatchObject({ status: 'changed', number: '浙ICP备1号', inForceOn: '2026-03-02' })
    expect(state.progress.icpFiling?.history.map(step => step.seq)).toEqual([3, 4, 5])
  })

  test('refuses a gap, a repetition and a conversation that was never opened', () => {
    const state = folded()
    const event = { ...edited(), v: 1 }
    expect(() => applyEvent(state, { ...event, seq: 2 })).toThrow()
    expect(() => applyEvent(state, { ...event, seq: 4 })).toThrow()
    expect(() => folded({ ...inConversation, conversationId: 'conv_2', type: 'conversationClosed', at: at(3), payload: {} })).toThrow(
      'conv_2',
    )
  })
})
