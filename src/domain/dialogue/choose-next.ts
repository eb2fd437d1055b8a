import type { CaseState } from '../case/state.ts'
import type { AskGroup } from '../catalogue.ts'
import type { FieldDefinition } from '../fields/definition.ts'
import { missingFields } from '../readiness/judge.ts'
import type { JudgeContext, Judgement } from '../readiness/judgement.ts'
import { evaluate } from '../rules/evaluate.ts'
import type { Facts } from '../rules/facts.ts'
import { factsOf, isGuideOn } from '../rules/facts.ts'
import { chooseTogether } from './choose-together.ts'
import { hasConsent, needsConsent } from './consent.ts'
import { deniedKey } from './denied-key.ts'
import { filingsFor } from './derive/filing-scenario.ts'
import { certainFor, proposedFor } from './derive/index.ts'
import { isHurried } from './derive/presumed.ts'
import { hasPasted } from './has-pasted.ts'
import { mergeAsks, topicOf } from './merge-asks.ts'
import type { DialogueState, Proposal } from './reply.ts'
import { settle } from './settle.ts'
import { valueIn } from './state-values.ts'
import { stillAsked } from './still-asked.ts'

/**
 * `again`: asked before and not understood; `rest`: all that a pasted text left open; `sweep`: put off or not known at first;
 * `sheet`: the guide's checklist; `stuck`: nothing can be asked before this is known.
 */
export type AskMode = 'first' | 'again' | 'rest' | 'sweep' | 'files' | 'sheet' | 'stuck' | 'none'

export interface NextQuestion {
  readonly mode: AskMode
  readonly topic: string | null
  readonly asking: readonly string[]
  readonly confirming: readonly Proposal[]
  /** of these: what nobody said, only what is usual */
  readonly usual?: readonly string[]
}

interface Scope {
  readonly state: CaseState
  readonly judgement: Judgement
  readonly dialogue: DialogueState
  readonly ctx: JudgeContext
  readonly facts: Facts
  readonly missing: ReadonlySet<string>
  /** put forward in the reply, for a yes or no */
  readonly pending: ReadonlySet<string>
  /** who gave most of it at once wants to be asked the rest at once */
  readonly pasted: boolean
  /** missing fields that consent will open */
  readonly hidden: () => readonly string[]
  /** what can be offered for a field, worked out once */
  readonly offers: Map<string, readonly Proposal[]>
}

const consent = 'consentSensitive'
const routing = 'filingScenario'
const usually = 3
const proposalsAtOnce = 4
/** how often a value stands in the lists of who told everything at once */
const mostInLists = 5
const sweepAtOnce = 4
const againAtOnce = 3
/** a sheet longer than this is put aside; the rest follows on the next one */
const sheetAtOnce = 8
/** what somebody who pasted everything is asked in one message */
const restAtOnce = 10

/** What to ask next: at most a few related fields, none more than twice, sensitive ones only after consent. */
export function chooseNext(
  state: CaseState,
  judgement: Judgement,
  dialogue: DialogueState,
  ctx: JudgeContext,
  proposals: readonly Proposal[] = [],
  /** sensitive fields that were said and wait for consent */
  held: readonly string[] = [],
): NextQuestion {
  let hidden: readonly string[] | undefined
  const asked = stillAsked(state, judgement, ctx)
  const missing = new Set(asked.filter(field => !held.includes(field)))
  const unasked: Omit<Scope, 'pending'> = {
    state,
    judgement,
    dialogue,
    ctx,
    facts: factsOf(state, ctx),
    missing,
    pasted: hasPasted(state, ctx),
    hidden: () => {
      hidden ??= asked.filter(key => !state.fields[key] && needsConsent(key, state, ctx))
      return hidden
    },
    offers: new Map(),
  }
  const pending = unconfirmed(unasked, proposals)
  const scope: Scope = { ...unasked, pending: new Set(pending.map(({ field }) => field)) }
  const together = isHurried(state, ctx) ? chooseTogether({ state, dialogue, ctx, pending, held }) : null
  if (together) return together
  // who sends such a number on their own account may be asked for the consent once more
  const asksConsent = held.length > 0 && !hasConsent(state) && times(scope, consent) < 3
  // everything that is left can be asked beside it where nearly all was given at once
  if (asksConsent && !(scope.pasted && state.filings.length > 0 && opensSensitive(scope))) return consentAlone(scope)
  if (state.filings.length === 0 && valueIn(state, routing) === undefined) {
    const route = pending.find(each => each.field === routing)
    const asking = route ? askedAhead(scope, route) : [routing]
    const mode = times(scope, routing) >= 2 ? 'stuck' : times(scope, routing) ? 'again' : 'first'
    return { mode, topic: 'routing', asking, confirming: pending }
  }

  const groups = mergeAsks(state.filings, ctx.catalogue).filter(group => !group.checklist)
  const questions = groups.filter(group => topicOf(group) !== 'files')
  const guide = guideFields(scope)
  const first = firstPass(scope, questions, pending, field => !guide.has(field))
  if (asksConsent && !first?.asking.includes(consent)) return consentAlone(scope)
  if (first) return first
  if (pending.length) return { mode: 'first', topic: null, asking: [], confirming: pending }
  const sheet = firstPass(scope, questions, [], field => guide.has(field), sheetAtOnce)
  if (sheet) return sheet
  const sweep = [...scope.missing].filter(field => isPutOff(scope, field)).slice(0, sweepAtOnce)
  if (sweep.length) return { mode: 'sweep', topic: null, asking: sweep, confirming: [] }
  const files = filesOf(scope, groups)
  // their names stood under the rest; the end names them again
  if (files.length && !scope.pasted) return { mode: 'files', topic: 'files', asking: files, confirming: [] }
  return { mode: 'none', topic: null, asking: [], confirming: [] }
}

/** Beside what is put forward to be done, what is asked first when it is taken up: nobody waits a message for it. */
function askedAhead(scope: Scope, { field, value }: Proposal): readonly string[] {
  const { state, ctx } = scope
  if (scope.pending.size > 1 || scope.pasted) return []
  const evidence = { kind: 'turn' as const, seq: state.revision, quote: null, confidence: 1 }
  const change = { field, to: 'filled' as const, value, evidence }
  const supposed = settle(state, { changes: [change], filings: filingsFor(String(value)) }, state.revision, ctx).state
  const ahead: Scope = {
    ...scope,
    state: supposed,
    facts: factsOf(supposed, ctx),
    missing: new Set(missingFields(supposed, ctx)),
    pending: new Set(),
    offers: new Map(),
  }
  const groups = mergeAsks(supposed.filings, ctx.catalogue).filter(group => !group.checklist && topicOf(group) === 'routing')
  const next = firstPass(ahead, groups, [], () => true)
  return next?.asking.filter(each => definitionOf(scope, each)?.type !== 'boolean') ?? []
}

/** Who pasted everything is asked beside it what it is for, where that is not known. */
function consentAlone(scope: Scope): NextQuestion {
  const { state, pasted } = scope
  const route = pasted && state.filings.length === 0 && valueIn(state, routing) === undefined && times(scope, routing) < 2 ? [routing] : []
  return { mode: times(scope, consent) ? 'again' : 'first', topic: 'consent', asking: [...route, consent], confirming: [] }
}

const filesOf = (scope: Scope, groups: readonly AskGroup[]): readonly string[] =>
  groups
    .filter(group => topicOf(group) === 'files')
    .flatMap(group => group.fields)
    .filter(field => scope.missing.has(field) && !scope.state.fields[field] && times(scope, field) < 1 && mayAsk(scope, field))
    .filter(field => !definitionOf(scope, field)?.optional)

const times = ({ dialogue }: Pick<Scope, 'dialogue'>, key: string): number => dialogue.asked[key] ?? 0
const definitionOf = ({ ctx }: Pick<Scope, 'ctx'>, field: string): FieldDefinition | undefined => ctx.catalogue.fields[field]

/**
 * Values with a question mark: unsure words, uploads, and what was put forward in this turn. Asked and confirmed three times at most; who
 * sent a paper and one message has it in each list until it is settled.
 */
function unconfirmed(scope: Omit<Scope, 'pending'>, proposals: readonly Proposal[]): readonly Proposal[] {
  const hurried = isHurried(scope.state, scope.ctx)
  const stored: Proposal[] = []
  // what a paper said was shown as one list, and is confirmed as one
  let fromPaper = false
  for (const field in scope.state.fields) {
    const entry = scope.state.fields[field]
    if (entry?.state !== 'needsConfirmation') continue
    stored.push({ field, value: entry.value })
    fromPaper ||= entry.evidence.kind === 'upload'
  }
  const fresh = proposals.filter(each => !stored.some(one => one.field === each.field))
  return [...fresh, ...stored]
    .filter(({ field }) => {
      const put = times(scope, `confirm:${field}`)
      return hurried ? put < mostInLists : put < 2 && put + times(scope, field) < 3
    })
    .slice(0, hurried ? undefined : scope.pasted || fromPaper ? restAtOnce : proposalsAtOnce)
}

/** What is needed only because the guide is followed: asked when the official questions are done, in sheets. */
function guideFields({ state, ctx, missing }: Scope): ReadonlySet<string> {
  if (!isGuideOn(state)) return new Set()
  const plain = new Set(missingFields({ ...state, policy: 'official' }, ctx))
  return new Set([...missing].filter(field => !plain.has(field)))
}

/** `sheet`: how much one sheet may hold; without it, a few questions at a time. */
function firstPass(
  scope: Scope,
  groups: readonly AskGroup[],
  pending: readonly Proposal[],
  isWanted: (field: string) => boolean,
  sheet?: number,
): NextQuestion | null {
  const open = groups.flatMap(group => group.fields).filter(field => scope.missing.has(field) && isWanted(field) && isOpen(scope, field))
  const opened = new Set(open)
  const taken: { group: AskGroup; fields: readonly string[] }[] = []
  const limit = sheet ?? (scope.pasted ? restAtOnce : undefined)
  for (const group of groups) {
    const ready = [...group.fields, ...offersOf(scope, group)].filter(
      field => opened.has(field) && !waits(scope, field, open) && !isUndecided(scope, field, sheet ? null : open),
    )
    const fields = ready.length ? [...ready, ...companions(scope, group, ready)] : []
    if (fields.length === 0) continue
    // the first questions are few
    if (taken.length > 0 && Object.keys(scope.dialogue.asked).length === 0) break
    const room = (limit ?? atOnce(group, taken)) - typed(scope, taken, limit)
    if (taken.length === 0) taken.push({ group, fields: fields.slice(0, room) })
    // left-over questions go together with the ones that follow, when they fit
    else if (typed(scope, [{ fields }], limit) <= room) taken.push({ group, fields })
    else break
    if (typed(scope, taken, limit) >= (limit ?? usually)) break
  }
  const fields = taken.flatMap(each => each.fields)
  const offered = fields.flatMap(field => proposalFor(scope, field))
  const confirming = [...pending, ...offered.filter(each => !pending.some(one => one.field === each.field))]
  const plain = fields.filter(field => !confirming.some(each => each.field === field))
  // a bare yes must not be taken for the answer to a yes-or-no question
  const unanswered = confirming.length && !scope.pasted ? plain.filter(field => definitionOf(scope, field)?.type !== 'boolean') : plain
  // what was left of a longer list is asked for in smaller pieces: nobody answers four questions twice
  const left = unanswered.filter(field => times(scope, field) > 0)
  const asking = !scope.pasted && !sheet && left.length > againAtOnce ? left.slice(0, againAtOnce) : unanswered
  const opening = asking[0] ?? confirming[0]?.field
  const lead = taken.find(each => opening !== undefined && each.fields.includes(opening)) ?? taken[0]
  if (!lead) return null
  const again = asking.length > 0 && asking.every(field => times(scope, field) > 0)
  const mode = again ? 'again' : asking.length <= usually ? 'first' : sheet ? 'sheet' : scope.pasted ? 'rest' : 'first'
  return { mode, topic: topicOf(lead.group), asking, confirming }
}

const offersOf = (scope: Scope, { offers = [] }: AskGroup): readonly string[] =>
  offers.filter(field => proposalFor(scope, field).length > 0)

/** How much the person has to type: what is only to be confirmed costs a tap, steps in words of their own a whole message. */
const typed = (scope: Scope, taken: readonly { readonly fields: readonly string[] }[], steps = usually): number =>
  taken
    .flatMap(each => each.fields)
    .filter(field => proposalFor(scope, field).length === 0)
    .reduce((sum, field) => sum + (definitionOf(scope, field)?.type === 'stringList' ? steps : 1), 0)

const atOnce = (group: AskGroup, taken: readonly { readonly group: AskGroup }[]): number =>
  Math.max(group.atOnce ?? usually, ...taken.map(each => each.group.atOnce ?? usually))

/** Of what is needed: without any answer yet, and asked less than twice; or not known, while we can offer a value by now. */
function isOpen(scope: Scope, field: string): boolean {
  const entry = scope.state.fields[field]
  if (entry && entry.state !== 'unknown' && entry.state !== 'later') return false
  if (!entry && times(scope, field) > 0 && times(scope, field) + ignored(scope, field) >= 2) return false
  if (scope.dialogue.skipped.includes(field) || !mayAsk(scope, field)) return false
  return !entry || proposalFor(scope, field).length > 0
}

/** Put forward twice, met with silence, and asked once more is enough. */
const ignored = (scope: Scope, field: string): number =>
  times(scope, `confirm:${field}`) >= 2 && !scope.dialogue.told[deniedKey(field)] ? 1 : 0

function mayAsk(scope: Scope, field: string): boolean {
  const type = definitionOf(scope, field)?.type
  return type !== undefined && type !== 'derived' && (opensSensitive(scope) || !needsConsent(field, scope.state, scope.ctx))
}

/** The consent was given; or it is asked for in the same message, where everything is. What comes without it waits sealed. */
const opensSensitive = (scope: Scope): boolean =>
  hasConsent(scope.state) || (scope.pasted && scope.missing.has(consent) && !scope.state.fields[consent] && times(scope, consent) < 2)

/** A field that would follow from one that is open before it or put forward, or that only consent will open, waits for the answer. */
function waits(scope: Scope, field: string, open: readonly string[]): boolean {
  const { state } = scope
  const givers = [...(certainFor.get(field) ?? []), ...(proposedFor.get(field) ?? [])]
  if (givers.length === 0) return false
  const isRefused = state.fields[consent] && !scope.pending.has(consent)
  const hidden = opensSensitive(scope) || isRefused ? [] : scope.hidden()
  const before = [...open.slice(0, open.indexOf(field)), ...hidden, ...scope.pending]
  return givers.some(each => (each.waitsFor?.(state) ?? each.sources).some(source => before.includes(source)))
}

/**
 * How many people's data go abroad is no question while it is open whether any do; on a sheet (`open` null) not even for
 * somebody who does not know it.
 */
function isUndecided(scope: Scope, field: string, open: readonly string[] | null): boolean {
  const definition = definitionOf(scope, field)
  if (!definition) return false
  const { value, missing } = evaluate(definition.askedWhen, scope.facts)
  return value === undefined && (open === null || missing.some(decider => decider !== field && open.includes(decider)))
}

/** Optional fields of the group come along once, where there is room. */
function companions(scope: Scope, group: AskGroup, ready: readonly string[]): readonly string[] {
  return group.fields.filter(field => {
    const definition = definitionOf(scope, field)
    if (!definition?.optional || ready.includes(field) || scope.state.fields[field] || times(scope, field) > 0) return false
    return mayAsk(scope, field) && evaluate(definition.askedWhen, scope.facts).value === true
  })
}

/** Later is asked once more; 不知道 only where a rule that holds readiness back needs it. */
function isPutOff(scope: Scope, field: string): boolean {
  if (times(scope, field) >= 2 || !mayAsk(scope, field) || definitionOf(scope, field)?.type === 'upload') return false
  const entry = scope.state.fields[field]
  if (entry?.state === 'later' || (!entry && scope.dialogue.skipped.includes(field))) return true
  return entry?.state === 'unknown' && scope.judgement.findingsWhere(each => each.blocks && each.missing.includes(field)).length > 0
}

function proposalFor(scope: Scope, field: string): readonly Proposal[] {
  const before = scope.offers.get(field)
  if (before) return before
  const made = times(scope, `confirm:${field}`) >= 2 ? [] : derivedFor(scope, field)
  scope.offers.set(field, made)
  return made
}

const derivedFor = (scope: Scope, field: string): readonly Proposal[] =>
  (proposedFor.get(field) ?? [])
    .flatMap(each => each.derive(scope.state, scope.ctx))
    .flatMap(each => ('value' in each && each.field === field ? [{ field, value: each.value, from: each.from }] : []))
    .slice(0, 1)
