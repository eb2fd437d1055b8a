import type { Hearing } from '../hearing.ts'
import type { Segment } from '../text/split-segments.ts'
import { isStateOnly } from './is-state-only.ts'
import { excuse } from './state-words.ts'

/** Clauses out of which no value can be read: 接入方式这个我不懂, and what is said around it: 都是儿子弄的. */
export function findStated(answers: readonly Segment[], hearing: Hearing): ReadonlySet<Segment> {
  const states = answers.filter(segment => isStateOnly(segment, hearing))
  const around = states.length > 0 ? answers.filter(({ start, end }) => excuse.test(hearing.text.slice(start, end))) : []
  return new Set([...states, ...around])
}
