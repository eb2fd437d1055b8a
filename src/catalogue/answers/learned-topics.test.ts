import { describe, expect, it } from 'vitest'
import { findTopics } from '../../domain/listening/questions/find-topics.ts'
import { fields } from '../fields/index.ts'
import { lexicon } from '../lexicon/index.ts'
import { askedIds, phrasings } from './asked/index.ts'
import { hashTopics } from './hash-topics.ts'
import { answers } from './index.ts'
import { topicsOfField } from './topics-of-field.ts'

const ids = new Set(answers.map(answer => answer.id))

describe('what was learned of the answers', () => {
  it('is of the phrasings and ideas as they are now; otherwise run npm run topics', () => {
    expect(lexicon.topics.of).toBe(hashTopics())
  })

  it('knows every answer that has phrasings, and phrasings are only written for answers that exist', () => {
    expect(lexicon.topics.ids).toEqual(phrasings.filter(({ asks }) => asks.length > 0).map(({ id }) => id))
    expect(askedIds.filter(id => !ids.has(id))).toEqual([])
  })

  it('goes by fields and answers that exist', () => {
    expect(Object.keys(topicsOfField).filter(key => !Object.hasOwn(fields, key))).toEqual([])
    expect(
      Object.values(topicsOfField)
        .flat()
        .filter(id => !ids.has(id)),
    ).toEqual([])
  })

  it('finds the answer again for nineteen of twenty phrasings', () => {
    const said = phrasings.flatMap(({ id, asks }) => asks.filter((_, at) => at % 7 === 0).map(ask => ({ id, ask })))
    const found = said.filter(({ id, ask }) => findTopics(ask, lexicon)[0]?.id === id)
    expect(found.length / said.length).toBeGreaterThan(0.95)
  })

  it('is surer of an answer that goes with the open question', () => {
    const scoreOf = (asking: readonly string[]) =>
      findTopics('要留多久', lexicon, { asking, limit: 400 }).find(({ id }) => id === 'logs')?.score ?? 0
    expect(scoreOf(['logRetentionMonths'])).toBeGreaterThan(scoreOf(['siteName']))
  })

  it('is sure of nothing in a text without a word it knows', () => {
    expect(findTopics('qqqq zzzz', lexicon).filter(({ score }) => score >= 0.5)).toEqual([])
  })
})
