import { count, quantile, sum } from './numbers.ts'
import { f1, type ScoredOwner, stopsOf } from './score-owner.ts'

type Checked = readonly { readonly ok: boolean }[]
const ratio = (list: Checked): string => `${count(list, one => one.ok)}/${list.length}`
const mark = (held: boolean | null): string => (held === null ? '-' : held ? 'ok' : 'NO')
const share = (owners: readonly ScoredOwner[], of: (owner: ScoredOwner) => boolean | null): string =>
  ratio(owners.flatMap(owner => (of(owner) === null ? [] : [{ ok: of(owner) === true }])))

export function summariseOwners(owners: readonly ScoredOwner[]) {
  const total = (of: (owner: ScoredOwner) => number): number => sum(owners.map(of))
  const ms = owners.flatMap(owner => owner.ms)
  return {
    owners: owners.length,
    ...f1({ tp: total(one => one.tp), fp: total(one => one.fp), fn: total(one => one.fn) }),
    wrongAccepted: total(one => one.wrong.length),
    invented: total(one => one.invented.length),
    turnsMedian: quantile(
      owners.map(one => one.turns),
      0.5,
    ),
    repeated: total(one => one.repeated.length),
    needless: total(one => one.needless.length),
    digressions: `${total(one => count(one.digressions, digression => digression.ok))}/${total(one => one.digressionsWanted)}`,
    corrections: ratio(owners.flatMap(one => one.corrections)),
    volunteered: ratio(owners.flatMap(one => one.volunteered)),
    mustFindings: ratio(owners.flatMap(one => one.mustFindings)),
    mustNotSay: total(one => one.mustNotSay.length),
    deadlines: ratio(owners.flatMap(one => one.deadlines)),
    procedure: share(owners, one => one.procedure),
    authority: share(owners, one => one.authority),
    ready: share(owners, one => one.ready),
    errors: total(one => one.errors.length),
    p50ms: quantile(ms, 0.5),
    p95ms: quantile(ms, 0.95),
    stops: stopsOf(owners),
  }
}

/** A line per owner, then the figures of all. */
export function reportOwners(owners: readonly ScoredOwner[]): string {
  const all = summariseOwners(owners)
  return [
    'owner                      turns F1   P    R    wrong inv rep need dig   corr  find  say proc auth ready err stop',
    ...owners.map(row),
    `owners: F1=${all.f1.toFixed(3)} P=${all.precision.toFixed(3)} R=${all.recall.toFixed(3)} wrongAccepted=${all.wrongAccepted} invented=${all.invented} turnsMedian=${all.turnsMedian} repeated=${all.repeated} needless=${all.needless}`,
    `digressions=${all.digressions} corrections=${all.corrections} volunteered=${all.volunteered} mustFindings=${all.mustFindings} mustNotSay=${all.mustNotSay} deadlines=${all.deadlines} procedure=${all.procedure} authority=${all.authority} ready=${all.ready} errors=${all.errors} p50ms=${all.p50ms} p95ms=${all.p95ms} stops: ${all.stops}`,
    '',
  ].join('\n')
}

const row = (one: ScoredOwner): string =>
  [
    one.id.padEnd(28),
    String(one.turns).padStart(3),
    one.f1.toFixed(2),
    one.precision.toFixed(2),
    one.recall.toFixed(2),
    String(one.wrong.length).padStart(4),
    String(one.invented.length).padStart(4),
    String(one.repeated.length).padStart(3),
    String(one.needless.length).padStart(3),
    `  ${ratio(one.digressions)}`.padEnd(6),
    ratio(one.corrections).padEnd(5),
    ratio(one.mustFindings).padEnd(5),
    String(one.mustNotSay.length).padEnd(3),
    mark(one.procedure).padEnd(4),
    mark(one.authority).padEnd(4),
    mark(one.ready).padEnd(5),
    String(one.errors.length).padEnd(3),
    one.stop,
  ].join(' ')
