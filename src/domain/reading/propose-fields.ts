import type { FieldChange } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import { hasConsent, isSensitive } from '../dialogue/consent.ts'
import type { Message, Proposal } from '../dialogue/reply.ts'
import { sameValue, valueIn } from '../dialogue/state-values.ts'
import type { Evidence } from '../fields/evidence.ts'
import { maskValue } from '../fields/mask-value.ts'
import { parseValue } from '../fields/parse-value.ts'
import type { Json } from '../json.ts'
import type { JudgeContext } from '../readiness/judgement.ts'
import { crossCheck } from './cross-check.ts'
import { takersOf } from './field-takers.ts'
import type { ReadItem } from './line.ts'

export interface Difference {
  readonly field: string
  /** on the paper */
  readonly read: Json
  /** in the case */
  readonly known: Json
  /** the case has it from another file that waits for a yes */
  readonly fromFile?: true
}

export interface ReadProposals {
  /** values with a question mark, for fields without one: never counted before a yes */
  readonly changes: readonly FieldChange[]
  /** everything a plain yes accepts */
  readonly proposals: readonly Proposal[]
  /** the paper says something else than the case; which is right is asked */
  readonly differences: readonly Difference[]
  /** read and equal to what was told */
  readonly agrees: readonly string[]
  /** what fits badly together */
  readonly doubts: readonly Message[]
}

export interface ReadInto {
  readonly kind: string
  readonly items: readonly ReadItem[]
  readonly state: CaseState
  readonly uploadId: string
  readonly seq: number
  readonly ctx: JudgeContext
  /** where its words were read, when not here */
  readonly readIn?: 'browser'
}

/** Puts what was read before the person: nothing that was read is recorded without their yes. */
export function proposeFields({ kind, items, state, uploadId, seq, ctx, readIn }: ReadInto): ReadProposals {
  const changes: FieldChange[] = []
  const proposals: Proposal[] = []
  const differences: Difference[] = []
  const agrees: string[] = []
  const taken = new Map<string, Json>()
  const read = takersOf(kind, items, state)
  const told = new Map(read.map(({ field, raw }) => [field, raw]))
  const values = (key: string): Json | undefined => valueIn(state, key) ?? told.get(key)
  for (const { field, raw, item } of read) {
    const definition = ctx.catalogue.fields[field]
    if (!definition || !isUsed(field, state, ctx)) continue
    const parsed = parseValue(definition, raw, { today: ctx.today, reference: ctx.reference, values })
    if (!parsed.ok) continue
    const { value } = parsed
    const sensitive = isSensitive(field, values, ctx, value)
    if (sensitive && !hasConsent(state)) continue
    taken.set(field, value)
    const known = valueIn(state, field)
    const waiting = waitingFrom(state, field)
    const quote = sensitive ? maskValue(definition, value) : item.quote
    const evidence = { ...evidenceOf({ ...item, quote }, uploadId, seq), ...(readIn ? { readIn } : {}) }
    if (known === undefined && waiting !== undefined && !sameValue(waiting, value)) {
      // two papers that nobody has looked at yet: neither replaces the other in silence
      proposals.push({ field, value, evidence, against: waiting, fromFile: true })
      differences.push({ field, read: value, known: waiting, fromFile: true })
    } else if (known === undefined) {
      changes.push({ field, to: 'needsConfirmation', value, evidence })
      proposals.push({ field, value })
    } else if (sameValue(known, value)) agrees.push(field)
    else {
      proposals.push({ field, value, evidence, against: known })
      differences.push({ field, read: value, known })
    }
  }
  return {
    changes,
    proposals,
    differences,
    agrees,
    doubts: crossCheck(state, taken, ctx.today, ctx.reference, kind === 'idCard' && hasConsent(state) ? items : []),
  }
}

/** What another file said of a field and nobody confirmed. */
function waitingFrom(state: CaseState, field: string): Json | undefined {
  const entry = state.fields[field]
  return entry?.state === 'needsConfirmation' && entry.evidence.kind === 'upload' ? entry.value : undefined
}

const evidenceOf = ({ quote, page, box, row, confidence }: ReadItem, uploadId: string, seq: number): Evidence => ({
  kind: 'upload',
  seq,
  quote,
  uploadId,
  ...(row === undefined ? { page, box } : { row }),
  confidence: Math.min(confidence, surest),
})

/** a value that nobody has confirmed */
const surest = 0.7

/** In a case without a filing yet everything may be of use; what the articles ask for is of use to whoever brings it. */
const isUsed = (field: string, state: CaseState, ctx: JudgeContext): boolean =>
  state.filings.length === 0 ||
  (ctx.catalogue.fields[field]?.usedBy ?? []).some(use => use === 'guideChecklist' || state.filings.some(filing => filing === use))
