import type { Understanding } from '../../listening/understanding.ts'
import { label, labels, say } from '../marks.ts'
import type { Message } from '../reply.ts'
import type { Repair, Repairing } from './repair.ts'

/** Words that cannot be recorded as they are: asked back once, differently. */
export const clarify = ({ input, heard }: Repairing): Repair =>
  heard.captured.length || heard.changes.length || heard.held.length || heard.proposals.length
    ? { messages: withoutDay(input.understanding) }
    : { kind: 'repair', messages: input.understanding.disregards ? [] : [unclear(input.understanding)], failed: true }

/** 社会团体,有效期到2028年5月: beside what was taken down, what the day is wanting of */
const withoutDay = ({ clarifies = [] }: Understanding): readonly Message[] => {
  const [first, ...others] = clarifies.filter(({ why }) => why === 'day')
  return first ? [say('clarify.day', { labels: labels([first, ...others].map(({ field }) => field)) })] : []
}

const spoken: ReadonlySet<string> = new Set(['day', 'name', 'number'])

/** 明年6月到期吧 was understood, and is not enough: what is wanting is said. */
function unclear({ clarifies = [] }: Understanding): Message {
  const [only, ...others] = clarifies.filter(({ why }) => spoken.has(why))
  if (only?.why === 'day' && clarifies.every(({ why }) => why === 'day'))
    return say('clarify.day', { labels: labels(clarifies.map(({ field }) => field)) })
  return only && others.length === 0 && clarifies.length === 1 ? say(`clarify.${only.why}`, { label: label(only.field) }) : say('clarify')
}
