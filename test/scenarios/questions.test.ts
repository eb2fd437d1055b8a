import { expect, it } from 'vitest'
import { questions } from './digressions/questions.ts'
import { Play } from './support/play.ts'

it('answers at least nine in ten questions that nobody wrote into the catalogue', () => {
  const asked = Object.entries(questions).flatMap(([id, list]) => list.map(text => ({ id, text })))
  const missed = asked.filter(({ id, text }) => {
    const { reply } = new Play({ filings: ['icpFiling'] }).say(text)
    return !reply.topics.some(topic => topic.id.replace(/@.*/, '') === id)
  })
  expect(missed.map(({ text }) => text).slice(Math.floor(asked.length / 10))).toEqual([])
})
