import type { FilingId } from '../case/events.ts'
import { isServerView, serverRows, viewsOfServer } from '../case/server-views.ts'
import type { CaseState } from '../case/state.ts'
import type { Json } from '../json.ts'
import { checkRule } from '../rules/check-rule.ts'
import { type Facts, factsOf } from '../rules/facts.ts'
import type { Finding, Rule } from '../rules/rule.ts'
import type { JudgeContext } from './judgement.ts'

/** A rule with what it found. */
export interface Found {
  readonly rule: Rule
  readonly finding: Finding
  readonly facts: Facts
}

/**
 * Checks every rule on its day: today, or the day that its filings were submitted when none of them is still open. A rule
 * whose filings do not apply says nothing, except the one that decides just that.
 */
export function findAll(state: CaseState, ctx: JudgeContext, now: Facts, applicable: ReadonlySet<FilingId>): readonly Found[] {
  const frozen = new Map<string, Facts>()
  const factsOn = (day: string): Facts => {
    const before = frozen.get(day)
    if (before) return before
    const facts = factsOf(state, ctx, day)
    frozen.set(day, facts)
    return facts
  }
  return ctx.catalogue.rules.map(rule => {
    const scope = state.filings.filter(id => rule.filings.includes(id))
    const applies = scope.some(id => applicable.has(id))
    const day = dayOf(state, scope, now.on)
    const facts = day === now.on ? now : factsOn(day)
    if (applies || rule.decidesApplicability) {
      const finding = checkServers(rule, facts)
      return { rule, facts, finding: applies ? finding : { ...finding, blocks: false, blocksPolicy: false } }
    }
    return { rule, facts, finding: { ...checkRule(rule, { ...facts, filings: [] }), verdict: 'notApplicable' } }
  })
}

const weight = { fail: 3, unknown: 2, pass: 1, notApplicable: 0 } as const

/** A rule about servers judges every server of the table, and the worst of them counts. */
function checkServers(rule: Rule, facts: Facts): Finding {
  const finding = checkRule(rule, facts)
  const servers = finding.fields.some(isServerView) ? serverRows(facts.values.get('servers')) : []
  if (servers.length < 2) return finding
  return servers
    .map(server => checkRule(rule, factsOfServer(facts, server)))
    .reduce((worst, each) => (weight[each.verdict] > weight[worst.verdict] ? each : worst))
}

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
  if (state.inForceOn !== null || scope.length === 0) return now
  const days = scope.map(id => state.progress[id]?.inForceOn ?? null)
  return days.includes(null) ? now : days.reduce<string>((latest, day) => (day !== null && day > latest ? day : latest), '')
}
