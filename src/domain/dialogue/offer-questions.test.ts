import { describe, expect, test } from 'vitest'
import { Play } from '../../../test/scenarios/support/play.ts'
import type { Understanding } from '../listening/understanding.ts'

const quote = '那个怎么弄'
const unsure = (...topics: readonly (readonly [id: string, score: number])[]): Understanding => ({
  intent: 'question',
  fills: [],
  states: [],
  rejects: [],
  topics: topics.map(([id, score]) => ({ id, score, quote })),
  sensitive: [],
  by: 'test',
})

describe.each(['zh-CN', 'en'] as const)('a question that is not plain, in %s', locale => {
  test('two as likely as each other are put up for a tap, and the tap is answered', () => {
    const play = new Play({ filings: ['icpFiling'], locale })
    const asked = play.reply.asking
    const { reply } = play.say(quote, unsure(['fee', 0.44], ['howLong', 0.42], ['steps', 0.33]))
    expect(reply.choosing).toEqual(['fee', 'howLong', 'steps'])
    expect(reply.topics).toEqual([])
    expect(reply.quickReplies.slice(0, 3).map(({ text }) => text.slice(0, 2))).toEqual(['A.', 'B.', 'C.'])
    for (const { text } of reply.quickReplies.slice(0, 3)) expect(reply.text).toContain(text)
    const tapped = play.say(reply.quickReplies[1]?.text ?? '')
    expect(tapped.reply.topics.map(({ id }) => id)).toEqual(['howLong'])
    expect(tapped.reply.choosing).toBeUndefined()
    expect(tapped.reply.asking).toEqual(asked)
    expect(tapped.outcome.changes).toEqual([])
  })

  test('one that is ahead is answered as a guess, the others are put up', () => {
    const play = new Play({ filings: ['icpFiling'], locale })
    const { reply } = play.say(quote, unsure(['fee', 0.47], ['howLong', 0.38]))
    expect(reply.topics.map(({ id }) => id)).toEqual(['fee'])
    expect(reply.messages.map(({ id }) => id)).toContain('dialogue.question.perhaps')
    expect(reply.choosing).toEqual(['howLong'])
    expect(play.say('A').reply.topics.map(({ id }) => id)).toEqual(['howLong'])
  })

  test('what was put up is forgotten with the next message', () => {
    const play = new Play({ filings: ['icpFiling'], locale })
    play.say(quote, unsure(['fee', 0.44], ['howLong', 0.42]))
    play.say(locale === 'en' ? 'a website' : '网站')
    expect(play.conversation.dialogue.choosing).toBeUndefined()
    expect(play.say('B').reply.topics).toEqual([])
  })

  test('help on a field can be chosen', () => {
    const play = new Play({ filings: ['icpFiling'], locale })
    const { reply } = play.say(quote, unsure(['field:siteName', 0.4], ['siteName', 0.39]))
    expect(play.say(reply.quickReplies[0]?.text ?? '').reply.topics.map(({ id }) => id)).toEqual(['field:siteName'])
  })

  test('one that is answered, but not plainly, has what else it may mean put up beside it', () => {
    const play = new Play({ filings: ['icpFiling'], locale })
    const { reply } = play.say(quote, unsure(['fee', 0.6], ['howLong', 0.35], ['steps', 0.2]))
    expect(reply.topics.map(({ id }) => id)).toEqual(['fee'])
    expect(reply.choosing).toEqual(['howLong'])
    expect(play.say('A').reply.topics.map(({ id }) => id)).toEqual(['howLong'])
  })

  test('a question that is plain puts nothing up', () => {
    const play = new Play({ filings: ['icpFiling'], locale })
    expect(play.say(quote, unsure(['fee', 0.8], ['howLong', 0.4])).reply.choosing).toBeUndefined()
  })
})
