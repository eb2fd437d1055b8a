/** node → rules that it fails, sorted */
export type Standing = Readonly<Record<string, readonly string[]>>

/** One node and what changed there. */
export interface NodeChange {
  readonly node: string
  readonly rules: readonly string[]
}

/** What a check counts; runs add up the counts of their slices. */
export interface CheckCounts {
  readonly nodes: number
  /** node and rule, judged to pass or to fail */
  readonly checks: number
  readonly passed: number
  readonly failed: number
  /** not judged because something is missing: in no score */
  readonly unknown: number
  /** records with a value that was refused */
  readonly errors: number
  readonly newlyFailing: number
  readonly fixed: number
  readonly added: number
  readonly removed: number
}

export const noCounts: CheckCounts = {
  ...{ nodes: 0, checks: 0, passed: 0, failed: 0, unknown: 0, errors: 0 },
  ...{ newlyFailing: 0, fixed: 0, added: 0, removed: 0 },
}

export const addCounts = (a: CheckCounts, b: CheckCounts): CheckCounts => ({
  nodes: a.nodes + b.nodes,
  checks: a.checks + b.checks,
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  unknown: a.unknown + b.unknown,
  errors: a.errors + b.errors,
  newlyFailing: a.newlyFailing + b.newlyFailing,
  fixed: a.fixed + b.fixed,
  added: a.added + b.added,
  removed: a.removed + b.removed,
})

/** Percent of what was judged that passes, one decimal, rounded down: 100 means that nothing fails. Null: nothing could be judged. */
export const scoreOf = ({ checks, passed }: Pick<CheckCounts, 'checks' | 'passed'>): number | null =>
  checks === 0 ? null : Math.floor((passed / checks) * 1000) / 10

/**
 * What began to fail and what was put right since the last check. Without one nothing is new: everybody would be told of everything. What
 * fails on a node that was added is new; a node that was taken out fixed nothing.
 */
export function compareStandings(before: Standing | null, after: Standing) {
  const without = (rules: readonly string[] = [], others: readonly string[] = []) => rules.filter(rule => !others.includes(rule))
  const changes = (nodes: Standing, others: Standing, skip: (node: string) => boolean): readonly NodeChange[] =>
    Object.entries(nodes).flatMap(([node, rules]) => {
      const left = skip(node) ? [] : without(rules, others[node])
      return left.length > 0 ? [{ node, rules: left }] : []
    })
  const known = before ?? after
  return {
    newlyFailing: changes(after, known, () => false),
    fixed: changes(known, after, node => after[node] === undefined),
    added: Object.keys(after).filter(node => known[node] === undefined),
    removed: Object.keys(known).filter(node => after[node] === undefined),
  }
}

export type Comparison = ReturnType<typeof compareStandings>
