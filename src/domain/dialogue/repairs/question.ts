import { answerQuestion } from '../answer-question.ts'
import { say } from '../marks.ts'
import { taps } from '../quick-replies.ts'
import type { Repair, Repairing } from './repair.ts'

/** A question in between is answered with its basis; then back to the very step. What we do not know we say, and offer a person. */
export function question({ input, heard }: Repairing): Repair {
  const stay = heard.captured.length || heard.held.length ? {} : ({ stay: true } as const)
  const answered = answerQuestion(input)
  if (answered) return { kind: 'explain', messages: answered.messages, topics: answered.topics, ...stay }
  return { kind: 'explain', messages: [say('question.unknown')], quickReplies: taps('person'), ...stay }
}
