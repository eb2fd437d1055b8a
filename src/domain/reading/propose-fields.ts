import type { FieldChange } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import { hasConsent, isSensitive } from '../dialogue/consent.ts'
import type { Proposal } from '../dialogue/reply.ts'
import { sameValue, valueIn } from '../dialogue/state-values.ts'
import type { Evidence } from '../fields/evidence.ts'
import { parseValue } from '../fields/parse-value.ts'
import type { Json } from '../json.ts'
import type { JudgeContext } from '../readiness/judgement.ts'
import type { ReadItem } from './line.ts'

/** Which field of a case takes what was read, and as what. */
const takers: Readonly<
  Record<string, Readonly<Record<string, (value: string) => readonly { readonly field: string; readonly raw: Json }[]>>>
> = {
  businessLicence: {
    code: value => [
      { field: 'organizerCertNumber', raw: value },
      { field: 'organizerCertType', raw: 'businessLicense' },
    ],
    name: value => [{ field: 'organizerName', raw: value }],
    type: value => [{ field: 'organizerNature', raw: /个体/.test(value) ? 'soleProprietor' : 'enterprise' }],
    address: value => [{ field: 'organizerCertAddress', raw: value }],
    representative: value => [{ field: 'legalRepName', raw: value }],
    term: value => (/长期|无固定期限/.test(value) ? [{ field: 'organizerCertValidTo', raw: 'longTerm' }] : []),
  },
}

/** The field that takes an item first, or null: it is only shown. */
export const fieldOfItem = (kind: string, item: string): string | null => takers[kind]?.[item]?.('长期')[0]?.field ?? null

export interface Difference {
  readonly field: string
  /** on the paper */
  readonly read: Json
  /** in the case */
  readonly known: Json
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
}

export interface ReadInto {
  readonly kind: string
  readonly items: readonly ReadItem[]
  readonly state: CaseState
  readonly uploadId: string
  readonly seq: number
  readonly ctx: JudgeContext
}

/** Puts what was read before the person: nothing that was read is recorded without their yes. */
export function proposeFields({ kind, items, state, uploadId, seq, ctx }: ReadInto): ReadProposals {
  const changes: FieldChange[] = []
  const proposals: Proposal[] = []
  const differences: Difference[] = []
  const agrees: string[] = []
  const read = items.flatMap(item => (takers[kind]?.[item.name]?.(item.suggestion ?? item.value) ?? []).map(taker => ({ ...taker, item })))
  const told = new Map(read.map(({ field, raw }) => [field, raw]))
  const values = (key: string): Json | undefined => valueIn(state, key) ?? told.get(key)
  for (const { field, raw, item } of read) {
    const definition = ctx.catalogue.fields[field]
    if (!definition || !isUsed(field, state, ctx)) continue
    const parsed = parseValue(definition, raw, { today: ctx.today, reference: ctx.reference, values })
    if (!parsed.ok || (isSensitive(field, values, ctx, parsed.value) && !hasConsent(state))) continue
    const { value } = parsed
    const known = state.fields[field]?.state === 'filled' ? valueIn(state, field) : undefined
    if (known === undefined) {
      changes.push({ field, to: 'needsConfirmation', value, evidence: evidenceOf(item, uploadId, seq) })
      proposals.push({ field, value })
    } else if (sameValue(known, value)) agrees.push(field)
    else {
      proposals.push({ field, value })
      differences.push({ field, read: value, known })
    }
  }
  return { changes, proposals, differences, agrees }
}

const evidenceOf = ({ quote, page, box, confidence }: ReadItem, uploadId: string, seq: number): Evidence => ({
  kind: 'upload',
  seq,
  quote,
  uploadId,
  page,
  box,
  confidence: Math.min(confidence, surest),
})

/** a value that nobody has confirmed */
const surest = 0.7

/** In a case without a filing yet everything may be of use. */
const isUsed = (field: string, state: CaseState, ctx: JudgeContext): boolean =>
  state.filings.length === 0 || (ctx.catalogue.fields[field]?.usedBy ?? []).some(use => state.filings.some(filing => filing === use))
