import type { FieldChange } from '../case/events.ts'
import type { Json } from '../json.ts'
import type { Understanding } from '../listening/understanding.ts'
import { hasConsent, isSensitive } from './consent.ts'
import { longerDescription } from './longer-description.ts'
import type { Captured, Proposal } from './reply.ts'
import { valueIn } from './state-values.ts'
import type { TurnInput } from './turn.ts'

export interface AppliedRejects {
  readonly changes: readonly FieldChange[]
  readonly captured: readonly Captured[]
  readonly proposals: readonly Proposal[]
}

type Reject = Understanding['rejects'][number]

/**
 * What was offered and cannot be stored. A credit code whose check digit fails is kept on the person's word when they say
 * the very same one again: printed licences with such codes exist.
 */
export function applyRejects(input: TurnInput, filled: ReadonlySet<string>): AppliedRejects {
  const changes: FieldChange[] = []
  const captured: Captured[] = []
  const proposals: Proposal[] = []
  for (const heard of input.understanding.rejects) {
    if (filled.has(heard.field)) continue
    const reject = withWording(heard, input)
    const sensitive = isSensitive(reject.field, valuesBeside(input), input.ctx, plain(reject.quote))
    const evidence = { kind: 'turn', seq: input.seq, quote: sensitive ? null : reject.quote, confidence: 1 } as const
    const insisted = sensitive && !hasConsent(input.state) ? null : insistedValue(reject, input)
    if (insisted !== null) {
      changes.push({ field: reject.field, to: 'filled', value: insisted, evidence, override: 'saidTwice' })
      captured.push({ field: reject.field, value: insisted, status: 'filled', reason: null, evidence })
      continue
    }
    captured.push({
      field: reject.field,
      value: sensitive ? null : reject.quote,
      status: 'rejected',
      reason: reject.code,
      evidence,
      ...(reject.suggestion === undefined || sensitive ? {} : { suggestion: reject.suggestion }),
    })
    if (reject.suggestion !== undefined && mayPropose(reject, sensitive, input))
      proposals.push({ field: reject.field, value: reject.suggestion })
  }
  return { changes, captured, proposals: [...proposals, ...briefly(input, filled)] }
}

/** 卖茶叶的: too little to be taken for an answer, and enough for a sentence */
const briefly = (input: TurnInput, filled: ReadonlySet<string>): readonly Proposal[] =>
  (input.understanding.clarifies ?? []).flatMap(({ field, quote, why }): readonly Proposal[] => {
    const value =
      field === description && why === 'brief' && !filled.has(field) && mayDraft(input) ? longerDescription(quote, input) : undefined
    return value === undefined ? [] : [{ field, value }]
  })

const description = 'siteContentDescription'
/** put forward once and denied, it is not put forward again */
const mayDraft = ({ conversation: { dialogue } }: TurnInput): boolean => (dialogue.asked[`confirm:${description}`] ?? 0) < 2

/** What was said of the contents in too few words is put forward as a whole sentence. */
function withWording(reject: Reject, input: TurnInput): Reject {
  if (reject.field !== description || reject.code !== 'text.tooShort' || !mayDraft(input)) return reject
  const suggestion = longerDescription(reject.quote, input)
  return suggestion === undefined ? reject : { ...reject, suggestion }
}

/** An identity is never guessed: only spellings are put forward. */
function mayPropose(reject: Reject, sensitive: boolean, { ctx }: TurnInput): boolean {
  const kind = ctx.catalogue.fields[reject.field]?.kind
  return !sensitive && kind !== 'organizerCertNumber' && kind !== 'personalIdNumber'
}

/** The code itself where it is insisted on: the same one again, or, asked for once more, one that is right but for the check digit of the organisation code in it. */
function insistedValue(reject: Reject, { conversation, ctx }: TurnInput): Json | null {
  if (ctx.catalogue.fields[reject.field]?.kind !== 'organizerCertNumber' || !/check/i.test(reject.code)) return null
  const code = plain(reject.quote)
  const isAskedAgain = (conversation.dialogue.asked[reject.field] ?? 0) > 1
  if (isAskedAgain && reject.args?.position === ofOrganisation) return code
  const before = conversation.lastReply?.captured.find(each => each.field === reject.field && each.status === 'rejected')
  if (before?.reason !== reject.code || before.evidence.quote === null) return null
  return plain(before.evidence.quote) === code ? code : null
}
const ofOrganisation = 17

/** What the same message says counts as well: whether the number is a person's may stand beside it. */
const valuesBeside =
  ({ state, understanding }: TurnInput) =>
  (key: string): Json | undefined =>
    understanding.fills.find(fill => fill.field === key && !fill.doubt)?.value ?? valueIn(state, key)

const plain = (quote: string): string =>
  (quote
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s/g, '')
    .match(/[0-9A-Z]{15,18}/) ?? [quote])[0]
