import type { z } from '@hono/zod-openapi'
import type { Captured, Reply } from '../../domain/dialogue/reply.ts'
import type { Json } from '../../domain/json.ts'
import { displayOf, labelOf, presentEvidence, valueFor } from '../cases/present-field.ts'
import { presentBasis, presentFinding } from '../cases/present-finding.ts'
import type { replySchema } from '../schemas.ts'
import type { Values, View } from '../view.ts'

export type ReplyJson = z.infer<typeof replySchema>

export const presentReply = (view: View, reply: Reply, values: Values): ReplyJson => ({
  kind: reply.kind,
  text: reply.text,
  asking: reply.asking.map(({ field }) => ({ field, label: labelOf(view, field), ...optionsOf(view, field) })),
  confirming: reply.confirming.map(({ field, value, evidence, against }) => ({
    field,
    label: labelOf(view, field),
    ...shownValue(view, field, value, values),
    ...(evidence ? { evidence: presentEvidence(evidence) } : {}),
    ...(against
      ? { against: { ...shownValue(view, field, against.value, values), evidence: against.evidence && presentEvidence(against.evidence) } }
      : {}),
  })),
  captured: reply.captured.map(captured => presentCaptured(view, captured, values)),
  corrected: reply.corrected.map(({ field, from, to }) => ({
    field,
    from: valueFor(view, field, from, values),
    to: valueFor(view, field, to, values),
  })),
  stale: reply.stale.map(stale => ('field' in stale ? { field: stale.field } : { document: stale.document, because: [...stale.because] })),
  findings: reply.findings.map(finding => presentFinding(view, finding, values)),
  quickReplies: reply.quickReplies.map(quick => ({ label: quick.text, text: quick.text })),
  topics: reply.topics.map(topic => ({ id: topic.id, basis: topic.basis.map(basis => presentBasis(view, basis)) })),
  ...(reply.choosing?.length ? { choosing: reply.choosing.map(id => ({ id, label: topicLabel(view, id) })) } : {}),
  progress: { ...reply.progress },
})

const topicLabel = (view: View, id: string): string =>
  id.startsWith('field:') ? labelOf(view, id.slice('field:'.length)) : (view.texts.names[`topic.${id.replace(/@[\s\S]*/, '')}`] ?? id)

const shownValue = (view: View, field: string, value: Json, values: Values) => ({
  value: valueFor(view, field, value, values),
  display: displayOf(view, field, value, values),
})

function optionsOf(view: View, field: string): { options?: { code: string; label: string }[] } {
  const codes = view.deps.catalogue.fields[field]?.codes
  if (!codes) return {}
  const labels = view.texts.fields[field]?.options ?? {}
  return { options: codes.map(code => ({ code, label: labels[code] ?? code })) }
}

function presentCaptured(view: View, captured: Captured, values: Values): ReplyJson['captured'][number] {
  const shown = (field: string) => (field === captured.field ? (values(field) ?? captured.value) : values(field))
  return {
    field: captured.field,
    label: labelOf(view, captured.field),
    value: valueFor(view, captured.field, captured.value, shown),
    display: displayOf(view, captured.field, captured.value, shown),
    status: captured.status,
    reason: captured.reason,
    evidence: presentEvidence(captured.evidence),
    ...(captured.suggestion === undefined ? {} : { suggestion: valueFor(view, captured.field, captured.suggestion, shown) }),
  }
}
