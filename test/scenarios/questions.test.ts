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

it.each(['注册商标要多少钱', '明天会下雨吗', '社保断了要不要紧?'])('claims no answer to %s', text => {
  const { reply } = new Play({ filings: ['icpFiling'] }).say(text)
  expect(reply.topics.filter(({ id }) => !id.startsWith('elsewhere'))).toEqual([])
  expect(reply.quickReplies.map(({ label }) => label)).toContainEqual({ id: 'dialogue.tap.person' })
})

it('gives both answers where two things are asked', () => {
  const { reply } = new Play({ filings: ['icpFiling'] }).say('备案要交多少钱?日志要留多久?')
  expect(reply.topics.length).toBeGreaterThan(1)
})
