import type { Rule } from '../../domain/rules/rule.ts'
import { serverRules } from '../../domain/rules/server-rules.ts'
import { probedBefore, probeFindings } from '../../domain/schedules/probe-findings.ts'
import type { Probed } from '../../domain/schedules/probed.ts'
import type { ScheduleSettings } from '../../domain/schedules/schedule.ts'
import { type CheckCounts, compareStandings, noCounts, type Standing } from '../../domain/schedules/standing.ts'
import type { Deps } from '../../ports/deps.ts'
import type { ScheduledNode, SliceResult } from '../../ports/schedules.ts'
import { createCheck } from '../checks/check-records.ts'

type Judging = Pick<Deps, 'catalogue' | 'reference' | 'clock' | 'log'>

export interface SliceToJudge {
  readonly slice: number
  readonly organisation: string
  readonly settings: ScheduleSettings
  readonly on: string
  readonly nodes: readonly ScheduledNode[]
  readonly probed: readonly Probed[]
  /** null in the first run: nothing is new then */
  readonly before: Standing | null
}

/** Judges the nodes of a slice by the rules that are looked at, and compares with the run before. */
export function judgeSlice(deps: Judging, { slice, organisation, settings, on, nodes, probed, before }: SliceToJudge): SliceResult {
  const created = createCheck(deps, { organisation, filings: settings.filings, common: settings.common, inForceOn: on })
  const about = settings.about === 'servers' ? serverRules(deps.catalogue) : null
  const seen = new Map(probed.map(each => [each.node, each]))
  const standing: Record<string, readonly string[]> = {}
  let counts = { ...noCounts, nodes: nodes.length }
  for (const node of nodes) {
    const look = seen.get(node.id)
    const tlsVersion = look?.tlsVersion
    // what was seen goes before what was told
    const fields = tlsVersion ? { ...node.fields, tlsVersion } : node.fields
    const checked = created.ok ? judgeSafely(deps, () => created.check({ id: node.id, fields, errors: [] })) : null
    const found = (checked?.assessment.found ?? []).filter(({ rule }) => asksFor(rule) && (about === null || about.has(rule.id)))
    const of = (verdict: string) => found.filter(each => each.verdict === verdict)
    const outside = look ? probeFindings(look) : { passed: 0, failing: probedBefore(before, node.id) }
    const failing = [...of('fail').map(({ rule }) => rule.id), ...outside.failing]
    standing[node.id] = failing.toSorted()
    const passed = of('pass').length + outside.passed
    counts = {
      ...counts,
      checks: counts.checks + passed + failing.length,
      passed: counts.passed + passed,
      failed: counts.failed + failing.length,
      unknown: counts.unknown + of('unknown').length,
      errors: counts.errors + (checked === null || checked.errors.length > 0 ? 1 : 0),
    }
  }
  const changes = compareStandings(before, standing)
  const sum = (list: readonly { readonly rules: readonly string[] }[]): number => list.reduce((total, { rules }) => total + rules.length, 0)
  const all: CheckCounts = {
    ...counts,
    newlyFailing: sum(changes.newlyFailing),
    fixed: sum(changes.fixed),
    added: changes.added.length,
    removed: changes.removed.length,
  }
  return { slice, counts: all, standing, changes, probed }
}

/** What asks for something: hints do not, statements of the articles do as far as they say so themselves; claims that are never advice never do. */
const asksFor = ({ severity, statedSeverity = severity, neverBlocks }: Rule): boolean => statedSeverity !== 'info' && !neverBlocks

/** A node on which our own code breaks does not end the run of thousands. */
function judgeSafely<T>({ log }: Pick<Deps, 'log'>, judge: () => T): T | null {
  try {
    return judge()
  } catch (error) {
    log('error', 'schedules.node-failed', { error: error instanceof Error ? error.name : 'unknown' })
    return null
  }
}
