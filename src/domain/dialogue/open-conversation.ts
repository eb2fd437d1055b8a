import type { FieldChange } from '../case/events.ts'
import { say } from './marks.ts'
import type { DialogueState, Reply } from './reply.ts'
import { respond } from './respond.ts'
import { routeFilings } from './route-filings.ts'
import { settle } from './settle.ts'
import { isSaid } from './state-values.ts'
import type { OpenInput } from './turn.ts'

export const newDialogue: DialogueState = {
  step: 'routing',
  asking: [],
  confirming: [],
  asked: {},
  failures: 0,
  undo: [],
  skipped: [],
  told: {},
  summarised: false,
}

/** The greeting, and the first question that what is known already leaves open. */
export function openConversation({ state, locale, seq, ctx, greeting }: OpenInput): {
  readonly reply: Reply
  readonly dialogue: DialogueState
  readonly changes: readonly FieldChange[]
} {
  const settled = settle(state, routeFilings(state, [], false), seq, ctx)
  const known = Object.values(state.fields).filter(entry => entry.state === 'filled' && isSaid(entry)).length
  const opening = [
    greeting ? say('greetingOwn', { text: greeting }) : say('greeting'),
    ...(known ? [say('greetingKnown', { count: known })] : []),
  ]
  const { reply, dialogue } = respond({
    before: state,
    // what follows from known facts is worked out again with the first turn, and need not be told in the greeting
    settled: { ...settled, changes: [] },
    dialogue: newDialogue,
    ctx,
    locale,
    heard: { captured: [], corrected: [], proposals: [], held: [] },
    kind: null,
    opening,
    topics: [],
    quickReplies: [],
    stay: false,
  })
  return { reply, dialogue, changes: settled.changes }
}
