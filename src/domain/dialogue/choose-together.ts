import type { FieldChange } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import { missingFields } from '../readiness/judge.ts'
import type { JudgeContext } from '../readiness/judgement.ts'
import type { NextQuestion } from './choose-next.ts'
import { hasConsent, needsConsent } from './consent.ts'
import { filingsFor } from './derive/filing-scenario.ts'
import { certainFor } from './derive/index.ts'
import { presumptions } from './derive/presumed.ts'
import { second } from './derive/said-otherwise.ts'
import { longerDescription } from './longer-description.ts'
import { mergeAsks, topicOf } from './merge-asks.ts'
import type { DialogueState, Proposal } from './reply.ts'
import { settle } from './settle.ts'
import { valueIn, withChange } from './state-values.ts'

const consent = 'consentSensitive'
const routing = 'filingScenario'
/** what only the person knows, in one message */
const askedAtOnce = 20

interface Together {
  readonly state: CaseState
  readonly dialogue: DialogueState
  readonly ctx: JudgeContext
  /** what was read, what was unsure, what was put forward: for the same yes */
  readonly pending: readonly Proposal[]
  /** sensitive fields that were said and wait for consent */
  readonly held: readonly string[]
}

/**
 * For who sent a paper and one message: all that is usual and all that was read for one yes, and beside it, at once, what is left when it is given.
 * Null when nothing of it is left, or was asked twice: then the usual order goes on.
 */
export function chooseTogether({ state, dialogue, ctx, pending, held }: Together): NextQuestion | null {
  const times = (key: string): number => dialogue.asked[key] ?? 0
  const route: readonly Proposal[] =
    state.filings.length === 0 && !state.fields[routing] && !pending.some(each => each.field === routing)
      ? [{ field: routing, value: 'icpRefiling', from: [] }]
      : []
  let offered: readonly Proposal[] = [...route, ...pending]
  let supposed = suppose(state, offered, ctx)
  // one presumption may open another: where the server is tells which province is asked for
  for (let round = 0; round < 2; round += 1) {
    const missing = new Set(missingFields(supposed, ctx))
    const more = presumptions
      .flatMap(each => each.derive(supposed, ctx))
      .flatMap(each => ('value' in each && isFree(each.field) && missing.has(each.field) ? asSaid(each) : []))
    offered = [...offered, ...more]
    supposed = suppose(state, offered, ctx)
  }
  const needed = new Set(missingFields(supposed, ctx).filter(field => !held.includes(field)))
  const groups = mergeAsks(supposed.filings, ctx.catalogue).filter(group => !group.checklist && topicOf(group) !== 'files')
  const asking: string[] = []
  for (const field of groups.flatMap(group => group.fields)) if (needed.has(field) && isAsked(field)) asking.push(field)
  if (offered.length === 0 && asking.length === 0) return null
  const [first] = asking
  const lead = groups.find(group => first !== undefined && group.fields.includes(first))
  const again = asking.length > 0 && asking.every(field => times(field) > 0)
  return {
    mode: again ? 'again' : 'rest',
    topic: lead ? topicOf(lead) : null,
    asking: [...(needsAgreement() ? [consent] : []), ...asking].slice(0, askedAtOnce),
    confirming: offered,
    usual: offered.filter(each => !pending.includes(each)).map(({ field }) => field),
  }

  /** The person speaks of it: in their own words, or it is asked. */
  function asSaid(usual: Proposal): readonly Proposal[] {
    // whoever files is somebody else than the paper names: all that is asked of them is asked at once
    if (usual.field === 'principalIsLegalRep' && isSecond()) return [{ ...usual, value: false }]
    const said = dialogue.otherwise?.[usual.field]
    // 能让客户留言: it is not said that nobody can
    const isOpen = dialogue.otherwise?.isInteractive === null || valueIn(supposed, 'isInteractive') === true
    if (said === undefined && usual.field === 'siteContentDescription' && isOpen && typeof usual.value === 'string')
      return [{ ...usual, value: usual.value.replace(/，不提供[^，。]*/, '') }]
    if (said === undefined) return [usual]
    const value = said === null ? undefined : longerDescription(said, { state: supposed, ctx })
    return value === undefined ? [] : [{ ...usual, value }]
  }

  function needsAgreement(): boolean {
    return !hasConsent(state) && !state.fields[consent] && times(consent) < 2
  }

  /** 不是法人, 老板叫我来; or two cards were told of, one of each. */
  function isSecond(): boolean {
    return dialogue.otherwise?.principalIsLegalRep === second || (held.includes('legalRepIdNumber') && held.includes('principalIdNumber'))
  }

  function isFree(field: string): boolean {
    const entry = state.fields[field]
    const open = !entry || entry.state === 'unknown' || entry.state === 'later'
    return open && times(`confirm:${field}`) < 2 && !offered.some(each => each.field === field)
  }

  function isAsked(field: string): boolean {
    if (state.fields[field] || times(field) >= 2 || ctx.catalogue.fields[field]?.type === 'upload') return false
    if (needsConsent(field, supposed, ctx) && !hasConsent(supposed)) return false
    const givers = certainFor.get(field) ?? []
    // what was said and waits for the consent gives it as well
    return !givers.some(each =>
      (each.waitsFor?.(supposed) ?? each.sources).some(source => asking.includes(source) || held.includes(source)),
    )
  }
}

/** The case as it is when all of it is right, and the consent given where nobody refused it. */
function suppose(state: CaseState, offered: readonly Proposal[], ctx: JudgeContext): CaseState {
  const agreed = state.fields[consent] ? [] : [{ field: consent, value: true }]
  const changes = [...offered, ...agreed].map(
    ({ field, value }): FieldChange => ({
      field,
      to: 'filled',
      value,
      evidence: state.fields[field]?.evidence ?? { kind: 'turn', seq: state.revision, quote: null, confidence: 1 },
    }),
  )
  const scenario = offered.find(({ field }) => field === routing)?.value
  const filings = state.filings.length > 0 || typeof scenario !== 'string' ? {} : { filings: filingsFor(scenario) }
  return settle(withChange(state, { changes: [], policy: 'official' }), { changes, ...filings }, state.revision, ctx).state
}
