import type { FilingId } from '../case/events.ts'
import { serverRows, viewsOfServer } from '../case/server-views.ts'
import type { CaseState } from '../case/state.ts'
import type { Json } from '../json.ts'
import { findingFrom } from '../rules/check-rule.ts'
import { type Facts, factsOf } from '../rules/facts.ts'
import { holdsPolicy, type Judged, outOfScope, type PreparedRule, prepareRule } from '../rules/prepare-rule.ts'
import type { Finding, Rule, Verdict } from '../rules/rule.ts'
import type { JudgeContext } from './judgement.ts'
import { type KnownVerdicts, nothingStands, stillStanding } from './known-verdicts.ts'

/** A rule with its verdict. What a person is shown of it is made by `findingOf`, where it is shown. */
export interface Found {
  readonly rule: Rule
  readonly prepared: PreparedRule
  readonly verdict: Verdict
  readonly missing: readonly string[]
  readonly blocks: boolean
  readonly blocksPolicy: boolean
  /** a statement of the guide alone */
  readonly isGuide: boolean
  /** asks for what it lacks once it is in scope */
  readonly asks: boolean
  /** places of the rules that speak about the same thing on another basis, among all of the case */
  readonly against: readonly number[]
  /** of the worst server, where every server is judged */
  readonly facts: Facts
  /** the verdict, where somebody has looked at it */
  readonly judged: Judged | undefined
}

export const findingOf = ({ prepared, facts, blocks, blocksPolicy, verdict, missing }: Found): Finding => ({
  ...findingFrom(prepared, facts, { verdict, missing }),
  blocks,
  blocksPolicy,
})

interface OnFacts {
  readonly facts: Facts
  readonly judged: Judged
}

/** it may speak, it speaks without holding anything back, or its filings do not apply and it says nothing */
type Standing = 'applies' | 'decides' | 'silent'

/** Judged when somebody looks: in a case that leaves the guide aside a turn looks at half of the rules only. */
class LazyFound implements Found {
  readonly prepared: PreparedRule
  readonly blocks: boolean
  readonly blocksPolicy: boolean
  // kept here too: every turn passes over all of them several times
  readonly isGuide: boolean
  readonly asks: boolean
  readonly against: readonly number[]
  private readonly case: Facts
  private readonly servers: readonly Readonly<Record<string, Json>>[]
  private settled: OnFacts | undefined

  constructor(
    { prepared, against, standing }: Planned,
    facts: Facts,
    servers: readonly Readonly<Record<string, Json>>[],
    known: Judged | undefined,
  ) {
    this.prepared = prepared
    this.against = against
    this.case = facts
    this.servers = servers
    this.blocks = prepared.blocks && standing !== 'decides'
    this.blocksPolicy = standing !== 'decides' && holdsPolicy(prepared, facts)
    this.isGuide = prepared.isGuide
    this.asks = prepared.rule.asks === true
    const judged = standing === 'silent' ? outOfScope : known
    this.settled = judged && { facts, judged }
  }

  get rule(): Rule {
    return this.prepared.rule
  }

  get verdict(): Verdict {
    return this.settle().judged.verdict
  }

  get missing(): readonly string[] {
    return this.settle().judged.missing
  }

  get facts(): Facts {
    return this.settle().facts
  }

  get judged(): Judged | undefined {
    return this.settled?.judged
  }

  private settle(): OnFacts {
    this.settled ??=
      this.prepared.aboutServers && this.servers.length > 1
        ? worstServer(this.prepared, this.case, this.servers)
        : { facts: this.case, judged: this.prepared.judge(this.case) }
    return this.settled
  }
}

/**
 * Checks every rule on its day: today, or the day that its filings were submitted when none of them is still open. A rule
 * whose filings do not apply says nothing, except the one that decides just that.
 */
export function findAll(
  state: CaseState,
  ctx: JudgeContext,
  now: Facts,
  plan: readonly Planned[],
  before: KnownVerdicts | undefined,
): readonly Found[] {
  const frozen = new Map<string, Facts>([[now.on, now]])
  const factsOn = (day: string): Facts => {
    const before = frozen.get(day)
    if (before) return before
    const facts = factsOf(state, ctx, day)
    frozen.set(day, facts)
    return facts
  }
  const servers = serverRows(now.values.get('servers'))
  const isFrozen = state.inForceOn === null && Object.keys(state.progress).length > 0
  const stands = isFrozen || servers.length > 1 ? nothingStands : stillStanding(before, plan, now)
  return plan.map(
    (planned, at): Found =>
      new LazyFound(planned, isFrozen ? factsOn(dayOf(state, planned.scope, now.on)) : now, servers, stands(planned.prepared, at)),
  )
}

export interface Planned {
  readonly prepared: PreparedRule
  /** filings of the case that the rule is about */
  readonly scope: readonly FilingId[]
  readonly standing: Standing
  readonly against: readonly number[]
}

const plans = new WeakMap<readonly Rule[], Map<string, readonly Planned[]>>()

/** Which rules speak in a case depends on its filings and on which of them apply: a handful of combinations. */
export function planOf(rules: readonly Rule[], filings: readonly FilingId[], applicable: ReadonlySet<FilingId>): readonly Planned[] {
  const known = plans.get(rules) ?? new Map<string, readonly Planned[]>()
  plans.set(rules, known)
  const key = filings.map(id => (applicable.has(id) ? id : `-${id}`)).join()
  const before = known.get(key)
  if (before) return before
  const places = new Map(rules.map(({ id }, at) => [id, at]))
  const plan = rules.map((rule): Planned => {
    const scope = filings.filter(id => rule.filings.includes(id))
    const standing = scope.some(id => applicable.has(id)) ? 'applies' : rule.decidesApplicability ? 'decides' : 'silent'
    const against = (rule.conflictsWith ?? []).flatMap(id => places.get(id) ?? [])
    return { prepared: prepareRule(rule), scope, standing, against }
  })
  known.set(key, plan)
  return plan
}

const weight = { fail: 3, unknown: 2, pass: 1, notApplicable: 0 } as const

/** A rule about servers judges every server of the table, and the worst of them counts. */
const worstServer = (prepared: PreparedRule, facts: Facts, servers: readonly Readonly<Record<string, Json>>[]) =>
  servers
    .map(server => {
      const own = factsOfServer(facts, server)
      return { facts: own, judged: prepared.judge(own) }
    })
    .reduce((worst, each) => (weight[each.judged.verdict] > weight[worst.judged.verdict] ? each : worst))

const perServer = new WeakMap<Facts, Map<object, Facts>>()

function factsOfServer(facts: Facts, server: Readonly<Record<string, Json>>): Facts {
  const known = perServer.get(facts) ?? new Map<object, Facts>()
  perServer.set(facts, known)
  const before = known.get(server)
  if (before) return before
  const values = new Map(facts.values)
  for (const [field, value] of Object.entries(viewsOfServer(server))) {
    if (value === undefined) values.delete(field)
    else values.set(field, value)
  }
  const made = { ...facts, values }
  known.set(server, made)
  return made
}

function dayOf(state: CaseState, scope: readonly FilingId[], now: string): string {
  if (scope.length === 0) return now
  const days = scope.map(id => state.progress[id]?.inForceOn ?? null)
  return days.includes(null) ? now : days.reduce<string>((latest, day) => (day !== null && day > latest ? day : latest), '')
}
