import { answerQuestion } from '../answer-question.ts'
import { say } from '../marks.ts'
import { taps } from '../quick-replies.ts'
import type { Repair, Repairing } from './repair.ts'

/** A question in between is answered with its basis; then back to the very step. What we do not know we say, and offer a person. */
export function question({ input, heard }: Repairing): Repair {
  const told = heard.captured.length > 0 || heard.held.length > 0
  const stay = told ? {} : ({ stay: true } as const)
  const answered = answerQuestion(input, told ? 'besideAnswers' : 'alone')
  if (answered)
    return {
      kind: 'explain',
      messages: answered.messages,
      topics: answered.topics,
      quickReplies: answered.offersPerson ? taps('person') : [],
      ...stay,
    }
  if (told) return { messages: [] }
  return { kind: 'explain', messages: [say('question.unknown')], quickReplies: taps('person'), ...stay }
}
