import type { z } from '@hono/zod-openapi'
import { say } from '../catalogue/locales/index.ts'
import { wordedArgs } from '../domain/dialogue/resolve-marks.ts'
import type { Json } from '../domain/json.ts'
import type { Basis, Finding } from '../domain/rules/rule.ts'
import { valueFor } from './present-field.ts'
import type { findingSchema } from './schemas.ts'
import { readingOf, type Values, type View } from './view.ts'

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

export function presentFinding(view: View, finding: Finding, values: Values): FindingJson {
  const texts = view.texts.rules[finding.ruleId]
  const reading = readingOf(view)
  const args = wordedArgs(finding.args, reading)
  return {
    ruleId: finding.ruleId,
    stage: finding.stage,
    blocks: finding.blocks,
    blocksPolicy: finding.blocksPolicy,
    verdict: finding.verdict,
    severity: finding.severity,
    basis: finding.basis.map(basis => presentBasis(view, basis)),
    fields: [...finding.fields],
    missing: [...finding.missing],
    seen: seenBy(view, finding.seen, values),
    // a file that is kept with a problem has no rule: its code is the code of an error
    message: (texts?.message ?? view.texts.errors[finding.message])?.(args) ?? '',
    because: (finding.because ?? []).map(each => say(view.texts, { id: each.id, args: wordedArgs(each.args ?? {}, reading) })),
    fix: (texts?.fix ?? view.texts.problems['upload.fix'])?.(args) ?? '',
  }
}

const seenBy = (view: View, seen: Readonly<Record<string, Json>>, values: Values): Record<string, Json> =>
  Object.fromEntries(Object.entries(seen).map(([field, value]) => [field, valueFor(view, field, value, values)]))
