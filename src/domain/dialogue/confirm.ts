import type { FieldChange } from '../case/events.ts'
import type { Captured } from './reply.ts'
import type { TurnInput } from './turn.ts'

export interface Confirmed {
  readonly changes: readonly FieldChange[]
  readonly captured: readonly Captured[]
  /** proposals that the person turned down: they are asked openly, and not proposed again */
  readonly denied: readonly string[]
}

const routing = 'filingScenario'

/** What is to be done was put forward, and the person goes on with what it needs: that is a yes in all but the word. */
const isTakenUp = ({ understanding, conversation, state }: TurnInput): boolean =>
  state.filings.length === 0 &&
  conversation.dialogue.confirming.some(({ field }) => field === routing) &&
  understanding.fills.length > 0 &&
  understanding.topics.length === 0 &&
  understanding.intent === 'answer' &&
  !understanding.denies

/**
 * A plain yes accepts every proposal that the message says nothing else about, a no turns them all down. Silence about them does
 * neither: they are put forward once more, and then wait for a yes at the end.
 */
export function confirm(input: TurnInput, touched: ReadonlySet<string>): Confirmed {
  const { understanding, conversation, state, seq, ctx } = input
  const named = new Set(understanding.clarifies?.filter(each => each.why === 'denied').map(each => each.field))
  const isOver = ({ field }: { readonly field: string }): boolean => touched.has(field) || named.has(field)
  const open = conversation.dialogue.confirming.filter(proposal => !isOver(proposal))
  const replaced = conversation.dialogue.confirming.filter(isOver).map(proposal => proposal.field)
  const says = understanding.intent === 'confirm' || understanding.affirms === true
  const goesOn = !says && isTakenUp(input)
  if (says || goesOn) {
    // the words of a yes beside other answers may hold anything: quoted only when they stand alone
    const quote = understanding.intent === 'confirm' ? input.text.trim().slice(0, 40) : null
    const accepted = open.filter(({ field }) => ctx.catalogue.fields[field] && (!goesOn || field === routing))
    const changes = accepted.map(({ field, value, from, evidence: paper }): FieldChange & { to: 'filled' } => {
      const before = paper ?? state.fields[field]?.evidence
      // the paper stays the reason for a value that was read from it; the yes makes it sure
      if (before?.kind === 'upload') return { field, to: 'filled', value, evidence: { ...before, confidence: 1 } }
      const evidence = { kind: 'turn' as const, seq, quote: quote ?? before?.quote ?? null, confidence: 1, ...(from ? { from } : {}) }
      return { field, to: 'filled', value, evidence }
    })
    const captured = changes.map(({ field, value, evidence }): Captured => ({ field, value, status: 'filled', reason: null, evidence }))
    return { changes, captured, denied: replaced }
  }
  if (understanding.intent === 'deny' || understanding.denies) {
    const changes = open
      // what another file says of it waits for its own yes
      .filter(({ field, against }) => against === undefined && state.fields[field]?.state === 'needsConfirmation')
      .map(({ field }): FieldChange => ({ field, to: 'cleared', evidence: { kind: 'turn', seq, quote: null, confidence: 1 } }))
    return { changes, captured: [], denied: [...replaced, ...open.map(({ field }) => field)] }
  }
  return { changes: [], captured: [], denied: replaced }
}
