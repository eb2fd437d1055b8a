import type { Heard } from '../hear.ts'
import { labels, say } from '../marks.ts'
import type { Message } from '../reply.ts'

/** 没有 / 不适用 is an answer. */
export const notApplicable = (heard: Heard): readonly Message[] => noted(heard, 'notApplicable')

export function noted({ changes }: Heard, state: 'notApplicable' | 'declined'): readonly Message[] {
  const fields = changes.filter(change => change.to === state && change.evidence.kind === 'turn').map(change => change.field)
  return fields.length ? [say(`stated.${state}`, { labels: labels(fields) })] : []
}
