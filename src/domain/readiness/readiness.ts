import type { FilingId } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import type { Facts } from '../rules/facts.ts'
import { filingStatus } from './filing-status.ts'
import type { Found } from './find.ts'
import type { FilingReadiness, Judgement, Score } from './judgement.ts'

type ByFiling = Readonly<Partial<Record<FilingId, FilingReadiness>>>

/** How far each filing is, and the case: every applicable filing ready, except one that waits for another of the same case. */
export function readinessOf(
  state: CaseState,
  facts: Facts,
  applicable: ReadonlySet<FilingId>,
  found: readonly Found[],
  lacking: ReadonlyMap<FilingId, readonly string[]>,
): Judgement['readiness'] {
  const blocking = found.filter(({ blocks }) => blocks)
  const byFiling: ByFiling = Object.fromEntries(
    state.filings.map(id => [id, oneFiling(state, facts, id, applicable.has(id), blocking, lacking.get(id) ?? [])]),
  )
  const due = Object.values(byFiling).filter(each => each.applicable && each.waitsFor === null)
  const official = {
    ...count(
      blocking.filter(({ rule }) => rule.filings.some(id => applicable.has(id as FilingId) && byFiling[id as FilingId]?.waitsFor === null)),
      [...new Set(due.flatMap(each => each.lacking))],
    ),
    ready: due.length > 0 && due.every(each => each.ready),
  }
  let guide: Judgement['readiness']['guide'] | undefined
  return {
    official,
    // not every caller looks at it
    get guide() {
      guide ??= guideScore(found)
      return guide
    },
    policy: policyScore(state, official, found),
    byFiling,
  }
}

function oneFiling(
  state: CaseState,
  facts: Facts,
  id: FilingId,
  applicable: boolean,
  blocking: readonly Found[],
  lacking: readonly string[],
): FilingReadiness {
  const score = count(applicable ? blocking.filter(({ rule }) => rule.filings.includes(id)) : [], lacking)
  const waitsFor = applicable && id === 'publicSecurityFiling' && waitsForIcp(state, facts) ? 'icpFiling' : null
  const ready = applicable && waitsFor === null && score.failing === 0 && score.unknown === 0
  return { ...score, ready, applicable, status: filingStatus(state, id, ready), waitsFor, lacking }
}

/** Rules that fail; rules that cannot be judged yet, and needed fields without a value that none of them waits for. */
function count(found: readonly Found[], lacking: readonly string[] = []): Omit<Score, 'ready'> {
  let failing = 0
  let unknown = 0
  const unnamed = new Set(lacking)
  for (const { verdict, missing } of found) {
    if (verdict === 'fail') failing += 1
    else if (verdict === 'unknown') {
      unknown += 1
      for (const field of missing) unnamed.delete(field)
    }
  }
  return { failing, unknown: unknown + unnamed.size }
}

const settled: ReadonlySet<string> = new Set(['approved', 'maintained', 'changed'])

/** In the mainland the police ask for the ICP number (R-P12): the filing waits while the same case is still getting one. */
function waitsForIcp(state: CaseState, facts: Facts): boolean {
  if (!state.filings.includes('icpFiling') || facts.values.get('serverRegion') !== 'mainland') return false
  const { status } = state.progress.icpFiling ?? { status: null }
  return !facts.values.has('existingIcpNumber') && !(status !== null && settled.has(status))
}

/** Statements that are judged at all; those that may never be advice do not count. */
function guideScore(found: readonly Found[]): { readonly met: number; readonly of: number } {
  const counted = found.filter(each => each.isGuide && !each.rule.neverBlocks && each.verdict !== 'notApplicable')
  return { met: counted.filter(({ verdict }) => verdict === 'pass').length, of: counted.length }
}

function policyScore(state: CaseState, official: Score, found: readonly Found[]): Judgement['readiness']['policy'] {
  const onlyGuide = count(found.filter(({ blocks, blocksPolicy }) => blocksPolicy && !blocks))
  return {
    profile: state.policy,
    failing: official.failing + onlyGuide.failing,
    unknown: official.unknown + onlyGuide.unknown,
    ready: official.ready && onlyGuide.failing === 0 && onlyGuide.unknown === 0,
  }
}
