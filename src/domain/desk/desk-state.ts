import type { CaseEvent } from '../case/events.ts'

/** What staff need to know of a conversation beside what is said in it. */
export interface DeskState {
  /** since when the visitor waits for a person; null while nobody is waited for */
  readonly waitingSince: string | null
  /** for the first answer of a person, or for the next one */
  readonly waitingFor: 'first' | 'next' | null
  /** seq of the visitor's last message or file */
  readonly visitorSeq: number
  /** their first words: what the conversation is called before the organisation is known */
  readonly firstWords: string
  readonly lastSaid: {
    readonly who: 'visitor' | 'assistant' | 'staff'
    readonly text: string
    readonly at: string
    readonly seq: number
  } | null
  /** staff who read along, since when */
  readonly watchers: Readonly<Record<string, { readonly name: string; readonly at: string }>>
  /** the visitor does not want to be watched */
  readonly watchRefused: boolean
}

export const quietDesk: DeskState = {
  waitingSince: null,
  waitingFor: null,
  visitorSeq: 0,
  firstWords: '',
  lastSaid: null,
  watchers: {},
  watchRefused: false,
}

/** characters of a message that a list shows */
const shownWords = 120
function wordsOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  // a character is two units at most: a long reply is not taken apart for its beginning
  return plain.length <= shownWords ? plain : [...plain.slice(0, 2 * shownWords)].slice(0, shownWords).join('')
}

/** The desk after one event of its conversation; `controlled`: a person has the word. */
export function followDesk(desk: DeskState, event: CaseEvent, controlled: boolean): DeskState {
  switch (event.type) {
    case 'conversationOpened':
      return { ...desk, lastSaid: said('assistant', event.payload.reply.text, event) }
    case 'userSaid':
      return {
        ...heard(desk, event, controlled),
        firstWords: desk.firstWords || wordsOf(event.payload.text),
        lastSaid: said('visitor', event.payload.text, event),
      }
    case 'uploadReceived':
      return { ...heard(desk, event, controlled), lastSaid: said('visitor', event.payload.name, event) }
    case 'assistantReplied':
      return { ...desk, lastSaid: said('assistant', event.payload.reply.text, event) }
    case 'staffSaid':
      if (event.payload.internal) return desk
      return { ...desk, ...answered, lastSaid: said('staff', event.payload.text, event) }
    case 'handoffRequested':
      return desk.waitingSince === null ? { ...desk, waitingSince: event.at, waitingFor: 'first' } : desk
    case 'takenOver':
      return { ...desk, waitingFor: 'first', watchers: without(desk.watchers, event.payload.by) }
    case 'handedBack':
      return event.payload.requeued
        ? { ...desk, waitingSince: event.at, waitingFor: 'first', lastSaid: said('assistant', event.payload.reply.text, event) }
        : { ...desk, ...answered, lastSaid: said('assistant', event.payload.reply.text, event) }
    case 'conversationClosed':
      return { ...desk, ...answered, watchers: {} }
    case 'watchStarted':
      return { ...desk, watchers: { ...desk.watchers, [event.payload.by]: { name: event.payload.name, at: event.at } } }
    case 'watchEnded':
      return { ...desk, watchers: without(desk.watchers, event.payload.by) }
    case 'watchRefused':
      return { ...desk, watchers: {}, watchRefused: true }
    default:
      return desk
  }
}

const answered = { waitingSince: null, waitingFor: null } as const

/** A message to a person makes them wait; one to the assistant is answered at once. */
function heard(desk: DeskState, event: CaseEvent, controlled: boolean): DeskState {
  const waits = controlled && desk.waitingSince === null
  return {
    ...desk,
    visitorSeq: event.seq,
    ...(waits ? { waitingSince: event.at, waitingFor: desk.waitingFor ?? 'next' } : {}),
  }
}

const said = (who: 'visitor' | 'assistant' | 'staff', text: string, { at, seq }: CaseEvent): DeskState['lastSaid'] => ({
  who,
  text: wordsOf(text),
  at,
  seq,
})

const without = (watchers: DeskState['watchers'], id: string): DeskState['watchers'] =>
  Object.fromEntries(Object.entries(watchers).filter(([known]) => known !== id))
