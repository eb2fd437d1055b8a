import { isDeepStrictEqual } from 'node:util'
import type { CaseEvent } from '../../src/domain/case/events.ts'
import type { Store } from '../../src/ports/store.ts'
import type { Acknowledged } from './owners.ts'

export interface Findings {
  readonly cases: number
  readonly events: number
  /** written by a try that the kill left without an answer; the next try was told what stood there */
  readonly replayed: number
  /** acknowledged, but not in the log */
  readonly lost: number
  /** in the log more than once */
  readonly doubled: number
  /** acknowledged under another number than they have */
  readonly moved: number
  /** messages whose reply is missing or there twice */
  readonly unanswered: number
  /** cases whose snapshot and log disagree */
  readonly snapshotDiffers: number
  /** cases whose hash chain is broken */
  readonly chainBroken: number
}

/** Holds the log against what the server had acknowledged. */
export async function checkStore(store: Store, organisation: string, acknowledged: readonly Acknowledged[]): Promise<Findings> {
  const byCase = Map.groupBy(acknowledged, turn => turn.caseId)
  const none = { lost: 0, doubled: 0, moved: 0, unanswered: 0, snapshotDiffers: 0, chainBroken: 0 }
  const found = { cases: byCase.size, events: 0, replayed: 0, ...none }
  for (const [caseId, turns] of byCase) {
    const ref = { organisation, caseId }
    const log = await store.cases.events(ref, { limit: 100_000 })
    found.events += log.length
    const said = Map.groupBy(log.filter(isSaid), event => event.payload.clientMessageId ?? '')
    for (const turn of turns) {
      const [event, again] = said.get(turn.clientMessageId) ?? []
      if (!event) found.lost += 1
      else if (event.seq !== turn.seq) found.moved += 1
      if (again) found.doubled += 1
      if (event && event.at < turn.askedAt) found.replayed += 1
      if (event && repliesTo(log, event.seq) !== 1) found.unanswered += 1
    }
    if (!isDeepStrictEqual(stored(await store.cases.load(ref)), stored(await store.cases.refold(ref)))) found.snapshotDiffers += 1
    if ((await store.cases.verify(ref)) !== null) found.chainBroken += 1
  }
  return found
}

const isSaid = (event: CaseEvent): event is CaseEvent & { readonly type: 'userSaid' } => event.type === 'userSaid'

const repliesTo = (log: readonly CaseEvent[], seq: number): number =>
  log.filter(event => event.type === 'assistantReplied' && event.payload.inReplyTo === seq).length

/** As the store would write it: a table of fields without a prototype is the same table. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
