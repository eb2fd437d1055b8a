import { openFields } from '../apply-states.ts'
import { help, label, why as reason, say } from '../marks.ts'
import { question } from './question.ts'
import type { Repair, Repairing } from './repair.ts'

/** sure enough that an answer of its own is meant and not just the open question */
const known = 0.78

/** 为什么要问: the reason for every open field, and where to find it; 为什么要身份证 has an answer of its own. */
export function why(turn: Repairing): Repair {
  const { input } = turn
  const fields = [...openFields(input)]
  const about = input.understanding.topics.filter(topic => !fields.includes(topic.id.replace(/^field:/, '')) && topic.score >= known)
  if (about.length > 0) return question(turn)
  if (fields.length === 0) return { kind: 'explain', messages: [say('why.nothingOpen')], stay: true }
  const items = fields.map(field => ({ label: label(field), why: reason(field), help: help(field) }))
  return {
    kind: 'explain',
    messages: [say('why.fields', { items })],
    stay: true,
    topics: fields.map(field => ({ id: `field:${field}`, basis: [] })),
  }
}
