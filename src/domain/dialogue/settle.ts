import type { FieldChange } from '../case/events.ts'
import type { CaseState, FieldEntry } from '../case/state.ts'
import type { JudgeContext } from '../readiness/judgement.ts'
import { hasConsent, needsConsent } from './consent.ts'
import type { Derivation, Derived } from './derive/derivation.ts'
import { certainFor, derivations, proposedFor } from './derive/index.ts'
import { type CaseChange, isSaid, sameValue, withChange } from './state-values.ts'

export interface Settled {
  readonly state: CaseState
  /** what was told and what follows from it, in order */
  readonly changes: readonly FieldChange[]
  /** derived fields that lost their ground, and accepted ones whose source changed */
  readonly stale: readonly string[]
}

/** Applies what was told, then everything that follows from it, until nothing new follows. */
export function settle(
  before: CaseState,
  change: CaseChange,
  seq: number,
  ctx: JudgeContext,
  /** fields that changed already in `before` */
  changed: readonly string[] = [],
): Settled {
  let state = withChange(before, change)
  const changes = [...change.changes]
  // what was said of another person is taken away with them
  const stale = new Set(
    change.changes.filter(({ to, evidence }) => to === 'cleared' && evidence.kind === 'derived').map(each => each.field),
  )
  const touched = new Set([...changed, ...change.changes.map(each => each.field)])
  const apply = (more: readonly FieldChange[]) => {
    state = withChange(state, { changes: more })
    changes.push(...more)
    for (const each of more) touched.add(each.field)
  }
  // facts feed each other at most a few steps deep; a cycle cannot move more than there are derivations
  for (let round = 0; round < derivations.length; round++) {
    const lost = ungrounded(state, touched, seq, ctx)
    const certain = derivations.flatMap(each => (each.kind === 'certain' && isDue(each, state, touched) ? each.derive(state, ctx) : []))
    const first = certain.filter((each, index) => certain.findIndex(one => one.field === each.field) === index)
    const found = derivedChanges(state, first, seq, ctx)
    const renewed = renewals(state, touched, seq, ctx)
    for (const each of [...lost, ...renewed]) stale.add(each.field)
    const more = [...lost, ...found, ...renewed]
    if (more.length === 0) break
    apply(more)
  }
  return { state, changes, stale: [...stale] }
}

/** Worked out when a source changed or a target is empty: everything else stands as it was. */
const isDue = ({ sources, targets }: Derivation, state: CaseState, touched: ReadonlySet<string>): boolean =>
  sources.some(source => touched.has(source)) || targets.some(target => !state.fields[target])

function derivedChanges(state: CaseState, found: readonly Derived[], seq: number, ctx: JudgeContext): readonly FieldChange[] {
  return found
    .filter(each => isWanted(each.field, state, ctx))
    .flatMap((each): readonly FieldChange[] => {
      const entry = state.fields[each.field]
      const free =
        !entry ||
        entry.evidence.kind === 'derived' ||
        entry.state === 'unknown' ||
        entry.state === 'later' ||
        // an unsure word gives way to what follows for certain: the credit code knows better than 个体户…哦不是
        entry.state === 'needsConfirmation' ||
        isGivenNow(each, entry, state)
      if (!free || (needsConsent(each.field, state, ctx) && !hasConsent(state))) return []
      const evidence = { kind: 'derived', seq, quote: null, confidence: 0.95, from: each.from } as const
      if ('notApplicable' in each) return entry?.state === 'notApplicable' ? [] : [{ field: each.field, to: 'notApplicable', evidence }]
      if (entry?.state === 'filled' && sameValue(entry.value, each.value)) return []
      return [{ field: each.field, to: 'filled', value: each.value, evidence }]
    })
}

/** Not wanted to be said before, and said after that in another place: 身份证号我凭啥给你, then the number of the legal representative. */
const isGivenNow = ({ from }: Derived, entry: FieldEntry, state: CaseState): boolean =>
  entry.state === 'declined' &&
  hasConsent(state) &&
  from.some(source => isSaid(state.fields[source]) && (state.fields[source]?.evidence.seq ?? 0) > (entry.evidence.seq ?? 0))

/** Only what a filing of the case prints or judges. */
function isWanted(field: string, state: CaseState, ctx: JudgeContext): boolean {
  const uses = ctx.catalogue.fields[field]?.usedBy ?? []
  return uses.some(use => use === 'product' || state.filings.some(filing => filing === use))
}

/** Derived fields whose sources changed and that nothing gives any more. */
function ungrounded(state: CaseState, touched: ReadonlySet<string>, seq: number, ctx: JudgeContext): readonly FieldChange[] {
  const lost: FieldChange[] = []
  for (const [field, givers] of certainFor) {
    const evidence = state.fields[field]?.evidence
    if (evidence?.kind !== 'derived' || !evidence.from?.some(source => touched.has(source))) continue
    if (givers.some(each => each.derive(state, ctx).some(one => one.field === field))) continue
    lost.push({ field, to: 'cleared', evidence: { kind: 'derived', seq, quote: null, confidence: 1 } })
  }
  return lost
}

/** Proposals that the person accepted and whose source changed: the new value waits for a yes again. */
function renewals(state: CaseState, touched: ReadonlySet<string>, seq: number, ctx: JudgeContext): readonly FieldChange[] {
  const renewed: FieldChange[] = []
  for (const [field, givers] of proposedFor) {
    const entry = state.fields[field]
    if (entry?.state !== 'filled' || !isSaid(entry) || touched.has(field)) continue
    if (!entry.evidence.from?.some(source => touched.has(source))) continue
    const anew = givers.flatMap(each => each.derive(state, ctx)).find(each => each.field === field)
    if (!anew || 'notApplicable' in anew || sameValue(entry.value, anew.value)) continue
    const evidence = { kind: 'derived', seq, quote: null, confidence: 0.6, from: anew.from } as const
    renewed.push({ field, to: 'needsConfirmation', value: anew.value, evidence })
  }
  return renewed
}
