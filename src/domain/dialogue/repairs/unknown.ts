import type { Heard } from '../hear.ts'
import { help, label, say } from '../marks.ts'
import type { Message } from '../reply.ts'

const explained = 2

/** 不知道 is an answer with a next step: where it can be found. */
export function unknown({ changes }: Heard): readonly Message[] {
  const fields = changes.filter(change => change.to === 'unknown').map(change => change.field)
  const items = fields.slice(0, explained).map(field => ({ label: label(field), help: help(field) }))
  return items.length ? [say('unknown', { items, more: Math.max(0, fields.length - explained) })] : []
}
