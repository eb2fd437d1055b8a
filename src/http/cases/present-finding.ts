import type { z } from '@hono/zod-openapi'
import { say } from '../../catalogue/locales/index.ts'
import { wordedArgs } from '../../domain/dialogue/resolve-marks.ts'
import type { Json } from '../../domain/json.ts'
import type { Basis, Finding, Opposed } from '../../domain/rules/rule.ts'
import type { findingSchema } from '../schemas.ts'
import { readingOf, type Values, type View } from '../view.ts'
import { valueFor } from './present-field.ts'

export type FindingJson = z.infer<typeof findingSchema>
export type BasisJson = FindingJson['basis'][number]

export function presentBasis(view: View, basis: Basis): BasisJson {
  const instrument = view.deps.catalogue.instruments[basis.instrument]
  return {
    kind: basis.kind,
    title: view.texts.names[`instrument.${basis.instrument}`] ?? instrument?.title ?? basis.instrument,
    ...(basis.article ? { article: basis.article } : {}),
    ...(instrument?.url ? { url: instrument.url } : {}),
    from: basis.from,
    ...(basis.to ? { to: basis.to } : {}),
    confidence: basis.confidence,
  }
}

const shared = new WeakMap<readonly Basis[], Map<string, FindingJson>>()

/** A rule that waits for the same fields and saw nothing says the same in every record of the day: one object, made once. */
export function presentFinding(view: View, finding: Finding, values: Values): FindingJson {
  for (const _ in finding.seen) return makeFinding(view, finding, values)
  if (finding.because?.length || finding.conflicts?.length || finding.overridden) return makeFinding(view, finding, values)
  const known = shared.get(finding.basis) ?? new Map<string, FindingJson>()
  shared.set(finding.basis, known)
  const { seen: _seen, basis: _basis, ...thresholds } = finding.args
  const { ruleId, verdict, blocks, blocksPolicy, missing } = finding
  const key = [ruleId, verdict, blocks, blocksPolicy, view.locale, ...missing, ...Object.values(thresholds)].join('\n')
  const before = known.get(key)
  if (before) return before
  const made = makeFinding(view, finding, values)
  known.set(key, made)
  return made
}

function makeFinding(view: View, finding: Finding, values: Values): FindingJson {
  const { message, fix } = wordsOf(view, finding)
  return {
    ruleId: finding.ruleId,
    stage: finding.stage,
    blocks: finding.blocks,
    blocksPolicy: finding.blocksPolicy,
    verdict: finding.verdict,
    severity: finding.severity,
    basis: basisOf(view, finding.basis),
    fields: [...finding.fields],
    ...(finding.demanded ? { demanded: [...finding.demanded] } : {}),
    missing: [...finding.missing],
    seen: seenBy(view, finding.seen, values),
    message,
    ...(finding.overridden ? { overridden: finding.overridden.map(each => ({ ...each })) } : {}),
    because: (finding.because ?? []).map(each => say(view.texts, { id: each.id, args: wordedArgs(each.args ?? {}, readingOf(view)) })),
    fix,
    conflicts: (finding.conflicts ?? []).map(each => presentOpposed(view, each)),
  }
}

interface Words {
  readonly message: string
  readonly fix: string
}

const said = new WeakMap<readonly Basis[], Map<string, Words>>()

/** Where nothing was seen, a rule says the same in every case of the day: its words are put together once. */
function wordsOf(view: View, finding: Finding): Words {
  const { seen, basis: _, ...thresholds } = finding.args
  if (!Array.isArray(seen) || seen.length > 0) return putInWords(view, finding)
  const known = said.get(finding.basis) ?? new Map<string, Words>()
  said.set(finding.basis, known)
  const key = [finding.message, view.locale, ...Object.values(thresholds)].join()
  const before = known.get(key)
  if (before) return before
  const words = putInWords(view, finding)
  known.set(key, words)
  return words
}

function putInWords(view: View, finding: Finding): Words {
  const texts = view.texts.rules[finding.ruleId]
  const args = wordedArgs(finding.args, readingOf(view))
  return {
    // a file that is kept with a problem has no rule: its code is the code of an error
    message: (texts?.message ?? view.texts.errors[finding.message])?.(args) ?? '',
    fix: (texts?.fix ?? view.texts.problems['upload.fix'])?.(args) ?? '',
  }
}

function presentOpposed(view: View, { ruleId, verdict, severity, basis, args }: Opposed): FindingJson['conflicts'][number] {
  const texts = view.texts.rules[ruleId]
  const worded = wordedArgs(args, readingOf(view))
  return {
    ruleId,
    verdict,
    severity,
    basis: basis.map(each => presentBasis(view, each)),
    message: texts?.message(worded) ?? '',
    fix: texts?.fix(worded) ?? '',
    decides: basis.some(each => each.kind !== 'guide'),
  }
}

const bases = new WeakMap<readonly Basis[], Map<string, readonly BasisJson[]>>()

/** The references of a rule on a day are one list, whatever the case. */
function basisOf(view: View, basis: readonly Basis[]): BasisJson[] {
  const known = bases.get(basis) ?? new Map<string, readonly BasisJson[]>()
  bases.set(basis, known)
  const presented = known.get(view.locale) ?? basis.map(each => presentBasis(view, each))
  known.set(view.locale, presented)
  return [...presented]
}

const seenBy = (view: View, seen: Readonly<Record<string, Json>>, values: Values): Record<string, Json> =>
  Object.fromEntries(Object.entries(seen).map(([field, value]) => [field, valueFor(view, field, value, values)]))
