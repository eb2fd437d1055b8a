import type { FieldChange } from '../../case/events.ts'
import type { FieldEntry } from '../../case/state.ts'
import type { Evidence } from '../../fields/evidence.ts'
import { labels, say } from '../marks.ts'
import type { Repair, Repairing } from './repair.ts'

/** 上一步: what the last turn filled goes back to what it was. */
export function undo({ input }: Repairing): Repair {
  const last = input.conversation.dialogue.undo.at(-1)
  if (!last) return { messages: [say('undo.nothing')], stay: true }
  const evidence: Evidence = { kind: 'turn', seq: input.seq, quote: input.text.trim().slice(0, 40), confidence: 1 }
  return {
    kind: 'repair',
    messages: [say('undo.done', { labels: labels(last.fields) })],
    changes: last.fields.map(field => restore(field, last.before?.[field], evidence)),
    undone: true,
  }
}

function restore(field: string, before: FieldEntry | undefined, evidence: Evidence): FieldChange {
  if (!before) return { field, to: 'cleared', evidence }
  if ('value' in before) return { field, to: before.state, value: before.value, evidence: before.evidence }
  return { field, to: before.state, evidence: before.evidence }
}
