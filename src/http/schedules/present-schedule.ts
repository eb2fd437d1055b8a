import type { z } from '@hono/zod-openapi'
import { addDays } from '../../domain/fields/calendar.ts'
import { figureOf, statementOf } from '../../domain/guide/lookup.ts'
import type { Probed } from '../../domain/schedules/probed.ts'
import { scoreOf } from '../../domain/schedules/standing.ts'
import type { Schedule, ScheduleRun, SliceResult } from '../../ports/schedules.ts'
import { listed } from '../../usecases/rules/list-rules.ts'
import { presentBasis } from '../cases/present-finding.ts'
import { presentRule } from '../rules/present-rule.ts'
import type { View } from '../view.ts'
import type { changeKinds, runChangeSchema, runSchema, scheduleSchema } from './schemas-schedules.ts'

type RunJson = z.infer<typeof runSchema>
type ChangeJson = z.infer<typeof runChangeSchema>
export type ChangeKind = (typeof changeKinds)[number]

export const presentRun = ({ counts, ...run }: ScheduleRun): RunJson => ({
  ...run,
  counts: counts && { ...counts },
  score: counts && scoreOf(counts),
})

/** runs that a trend shows */
export const trendRuns = 12
const monthDays = 30

/** `runs`: the newest first, those of a month at least. */
export function presentSchedule(view: View, schedule: Schedule, runs: readonly ScheduleRun[]): z.infer<typeof scheduleSchema> {
  const { settings, id, createdAt, nodes, nextOn, underWay } = schedule
  const finished = runs.filter(({ counts }) => counts !== null)
  const scores = finished.slice(0, trendRuns).map(({ run, on, counts }) => ({ run, on, score: counts && scoreOf(counts) }))
  const [now, before] = scores
  const change = now?.score != null && before?.score != null ? Math.round((now.score - before.score) * 10) / 10 : null
  const since = addDays(view.deps.clock.today(), -monthDays)
  const month = finished.filter(({ on }) => on > since)
  const lastDay = finished.filter(({ on }) => on === finished[0]?.on)
  const sum = (list: readonly ScheduleRun[], of: 'checks' | 'nodes'): number =>
    list.reduce((total, { counts }) => total + (counts?.[of] ?? 0), 0)
  return {
    ...{ id, createdAt, nodes, nextOn, running: underWay },
    ...settings,
    filings: [...settings.filings],
    common: { ...settings.common },
    notify: [...settings.notify],
    lastRun: runs[0] ? presentRun(runs[0]) : null,
    trend: {
      direction: change === null ? null : change > 0 ? 'better' : change < 0 ? 'worse' : 'same',
      change,
      scores: scores.toReversed(),
    },
    guide: {
      checksAMonth: figure(view, 'G071', 'checksAMonth', sum(month, 'checks')),
      nodesADay: figure(view, 'G077', 'nodesADay', sum(lastDay, 'nodes')),
    },
  }
}

function figure(view: View, statement: string, of: string, value: number) {
  const { guide } = view.deps.catalogue
  const atLeast = figureOf(guide, statement, of)
  const { says } = statementOf(guide, statement)
  return {
    statement,
    says: says[view.locale === 'en' ? 'en' : 'zh-CN'],
    ...{ atLeast, value, met: value >= atLeast },
    basis: [presentBasis(view, { kind: 'guide', instrument: 'guide-000', from: '2023-07-01', confidence: 'read' })],
  }
}

/** What a run found in a slice, of one kind, node by node. */
export function presentChanges(
  view: View,
  { standing, changes, probed }: SliceResult,
  kind: ChangeKind,
  on: string,
): readonly ChangeJson[] {
  const item = (node: string, rules: readonly string[] = []): ChangeJson => ({
    kind,
    node,
    rules: rules.map(rule => presentRuleOf(view, rule, on)),
  })
  switch (kind) {
    case 'newlyFailing':
    case 'fixed':
      return changes[kind].map(({ node, rules }) => item(node, rules))
    case 'failing':
      return Object.entries(standing).flatMap(([node, rules]) => (rules.length > 0 ? [item(node, rules)] : []))
    case 'added':
    case 'removed':
      return changes[kind].map(node => item(node))
    case 'probed':
      return probed.map(each => ({ ...item(each.node), probed: presentProbed(view, each) }))
  }
}

function presentProbed({ texts }: View, { node: _, problems, ...seen }: Probed): NonNullable<ChangeJson['probed']> {
  return { ...seen, problems: problems.map(code => ({ code, message: texts.problems[`probed.${code}`]?.({}) ?? code })) }
}

function presentRuleOf(view: View, id: string, on: string): ChangeJson['rules'][number] {
  const rule = view.deps.catalogue.rules.find(each => each.id === id)
  // what a look from outside found has no rule of the catalogue, or its rule is gone since
  if (!rule) return { id, says: view.texts.problems[id]?.({}) ?? id, severity: 'should', basis: [] }
  const { says, severity, basis } = presentRule(view, listed(view.deps.catalogue, rule, on))
  return { id, says, severity, basis }
}
