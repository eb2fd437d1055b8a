import type { FieldChange } from '../case/events.ts'
import { maskValue } from '../fields/mask-value.ts'
import type { Json } from '../json.ts'
import { sureFrom } from '../listening/doubts/sure-from.ts'
import { withoutOrders } from '../listening/text/orders.ts'
import type { Fill } from '../listening/understanding.ts'
import { openFields } from './apply-states.ts'
import { givesConsent, hasConsent, isSensitive } from './consent.ts'
import { isOrganisation } from './derive/is-organisation.ts'
import type { Captured, Proposal, Reply } from './reply.ts'
import { isSaid, sameValue, valueIn } from './state-values.ts'
import type { HeldFill, TurnInput } from './turn.ts'

export interface AppliedFills {
  readonly changes: readonly FieldChange[]
  readonly captured: readonly Captured[]
  readonly corrected: Reply['corrected']
  readonly held: readonly HeldFill[]
  /** unsure values for fields that hold another one: nothing is stored until the person says yes */
  readonly proposals: readonly Proposal[]
}

type Told = Pick<Fill, 'field' | 'value' | 'confidence' | 'corrects'> & { readonly quote: string | null; readonly doubt?: string }

/** Turns what was heard into changes with evidence. A fill without its words, or for a field that takes none, is dropped. */
export function applyFills(input: TurnInput): AppliedFills {
  const { state, ctx, seq } = input
  const words = withoutOrders(input.text)
  const fills = input.understanding.fills.filter(fill => mayFill(fill, input, words))
  const consent = fills.some(fill => fill.field === 'consentSensitive') ? fills.some(givesConsent) : hasConsent(state)
  // what waited is given once: with the turn that brings the consent
  const waited = consent && !hasConsent(state) ? (input.heldFills ?? []) : []
  const told: Told[] = [...waited.map(fromHeld), ...fills]

  // what this very message says about the organiser decides how its number is treated
  const values = (key: string) => told.find(fill => fill.field === key)?.value ?? valueIn(state, key)
  const changes: FieldChange[] = []
  const captured: Captured[] = []
  const corrected: { field: string; from: Json; to: Json }[] = []
  const held: HeldFill[] = []
  const proposals: Proposal[] = []

  const open = openFields(input)
  const answers = fills.filter(fill => open.has(fill.field))
  for (const fill of told) {
    const { field, value } = fill
    // 是的 … 网站由师磊负责: whoever names another person has not said that it is the same one
    if (field === 'serviceOwnerSameAsPrincipal' && value === true && namesAnother(told, values)) continue
    // 我手机185… where another's phone was asked: no word of the earlier one
    if (isPassing(fill, input, open) && answers.some(each => sameValue(each.value, value))) continue
    // 执行事务合伙人是家公司, and 负责人就写她: nobody is a company
    if (isNobody(fill, values('legalRepName') ?? waitingIn(state, 'legalRepName')) && !open.has(field)) continue
    if (isOnPaper(fill, input)) continue
    const sensitive = isSensitive(field, values, ctx, value)
    if (sensitive && !consent) {
      held.push({ field, value, confidence: fill.confidence, kind: ctx.catalogue.fields[field]?.kind ?? field })
      continue
    }
    const evidence = { kind: 'turn', seq, quote: sensitive ? maskedQuote(fill, input) : fill.quote, confidence: fill.confidence } as const
    const before = state.fields[field]
    const earlier = before?.state === 'filled' ? before.value : undefined
    const passing = answers.length > 0 && isPassing(fill, input, open)
    const sure = fill.confidence >= sureFrom && !fill.doubt && !passing
    if (sameValue(earlier, value) && isSaid(before)) {
      captured.push({ field, value, status: 'filled', reason: null, evidence })
    } else if (!sure && earlier !== undefined && isSaid(before)) {
      proposals.push({ field, value })
      captured.push({ field, value, status: 'needsConfirmation', reason: fill.doubt ?? 'differs', evidence })
    } else {
      const status = sure ? 'filled' : 'needsConfirmation'
      changes.push({ field, to: status, value, evidence })
      captured.push({ field, value, status, reason: sure ? null : (fill.doubt ?? 'unsure'), evidence })
      if (sure && earlier !== undefined && !sameValue(earlier, value)) corrected.push({ field, from: earlier, to: value })
    }
  }
  return { changes, captured, corrected, held, proposals }
}

/**
 * What was just read waits for its yes. 公司官网 says nothing of a shop whose licence it was, 店名好味道花店 is short for the whole name on it, and an
 * unsure word for the same adds no doubt: only who corrects it says otherwise.
 */
function isOnPaper(fill: Told, { state, understanding }: TurnInput): boolean {
  const before = state.fields[fill.field]
  if (before?.state !== 'needsConfirmation' || before.evidence.kind !== 'upload') return false
  if (sameValue(before.value, fill.value)) return fill.confidence < sureFrom || fill.doubt !== undefined
  if (understanding.intent === 'correction' || understanding.denies || fill.corrects) return false
  // 名字是咱公司: an unsure word is no name against the one on the paper
  if (fill.field === 'organizerName' && (fill.confidence < sureFrom || fill.doubt !== undefined)) return true
  return fill.field === 'organizerNature' || (fill.field === 'organizerName' && isShortFor(fill.value, before.value))
}

const isNobody = ({ field, value }: Told, legal: Json | undefined): boolean =>
  field === 'principalIsLegalRep' && value === true && isOrganisation(legal)

const waitingIn = ({ fields }: TurnInput['state'], field: string): Json | undefined => {
  const entry = fields[field]
  return entry?.state === 'needsConfirmation' ? entry.value : undefined
}

const isShortFor = (said: Json, whole: Json | undefined): boolean =>
  typeof said === 'string' && typeof whole === 'string' && said.length >= 3 && said.length < whole.length && whole.includes(said)

function namesAnother(told: readonly Told[], values: (key: string) => Json | undefined): boolean {
  const owner = told.find(fill => fill.field === 'serviceOwnerName' && fill.confidence >= sureFrom && !fill.doubt)?.value
  const first = values('principalName') ?? values('legalRepName')
  return owner !== undefined && first !== undefined && !sameValue(owner, first)
}

/** Another value for what was answered before, in a message that neither corrects anything nor was asked for it. */
function isPassing(fill: Told, { state, understanding, conversation }: TurnInput, open: ReadonlySet<string>): boolean {
  const before = state.fields[fill.field]
  if (before?.state !== 'filled' || !isSaid(before) || open.has(fill.field) || sameValue(before.value, fill.value)) return false
  // what was put forward is put right, and nothing else
  const offered = conversation.dialogue.confirming.map(each => each.field)
  if (understanding.fills.some(each => offered.includes(each.field))) return true
  return understanding.intent !== 'correction' && !fill.corrects
}

function mayFill(fill: Fill, input: TurnInput, words: string): boolean {
  const definition = input.ctx.catalogue.fields[fill.field]
  if (!definition || definition.type === 'derived') return false
  // files come as files; words can only say that one is ready and goes elsewhere
  if (definition.type === 'upload' && (fill.value === null || typeof fill.value !== 'object' || !('elsewhere' in fill.value))) return false
  return (
    fill.quote.trim() !== '' && input.text.includes(fill.quote) && words.includes(fill.quote) && !smuggles(fill, definition.kind, input)
  )
}

const fromHeld = (held: HeldFill): Told => ({ ...held, quote: null })

const numberKinds: readonly (string | undefined)[] = ['personalIdNumber', 'organizerCertNumber']

/** An identity number that would slip into a name or an address is no name and no address. */
const smuggles = (fill: Fill, kind: string | undefined, { understanding }: TurnInput): boolean =>
  !numberKinds.includes(kind) && understanding.sensitive.some(span => span.start < fill.end && fill.start < span.end)

/** The words of a sensitive value are never kept: its mask stands for them. */
function maskedQuote(fill: Told, input: TurnInput): string | null {
  const definition = input.ctx.catalogue.fields[fill.field]
  return definition?.kind ? maskValue(definition, fill.value) : null
}
