import { expect, test } from 'vitest'
import { assistantReplied, caseOpened, conversationOpened, filling, userSaid } from '../../../test/fixtures/store/samples.ts'
import { testClock } from '../../../test/fixtures/store/test-clock.ts'
import { testVault } from '../../../test/fixtures/store/test-vault.ts'
import { memoryStore } from '../../adapters/memory/index.ts'
import { memoryTables } from '../../adapters/memory/tables.ts'
import { memoryRooms } from '../../adapters/rooms/memory-rooms.ts'
import type { CaseState } from '../../domain/case/state.ts'
import { refuse } from '../outcome.ts'
import { appendEvents, type Draft } from './append-events.ts'

const ref = { organisation: 'org', caseId: 'case' }

/** A case at revision 2 that `own` keeps, and another process that has written two events more to it. */
async function movedOn() {
  const shared = { vault: testVault, clock: testClock(), tables: memoryTables() }
  const own = memoryStore({ ...shared, alone: true })
  const other = memoryStore(shared)
  await own.cases.append(ref, { revision: 0, events: [caseOpened(), conversationOpened('c')] })
  const said = userSaid('c', '杭州云启', [filling('organizerName', '杭州云启', 3)])
  await other.cases.append(ref, { revision: 2, events: [said, assistantReplied('c', 3)] })
  return { deps: { cases: own.cases, rooms: memoryRooms(), log: () => {} }, other }
}

const answering =
  (seen: number[]) =>
  (state: CaseState): Draft<number> => {
    seen.push(state.revision)
    return { append: { events: [userSaid('c', '好', []), assistantReplied('c', state.revision + 1)] }, more: state.revision }
  }

test('a message is drafted on the case as it is kept, and anew where another process has written since', async () => {
  const { deps, other } = await movedOn()
  const seen: number[] = []
  expect(await appendEvents(deps, ref, answering(seen))).toMatchObject({ ok: true, seq: 5, more: 4 })
  expect(await appendEvents(deps, ref, answering(seen))).toMatchObject({ ok: true, seq: 7, more: 6 })
  expect(seen).toEqual([2, 4, 6])
  expect(await other.cases.refold(ref)).toMatchObject({ revision: 8, fields: { organizerName: { value: '杭州云启' } } })
})

test('what is refused is refused on the case as it is, not as it was', async () => {
  const { deps } = await movedOn()
  const unlessNamed = (state: CaseState): Draft<string> =>
    state.fields.organizerName ? refuse('closed') : { append: { events: [userSaid('c', '好', [])] }, more: 'written' }
  const unnamed = (state: CaseState): Draft<string> =>
    state.fields.organizerName ? { append: { events: [userSaid('c', '好', [])] }, more: 'written' } : refuse('closed')
  expect(await appendEvents(deps, ref, unnamed)).toMatchObject({ ok: true, more: 'written' })
  expect(await appendEvents(deps, ref, unlessNamed)).toMatchObject({ code: 'closed' })
})

test('of a case that another process has erased nothing is left to write to', async () => {
  const { deps, other } = await movedOn()
  await other.cases.erase(ref, '2026-03-02T08:00:00.000Z')
  expect(await appendEvents(deps, ref, answering([]))).toMatchObject({ code: 'not-found' })
})
