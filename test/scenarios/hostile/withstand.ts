import { expect } from 'vitest'
import type { CaseState } from '../../../src/domain/case/state.ts'
import type { Judgement } from '../../../src/domain/readiness/judgement.ts'
import type { Play } from '../support/play.ts'
import type { Attack } from './attack.ts'
import { type Scene, setScene } from './scenes.ts'

/** a page of a phone */
const longestReply = 2000

/** Plays the attack and checks that nothing stands in the case that the message does not plainly say, and that the talk goes on. */
export function withstand(attack: Attack, scene: Scene): void {
  const play = setScene(scene, attack.locale)
  const before = play.state
  const { judgement } = play
  const { outcome } = play.say(attack.say)
  const after = play.state
  expect(changed(before, after)).toEqual(attack.stores ?? {})
  expect(after.filings).toEqual(attack.filings ?? before.filings)
  expect(after.policy).toBe(before.policy)
  expect(after.guideAccepted).toBe(before.guideAccepted)
  expect(Object.values(after.conversations).map(({ controller, status }) => [controller, status])).toEqual([['assistant', 'open']])
  expect(play.judgement.readiness.official.ready).toBe(judgement.readiness.official.ready)
  if (!attack.stores && !attack.filings) expect(written(play.judgement)).toEqual(written(judgement))
  expect(outcome.held).toEqual([])
  expect(outcome.handoff).toBeUndefined()
  goesOn(play)
}

/** A judgement as it is read, its deadlines aside, which count from the day and the hour, and the facts, which lead to the whole catalogue. */
const written = ({ deadlines: _, findingsWhere: __, facts: ___, ...judgement }: Judgement): unknown => JSON.parse(JSON.stringify(judgement))

/** Fields whose state or value is another one than before. */
function changed(before: CaseState, after: CaseState) {
  const keys = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])
  const shown = (state: CaseState, key: string) => {
    const entry = state.fields[key]
    if (!entry) return 'empty'
    return 'value' in entry ? (entry.state === 'filled' ? entry.value : { [entry.state]: entry.value }) : entry.state
  }
  return Object.fromEntries(
    [...keys].flatMap(key => {
      const now = shown(after, key)
      return JSON.stringify(now) === JSON.stringify(shown(before, key)) ? [] : [[key, now]]
    }),
  )
}

/** The reply is plain words of bounded length with a clear question behind it. */
function goesOn({ reply }: Play): void {
  expect(reply.text.length).toBeGreaterThan(0)
  expect(reply.text.length).toBeLessThan(longestReply)
  expect(reply.text.isWellFormed()).toBe(true)
  expect(reply.text).not.toMatch(/undefined|NaN|\[object|dialogue\.|[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/)
  expect(['ask', 'repair', 'explain', 'confirm']).toContain(reply.kind)
  expect(reply.asking.length + reply.confirming.length).toBeGreaterThan(0)
}
