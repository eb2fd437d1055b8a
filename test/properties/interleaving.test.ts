import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CaseEvent } from '../../src/domain/case/events.ts'
import type { CaseState } from '../../src/domain/case/state.ts'
import type { AppendInput, AppendResult, CaseRef } from '../../src/ports/cases.ts'
import type { Store } from '../../src/ports/store.ts'
import {
  assistantReplied,
  caseOpened,
  conversationOpened,
  fieldsEdited,
  filling,
  handedBack,
  onlyWhile,
  takenOver,
  userSaid,
} from '../fixtures/store/samples.ts'
import { type Bench, benches, ids } from '../fixtures/store/test-stores.ts'

type Intent =
  | { readonly kind: 'turn'; readonly conversation: string; readonly message: string; readonly field: string }
  | { readonly kind: 'edit'; readonly field: string; readonly value: string }
  | { readonly kind: 'takeOver' | 'handBack'; readonly conversation: string; readonly staff: string }

/** `start` reads the case and prepares an append, `write` tries it: between the two anything may happen. */
type Step =
  | { readonly do: 'start'; readonly actor: number; readonly intent: Intent }
  | { readonly do: 'write'; readonly actor: number }
  | { readonly do: 'crash'; readonly actor: number }

interface Actor {
  store: Store
  intent: Intent | null
  prepared: AppendInput | null
}

const actors = 3
const conversations = ['conv_a', 'conv_b']
const conversation = fc.constantFrom(...conversations)
const field = fc.constantFrom('organizerName', 'organizerCode', 'siteName')
const staff = fc.constantFrom('usr_1', 'usr_2')
const intent: fc.Arbitrary<Intent> = fc.oneof(
  // few message ids, so that messages are repeated
  fc.record({ kind: fc.constant('turn' as const), conversation, message: fc.constantFrom('m1', 'm2', 'm3'), field }),
  fc.record({ kind: fc.constant('edit' as const), field, value: fc.string({ maxLength: 5 }) }),
  fc.record({ kind: fc.constantFrom('takeOver' as const, 'handBack' as const), conversation, staff }),
)
const actor = fc.nat({ max: actors - 1 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ do: fc.constant('start' as const), actor, intent }), weight: 5 },
  { arbitrary: fc.record({ do: fc.constant('write' as const), actor }), weight: 5 },
  { arbitrary: fc.record({ do: fc.constant('crash' as const), actor }), weight: 1 },
)

function prepare(state: CaseState, wanted: Intent, guarded = true): AppendInput {
  const seq = state.revision + 1
  switch (wanted.kind) {
    case 'turn': {
      const clientMessage = { conversationId: wanted.conversation, id: wanted.message }
      const said = userSaid(wanted.conversation, wanted.message, [filling(wanted.field, wanted.message, seq)])
      // a dropped reply never drops the question
      if (!guarded) return { revision: state.revision, events: [said], clientMessage }
      const events = [said, assistantReplied(wanted.conversation, seq)]
      return { revision: state.revision, events, clientMessage, onlyWhile: onlyWhile(wanted.conversation, 'assistant') }
    }
    case 'edit':
      return { revision: state.revision, events: [fieldsEdited([filling(wanted.field, wanted.value, seq)])] }
    case 'takeOver': {
      const guard = onlyWhile(wanted.conversation, 'assistant')
      return { revision: state.revision, events: [takenOver(wanted.conversation, wanted.staff)], onlyWhile: guard }
    }
    case 'handBack': {
      const guard = onlyWhile(wanted.conversation, 'staff')
      return { revision: state.revision, events: [handedBack(wanted.conversation, wanted.staff)], onlyWhile: guard }
    }
  }
}

/** Plays the steps on one store; what came of every write, and the log at the end. */
async function play(bench: Bench, ref: CaseRef, steps: readonly Step[]) {
  const players: Actor[] = []
  for (let n = 0; n < actors; n += 1) players.push({ store: await bench.open({ snapshotEvery: 3 }), intent: null, prepared: null })
  const outcomes: string[] = []

  async function start(player: Actor, wanted: Intent): Promise<void> {
    const state = await player.store.cases.load(ref)
    if (!state) throw new Error('the case is gone')
    player.intent = wanted
    player.prepared = prepare(state, wanted)
  }

  async function write(player: Actor): Promise<void> {
    const { intent: wanted, prepared } = player
    if (!wanted || !prepared) return
    const result = await player.store.cases.append(ref, prepared)
    outcomes.push(summaryOf(result))
    player.intent = null
    player.prepared = null
    if (result.ok) return
    if (result.why === 'conflict') await start(player, wanted)
    if (result.why === 'controller' && wanted.kind === 'turn') {
      const state = await player.store.cases.load(ref)
      player.intent = wanted
      player.prepared = state && prepare(state, wanted, false)
    }
  }

  const first = players[0]?.store
  await first?.cases.append(ref, { revision: 0, events: [caseOpened(), ...conversations.map(conversationOpened)] })
  for (const each of steps) {
    const player = players[each.actor]
    if (!player) continue
    if (each.do === 'start') await start(player, each.intent)
    else if (each.do === 'write') await write(player)
    // nothing is closed or flushed: the adapter is simply not used again
    else players[each.actor] = { store: await bench.open({ snapshotEvery: 3 }), intent: null, prepared: null }
  }

  const cold = await bench.open()
  const state = await cold.cases.load(ref)
  const log = await cold.cases.events(ref, { limit: 1000 })
  expect(await cold.cases.refold(ref)).toEqual(state)
  expect(await first?.cases.load(ref)).toEqual(state)
  expect(await cold.cases.verify(ref)).toBeNull()
  return { outcomes, state, log }
}

const summaryOf = (result: AppendResult): string => (result.ok ? 'ok' : result.why)

/** seqs of assistant messages that were written while staff had control */
function spokenUnderStaff(log: readonly CaseEvent[]): number[] {
  const controlled = new Set<string>()
  return log.flatMap(event => {
    const id = event.conversationId ?? ''
    if (event.type === 'takenOver') controlled.add(id)
    if (event.type === 'handedBack') controlled.delete(id)
    return event.type === 'assistantReplied' && controlled.has(id) ? [event.seq] : []
  })
}

const made: Bench[] = []
beforeAll(async () => {
  for (const { make } of benches) made.push(await make())
})
afterAll(async () => {
  for (const bench of made) await bench.close()
})

test('turns, edits, takeovers, hand-backs and crashes in any order give the same case on every store', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }), async steps => {
      const ref = { organisation: ids.next('org'), caseId: ids.next('case') }
      const [memory, ...databases] = await Promise.all(made.map(bench => play(bench, ref, steps)))
      for (const played of databases) expect(played).toEqual(memory)

      const log = memory?.log ?? []
      expect(spokenUnderStaff(log)).toEqual([])
      const messages = log.flatMap(event => (event.type === 'userSaid' ? [`${event.conversationId} ${event.payload.text}`] : []))
      expect(new Set(messages).size).toBe(messages.length)
      expect(log.map(event => event.seq)).toEqual(log.map((_, index) => index + 1))
    }),
    { numRuns: 40 },
  )
}, 60_000)
