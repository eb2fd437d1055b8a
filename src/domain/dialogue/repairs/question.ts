import { openDuties } from '../after-submission/tell-change.ts'
import { type Answered, answerQuestion } from '../answer-question.ts'
import { say } from '../marks.ts'
import { taps } from '../quick-replies.ts'
import type { Repair, Repairing } from './repair.ts'

const asksWhen =
  /(?:什么时候|啥时候|几时|何时|哪天|最晚|最迟|多久(?:之|以)?内|期限|截止)[^。;]{0,8}(?:交|办|报|改|提|弄|$)|when .{0,24}(?:due|submit|file|hand)|deadline/i
/** how long somebody else takes, or another filing */
const asksOther = /公安|审核|审批|批|下来|通过|开通|演练|域名|证/

/** A question in between is answered with its basis; then back to the very step. What we do not know we say, and offer a person. */
export function question({ input, heard }: Repairing): Repair {
  const told = heard.captured.length > 0 || heard.held.length > 0
  const stay = told ? {} : ({ stay: true } as const)
  // 我换IP了 … 什么时候要交: the day of this very change
  const due = !told && asksWhen.test(input.text) && !asksOther.test(input.text) ? openDuties(input.state, input.ctx) : []
  if (due.length > 0) return { kind: 'explain', messages: due, stay: true }
  const answered = answerQuestion(input, told ? 'besideAnswers' : 'alone')
  if (answered) {
    const isSame = !told && isSaidAgain(answered, input)
    return {
      kind: 'explain',
      messages: answered.messages,
      topics: answered.topics,
      choosing: answered.choosing,
      quickReplies: [...answered.quickReplies, ...(answered.offersPerson || isSame ? taps('person') : [])],
      // whoever asks the same twice was not helped by the answer: the open question is not put for ever
      ...(isSame ? { stay: false } : stay),
    }
  }
  if (told) return { messages: [] }
  return { kind: 'explain', messages: [say('question.unknown')], quickReplies: taps('person'), ...stay }
}

/** The same answers as in the message before. */
const isSaidAgain = ({ topics }: Answered, { conversation: { lastReply } }: Repairing['input']): boolean =>
  topics.length > 0 && lastReply?.kind === 'explain' && topics.map(({ id }) => id).join() === lastReply.topics.map(({ id }) => id).join()
