import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FilingId, Policy } from '../../src/domain/case/events.ts'
import { movedShop, planShop, singaporeShop, teaShop } from './support/owners.ts'
import { Play } from './support/play.ts'

const filings = fc.constantFrom<readonly FilingId[]>(
  [],
  ['icpFiling'],
  ['publicSecurityFiling'],
  ['contingencyPlan'],
  ['icpFiling', 'publicSecurityFiling'],
  ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'],
)
const policy = fc.constantFrom<Policy>('official', 'guided', 'guideStrict')
const book = fc.constantFrom(teaShop, movedShop, singaporeShop, planShop)

/** What an owner does instead of answering. */
const whim = fc.constantFrom(
  'answer',
  'answer',
  'answer',
  'answer',
  '不知道',
  '先跳过',
  '没有',
  '这个要多久?',
  '为什么要问',
  '上一步',
  '阿巴阿巴',
  '不对',
  '是的',
  '转人工',
  '看看填了什么',
  '手机号改成13900139009',
  '服务器换到香港了',
  '',
)

const mostTurns = 90

describe('whatever an owner does', () => {
  it('the conversation ends, and nothing is asked more than twice', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(filings, policy, book, fc.array(whim, { minLength: 10, maxLength: 40 }), (wanted, profile, answers, whims) => {
        const play = new Play({ filings: wanted, policy: profile })
        let turn = 0
        while (play.turns < mostTurns) {
          const next = whims[turn++] ?? 'answer'
          if (play.reply.kind === 'complete' && turn > whims.length) break
          const text = next === 'answer' ? play.compose(answers) || '继续' : next
          play.say(text)
          const { asked } = play.conversation.dialogue
          expect(Object.entries(asked).filter(([, times]) => times > 2)).toEqual([])
          expect(play.reply.text).not.toMatch(/undefined|NaN|\[object|dialogue\./)
        }
        expect(play.reply.kind).toBe('complete')
      }),
      { numRuns: 60, seed: 20261123 },
    )
  })
})
