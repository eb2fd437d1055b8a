import { createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { deterministicListener } from '../../../src/adapters/listener/deterministic.ts'
import { createReference } from '../../../src/adapters/reference/index.ts'
import { createCatalogue } from '../../../src/catalogue/index.ts'
import type { CaseEvent } from '../../../src/domain/case/events.ts'
import { applyEvent, emptyCase } from '../../../src/domain/case/fold.ts'
import type { CaseState } from '../../../src/domain/case/state.ts'
import { inParallel } from '../../eval/in-parallel.ts'
import { readOwners } from '../../eval/owners.ts'
import { playOwner } from '../../eval/play-owner.ts'
import { testApp } from '../../fixtures/http/test-app.ts'

/** One message as it came: the case before it, and the words. */
export interface RecordedTurn {
  readonly state: CaseState
  readonly conversationId: string
  readonly text: string
}

export const catalogue = createCatalogue(text => createHash('sha256').update(text).digest('hex'))
export const reference = createReference()
export const today = '2026-11-23'

const eventsAtMost = 1000

/** The simulated owners of the evaluation, played against the product in this process: every turn of theirs. */
export async function recordTurns(ownersAtMost: number): Promise<readonly RecordedTurn[]> {
  const said = new Map<string, string[]>()
  const inner = deterministicListener({ catalogue, reference })
  const { app, deps, organisation, siteKey, apiKey } = await testApp({
    listener: {
      listen(request) {
        const key = request.quota ?? ''
        said.set(key, [...(said.get(key) ?? []), request.text])
        return inner.listen(request)
      },
    },
    limits: {
      take: async (_key, limit) => ({ ok: true, limit: limit.burst, remaining: limit.burst, retryAfterSeconds: 0, resetSeconds: 0 }),
    },
  })
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  try {
    const target = { base: `http://127.0.0.1:${port}`, siteKey, apiKey, today }
    await inParallel(readOwners().slice(0, ownersAtMost), 2, owner => playOwner(owner, target))
    const turns: RecordedTurn[] = []
    for (const [quota, texts] of said) {
      const ref = { organisation, caseId: quota.slice(organisation.length + 1) }
      turns.push(...turnsOf(await deps.cases.events(ref, { limit: eventsAtMost }), emptyCase(organisation, ref.caseId), texts))
    }
    return turns
  } finally {
    server.close()
  }
}

function turnsOf(events: readonly CaseEvent[], empty: CaseState, texts: readonly string[]): readonly RecordedTurn[] {
  const turns: RecordedTurn[] = []
  let state = empty
  for (const event of events) {
    const text = texts[turns.length]
    if (event.type === 'userSaid' && event.conversationId && text !== undefined)
      turns.push({ state, conversationId: event.conversationId, text })
    state = applyEvent(state, event)
  }
  return turns
}
