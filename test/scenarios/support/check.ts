import { expect } from 'vitest'
import type { Play, Turned } from './play.ts'
import type { Expected, Scenario } from './scenario.ts'

const mostTurns = 60

/** Plays the listed turns, then the owner's answers until nothing is asked, and checks what stands. */
export function check(scenario: Scenario, play: Play): void {
  for (const { say, expect: expected } of scenario.turns) {
    const before = play.reply.asking.map(each => each.field)
    const turned = play.say(say)
    if (expected) holds(expected, play, turned, before)
    wellFormed(play)
  }
  if (scenario.answers)
    while (play.reply.kind !== 'complete' && play.turns < mostTurns) {
      play.say(play.compose(scenario.answers))
      wellFormed(play)
    }
  const { ends } = scenario
  if (!ends) return
  if (ends.kind) expect(play.reply.kind).toBe(ends.kind)
  if (ends.withinTurns) expect(play.turns).toBeLessThanOrEqual(ends.withinTurns)
  for (const [field, value] of Object.entries(ends.fields ?? {})) expect([field, filledWith(play, field)]).toEqual([field, value])
  for (const field of ends.neverAsked ?? []) expect(Object.keys(play.asked)).not.toContain(field)
  for (const field of ends.asked ?? []) expect(Object.keys(play.asked)).toContain(field)
  if (ends.says) expect(play.reply.text).toMatch(ends.says)
  if (ends.neverSays) expect(play.reply.text).not.toMatch(ends.neverSays)
  if (ends.ready !== undefined) expect([play.judgement.readiness.official, ends.ready]).toMatchObject([{ ready: ends.ready }, ends.ready])
  const failing = play.judgement.findings.filter(each => each.verdict === 'fail').map(each => each.ruleId)
  for (const rule of ends.failing ?? []) expect(failing).toContain(rule)
  if (ends.procedure) expect(play.judgement.procedures.map(each => each.code)).toContain(ends.procedure)
}

function holds(then: Expected, play: Play, { reply, outcome }: Turned, before: readonly string[]): void {
  const asking = reply.asking.map(each => each.field)
  if (then.kind) expect(reply.kind).toBe(then.kind)
  for (const field of then.asks ?? []) expect(asking).toContain(field)
  for (const field of then.asksNot ?? []) expect(asking).not.toContain(field)
  for (const field of then.confirms ?? []) expect(reply.confirming.map(each => each.field)).toContain(field)
  for (const [field, value] of Object.entries(then.fields ?? {})) expect([field, filledWith(play, field)]).toEqual([field, value])
  for (const [field, state] of Object.entries(then.states ?? {}))
    expect([field, play.state.fields[field]?.state ?? 'empty']).toEqual([field, state])
  if (then.corrected) expect(reply.corrected.map(each => each.field)).toEqual(then.corrected)
  for (const field of then.rejected ?? []) expect(reply.captured).toContainEqual(expect.objectContaining({ field, status: 'rejected' }))
  for (const id of then.topics ?? []) expect(reply.topics.map(each => each.id)).toContain(id)
  if (then.filings) expect(play.state.filings).toEqual(then.filings)
  if (then.held) expect(outcome.held.map(each => each.field).sort()).toEqual([...then.held].sort())
  if (then.handoff !== undefined) expect(outcome.handoff !== undefined).toBe(then.handoff)
  if (then.guideAccepted !== undefined) expect(play.state.guideAccepted).toBe(then.guideAccepted)
  if (then.policy) expect([play.state.policy, outcome.policy]).toEqual([then.policy, then.policy])
  for (const tap of then.taps ?? []) expect(reply.quickReplies.map(each => each.text)).toContain(tap)
  if (then.staysOpen) expect(asking).toEqual(before)
}

/** What every reply keeps to: it says something, asks nothing more than twice, and repeats no sensitive value. */
function wellFormed(play: Play): void {
  const { reply, conversation } = play
  if (reply.kind !== 'silent') expect(reply.text).not.toBe('')
  for (const [field, times] of Object.entries(conversation.dialogue.asked)) expect([field, times <= 2]).toEqual([field, true])
  if (reply.kind === 'ask' || reply.kind === 'confirm') expect(reply.asking.length).toBeGreaterThan(0)
  if (reply.kind === 'complete') expect(reply.asking).toEqual([])
  for (const number of numbersOf(play)) expect(reply.text).not.toContain(number)
}

/** Identity numbers that the case holds. */
const numbersOf = (play: Play): readonly string[] =>
  Object.entries(play.state.fields).flatMap(([field, entry]) =>
    field.endsWith('IdNumber') && 'value' in entry && typeof entry.value === 'string' ? [entry.value] : [],
  )

function filledWith(play: Play, field: string) {
  const entry = play.state.fields[field]
  return entry?.state === 'filled' ? entry.value : undefined
}
