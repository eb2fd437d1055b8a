import type { ConversationState } from '../../src/domain/case/state.ts'
import type { Understanding } from '../../src/domain/listening/understanding.ts'
import { Play } from '../scenarios/support/play.ts'
import type { LabelledQuestion } from './read-questions.ts'

/** `right`: given first; `offered`: given second, first as a guess, or put up for a tap; `honest`: nothing claimed; `wrong`: given as sure; `ignored`: not heard as a question. */
export type Verdict = 'right' | 'offered' | 'guessed' | 'honest' | 'ignored' | 'wrong'

export interface ScoredQuestion {
  readonly set: LabelledQuestion['set']
  readonly text: string
  /** the field that was asked for when the owner asked instead */
  readonly field: string
  readonly right: readonly string[]
  /** saying that no answer is known is right */
  readonly honest: boolean
  readonly got: readonly string[]
  readonly verdict: Verdict
  /** something was stored for the field that was asked for */
  readonly stored: string | null
  /** stored for other fields; may be a fact that the question tells */
  readonly beside: readonly string[]
}

/** Kinds of fields of which each can take a question for an answer: choice, yes or no, upload, words, names, numbers, addresses. */
const fields = [
  'organizerNature',
  'consentSensitive',
  'faceVerification',
  'businessLicenseFile',
  'siteName',
  'organizerName',
  'principalName',
  'organizerCertAddress',
  'serverCount',
  'siteContentDescription',
] as const

/** Each question in a conversation of its own, once for the field that was asked for when it was written and once for each kind. */
export const runQuestions = (questions: readonly LabelledQuestion[]): readonly ScoredQuestion[] =>
  questions.flatMap(question => [...new Set([question.asking ?? [], fields].flat())].map(field => runQuestion(question, field)))

function runQuestion({ set, say, right, honest }: LabelledQuestion, field: string): ScoredQuestion {
  const play = new Play({ filings: ['icpFiling', 'publicSecurityFiling'] })
  const { conversation } = play
  const asked: ConversationState = {
    ...conversation,
    dialogue: { ...conversation.dialogue, step: 'asking', asking: [field], confirming: [] },
  }
  play.state = { ...play.state, conversations: { conv_test: asked } }
  const { reply, outcome, heard } = play.say(say)
  const answered = reply.topics.map(topic => topic.id.replace(/@.*/, ''))
  const told = answered.length > 0 ? answered : helpedWith(heard)
  // that it is no matter of filing is said: nothing is claimed
  const got = told.filter(id => !id.startsWith('elsewhere'))
  const offered = reply.choosing ?? []
  const said = reply.messages.map(message => message.id.replace(/^dialogue\./, ''))
  // what follows from the choice of filings is no word of the owner's
  const changed = [...outcome.changes.filter(({ evidence }) => evidence.kind !== 'derived'), ...outcome.held]
  return {
    set,
    text: say,
    field,
    right,
    honest: honest === true || right.every(id => id.startsWith('elsewhere')),
    got,
    verdict: told.length > got.length && got.length === 0 ? 'honest' : verdictOf(right, got, offered, said),
    stored: changed.some(change => change.field === field) ? JSON.stringify(changed.find(change => change.field === field)) : null,
    beside: changed.map(change => change.field).filter(each => each !== field),
  }
}

/** Whoever is attacked, was sent back, is through, or calls for a person is helped at once, which is more than an answer. */
function helpedWith({ incident, intent, move }: Understanding): readonly string[] {
  if (incident) return ['incident']
  if (intent === 'handoff') return ['askPerson']
  if (intent === 'summary') return ['howManyQuestions']
  if (move?.type === 'rejected') return ['rejected', 'resubmit', 'policeRejected']
  return move?.type === 'approved' ? ['afterApproval'] : []
}

function verdictOf(right: readonly string[], got: readonly string[], choosing: readonly string[], said: readonly string[]): Verdict {
  const guess = said.includes('question.perhaps')
  const [first] = got
  const isOffered = choosing.some(id => right.includes(id.replace(/@.*/, '')))
  if (first === undefined && choosing.length > 0) return isOffered ? 'offered' : right.length === 0 ? 'honest' : 'guessed'
  if (first === undefined) return said.includes('question.unknown') || right.length === 0 ? 'honest' : 'ignored'
  const hit = got.some(id => right.includes(id))
  if (guess) return hit || isOffered ? 'offered' : 'guessed'
  if (right.includes(first)) return 'right'
  return hit ? 'offered' : 'wrong'
}
