import type { AnsweredState, CaseState } from '../case/state.ts'
import type { Catalogue } from '../catalogue.ts'
import { shanghaiTime } from '../fields/calendar.ts'
import type { Reference } from '../fields/reference.ts'
import type { Json } from '../json.ts'
import type { JudgeContext } from '../readiness/judgement.ts'
import { type OverriddenParameter, overrideOn, type RuleOverride } from './overrides.ts'
import { parameterOn } from './parameters.ts'

/** A case as the conditions see it, on one day. */
export interface Facts {
  /** fields with a value that was not questioned; a proposal that waits for a yes is no value */
  readonly values: ReadonlyMap<string, Json>
  /** fields answered without a value */
  readonly answered: ReadonlyMap<string, AnsweredState>
  readonly filings: readonly string[]
  /** guideStrict, or guided and the offer accepted */
  readonly guideOn: boolean
  /** date in force */
  readonly on: string
  /** the day that `today` means in a condition */
  readonly today: string
  /** `yyyy-mm-ddThh:mm` in Shanghai; without it only the day is known */
  readonly now?: string
  readonly catalogue: Catalogue
  readonly reference: Reference
  /** value at the date in force, the province of the domicile first; undefined when no period covers it */
  parameter(name: string): number | string | undefined
  /** what the organisation has in place of the catalogue's value that day */
  overridden?(name: string): OverriddenParameter | undefined
}

/** Fields that are no questions: they always have a value. */
export type PseudoField = 'filings' | 'policy' | 'icpProgress' | 'policeProgress'

export const isGuideOn = (state: Pick<CaseState, 'policy' | 'guideAccepted'>): boolean =>
  state.policy === 'guideStrict' || (state.policy === 'guided' && state.guideAccepted === true)

/** `on` is the date in force: the pinned one, else today, unless the caller judges a filing frozen at its submission. */
export function factsOf(state: CaseState, ctx: JudgeContext, on: string = state.inForceOn ?? ctx.today): Facts {
  if (last?.state !== state || last.ctx !== ctx || last.facts.on !== on) last = { state, ctx, facts: readFacts(state, ctx, on) }
  return last.facts
}

/** Judging, asking and answering look at the same case one after the other. */
let last: { readonly state: CaseState; readonly ctx: JudgeContext; readonly facts: Facts } | undefined

function readFacts(state: CaseState, ctx: JudgeContext, on: string): Facts {
  const values = new Map<string, Json>()
  const answered = new Map<string, AnsweredState>()
  for (const field in state.fields) {
    const entry = state.fields[field]
    if (!entry) continue
    if (entry.state === 'filled') values.set(field, entry.value)
    else if (entry.state !== 'needsConfirmation') answered.set(field, entry.state)
  }
  values.set('filings', state.filings)
  values.set('policy', state.policy)
  values.set('icpProgress', state.progress.icpFiling?.status ?? 'none')
  values.set('policeProgress', state.progress.publicSecurityFiling?.status ?? 'none')
  return {
    values,
    answered,
    filings: state.filings,
    guideOn: isGuideOn(state),
    on,
    today: state.inForceOn ?? ctx.today,
    ...momentOf(state.inForceOn ?? ctx.today, ctx.now),
    catalogue: ctx.catalogue,
    reference: ctx.reference,
    ...ownParameters(
      ctx.catalogue.overridesOf?.(state.organisation) ?? [],
      on,
      parametersOf(ctx.catalogue, on, values.get('domicileProvince')),
    ),
  }
}

/** The hour of a day that was pinned to another date is not known. */
function momentOf(today: string, now: string | undefined): Pick<Facts, 'now'> {
  const moment = now && shanghaiTime(now)
  return moment?.startsWith(today) ? { now: moment } : {}
}

/** The same case with some values replaced: "what if consent were given". */
export function withValues(facts: Facts, changed: Readonly<Record<string, Json>>): Facts {
  const values = new Map(facts.values)
  for (const [field, value] of Object.entries(changed)) values.set(field, value)
  return { ...facts, values }
}

function ownParameters(overrides: readonly RuleOverride[], on: string, plain: Facts['parameter']): Pick<Facts, 'parameter' | 'overridden'> {
  if (overrides.length === 0) return { parameter: plain }
  return {
    parameter: name => overrideOn(overrides, name, on)?.value ?? plain(name),
    overridden(name) {
      const own = overrideOn(overrides, name, on)
      if (!own) return undefined
      const { id: _, ...rest } = own
      return { ...rest, instead: plain(name) ?? null }
    },
  }
}

const resolvers = new WeakMap<Catalogue, Map<string, Facts['parameter']>>()
/** days times provinces; more are only asked for by somebody who tries every day */
const mostResolvers = 500

/** A parameter is the same for every case of a day and a province. */
function parametersOf(catalogue: Catalogue, on: string, domicile: Json | undefined): Facts['parameter'] {
  const known = resolvers.get(catalogue) ?? new Map<string, Facts['parameter']>()
  resolvers.set(catalogue, known)
  const province = typeof domicile === 'string' ? catalogue.provinces.find(({ code }) => code === domicile) : undefined
  const key = `${on} ${province?.code ?? ''}`
  const before = known.get(key)
  if (before) return before
  if (known.size >= mostResolvers) known.clear()
  const resolved = new Map<string, number | string | undefined>()
  const resolve = (name: string): number | string | undefined => {
    if (!resolved.has(name)) resolved.set(name, parameterOn(catalogue.parameters, name, on, province))
    return resolved.get(name)
  }
  known.set(key, resolve)
  return resolve
}
