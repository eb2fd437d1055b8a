import type { CaseState, UploadRecord } from '../../case/state.ts'
import { sensitivityOf } from '../../fields/sensitivity-of.ts'
import type { Json } from '../../json.ts'
import type { FieldReader } from './field-reader.ts'
import type { RecordSource } from './source.ts'

/** What follows from the latest notice of rejection among the uploads: its reasons word for word, and what the case did about each since. */
export function rejectionNotice(source: RecordSource, read: FieldReader): Json {
  const notice = latestNotice(source.state)
  if (!notice) return null
  const changed = changedSince(source.state, notice)
  const named = new Set<string>()
  const items = reasonsOf(notice).map(problem => {
    const meant = fieldsNamedIn(problem, source)
    for (const field of meant) named.add(field)
    read.note(...meant)
    const done = meant.filter(field => changed.includes(field))
    return {
      problem,
      changes: done.map(field => ({ label: source.say.label(field), value: shown(field, source) })),
      plan: done.length ? null : remedyOf(meant, source),
    }
  })
  const others = changed.filter(field => !named.has(field))
  read.note(...others)
  return { name: notice.name, items, others: others.map(field => source.say.label(field)) }
}

const latestNotice = ({ uploads }: CaseState): UploadRecord | undefined =>
  uploads.findLast(upload => upload.kind === 'rejectionNotice' && reasonsOf(upload).length > 0)

const reasonsOf = ({ read = [] }: UploadRecord): readonly string[] =>
  read.filter(({ name }) => name === 'reason').map(({ quote, value }) => value || quote)

/** Fields that were given a value by somebody after the notice came. */
const changedSince = ({ fields }: CaseState, { seq, id }: UploadRecord): readonly string[] =>
  Object.entries(fields).flatMap(([field, entry]) =>
    'value' in entry && entry.evidence.seq > seq && entry.evidence.uploadId !== id && entry.evidence.kind !== 'derived' ? [field] : [],
  )

/** By their labels; of two labels that hold one another, the longer one is meant. */
function fieldsNamedIn(problem: string, { catalogue, say }: RecordSource): readonly string[] {
  const found = Object.keys(catalogue.fields).flatMap(field => {
    const label = say.label(field)
    return label.length > 1 && problem.includes(label) ? [{ field, label }] : []
  })
  return found.filter(({ label }) => !found.some(other => other.label !== label && other.label.includes(label))).map(({ field }) => field)
}

/** What the rules that fail over these fields ask for. */
function remedyOf(fields: readonly string[], { judgement, say }: RecordSource): string | null {
  const failing = judgement.findings.find(({ verdict, fields: own }) => verdict === 'fail' && own.some(field => fields.includes(field)))
  return failing ? say.finding(failing).fix || null : null
}

/** Numbers of people stay out of a letter. */
function shown(field: string, { state, catalogue, say }: RecordSource): string | null {
  const entry = state.fields[field]
  const definition = catalogue.fields[field]
  const valueIn = (key: string): Json | undefined => {
    const other = state.fields[key]
    return other && 'value' in other ? other.value : undefined
  }
  if (!entry || !('value' in entry) || !definition || sensitivityOf(definition, valueIn) !== 'none') return null
  return say.display(field, entry.value) || null
}
