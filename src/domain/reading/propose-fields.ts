import type { FieldChange } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import { hasConsent, isSensitive } from '../dialogue/consent.ts'
import type { Proposal } from '../dialogue/reply.ts'
import { sameValue, valueIn } from '../dialogue/state-values.ts'
import type { Evidence } from '../fields/evidence.ts'
import { isRecord } from '../fields/json-shape.ts'
import { parseValue } from '../fields/parse-value.ts'
import type { Json } from '../json.ts'
import type { JudgeContext } from '../readiness/judgement.ts'
import type { ReadItem } from './line.ts'
import type { PlaceOf } from './read-place-of.ts'

/** Which field of a case takes what was read, and as what. */
const takers: Readonly<
  Record<string, Readonly<Record<string, (value: string, raw?: Json) => readonly { readonly field: string; readonly raw: Json }[]>>>
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
  contract: {
    provider: value => [{ field: 'accessProviderName', raw: value }],
    place: (value, raw) => placeFields(value, raw),
    ips: (value, raw) => [{ field: 'serverIpRanges', raw: raw ?? value }],
    term: (value, raw) => [{ field: 'resourceTermMonths', raw: raw ?? value }],
  },
  hardwareInventory: { servers: (_value, raw) => [{ field: 'servers', raw: raw ?? [] }] },
  domainCertificate: {
    domain: value => [{ field: 'siteDomains', raw: value }],
    holder: value => [{ field: 'domainHolderName', raw: value }],
    expiry: value => [{ field: 'domainExpiryDate', raw: value }],
    registrar: value => [{ field: 'domainRegistrar', raw: value }],
  },
  mlpsCertificate: {
    level: (value, raw) => [{ field: 'mlpsLevel', raw: raw ?? value }],
    number: value => [{ field: 'mlpsFilingNumber', raw: value }],
  },
}

/** A place names a country abroad or a province, and where it goes on to a street, an address. */
function placeFields(value: string, raw: Json | undefined): readonly { readonly field: string; readonly raw: Json }[] {
  const { country, province }: PlaceOf = isRecord(raw) ? raw : {}
  return [
    ...(country ? [{ field: 'serverCountry', raw: country }] : []),
    ...(province ? [{ field: 'serverProvince', raw: province }] : []),
    ...(isStreet.test(value) ? [{ field: 'serverAddress', raw: value }] : []),
  ]
}

const isStreet = /[路街道巷]\s?\d|\d+\s?[号弄]|\d.*\b(?:street|st|road|rd|avenue|ave|drive|dr|way|boulevard|blvd|lane)\b/i

/** The field that takes an item first, or null: it is only shown. */
export const fieldOfItem = (kind: string, item: string): string | null =>
  takers[kind]?.[item]?.('长期1号', { country: 'SG' })[0]?.field ?? null

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
  const read = items.flatMap(item =>
    (takers[kind]?.[item.name]?.(item.suggestion ?? item.value, item.raw) ?? []).map(taker => ({ ...taker, item })),
  )
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

/** In a case without a filing yet everything may be of use. */
const isUsed = (field: string, state: CaseState, ctx: JudgeContext): boolean =>
  state.filings.length === 0 || (ctx.catalogue.fields[field]?.usedBy ?? []).some(use => state.filings.some(filing => filing === use))
