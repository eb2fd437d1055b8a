import type { Entry } from './entry.ts'
import type { Outgoing } from './outbox.ts'
import type { BrowserReading } from './reading-messages.ts'
import type { Problem } from './result.ts'
import type { KeptSession } from './saved-session.ts'
import type { Locale } from './texts/index.ts'
import type { CaseView, ConversationPage, ConversationView, FieldInfo } from './wire.ts'

/** A file on its way; kept with its bytes until it is there or given up. */
export interface PendingUpload {
  readonly id: string
  readonly name: string
  readonly file: File
  readonly kind: string | null
  /** what was last set about with it, to be tried again */
  readonly way: 'here' | 'server' | 'attach' | 'stream' | null
  /**
   * choose: a picture waits for the person to say how it is to be read; consent: an identity card waits for the separate consent; offer: it
   * was read here, and may be attached
   */
  readonly phase: 'choose' | 'waiting' | 'loading' | 'reading' | 'consent' | 'sending' | 'streaming' | 'offer' | 'failed'
  /** read here and not sent */
  readonly reading?: BrowserReading
  /** 0 to 1, of loading, reading and sending as a stream */
  readonly share: number
  readonly problem: string | null
}

export interface UploadAction {
  readonly id: string
  readonly does: 'here' | 'server' | 'agree' | 'attach' | 'retry' | 'discard'
}

/** Everything the chat shows, as one value that is replaced and never changed. */
export interface ChatState {
  /** lost: the credential no longer opens a conversation */
  readonly phase: 'starting' | 'ready' | 'failed' | 'lost'
  readonly problem: Problem | null
  readonly link: 'connecting' | 'connected' | 'reconnecting'
  readonly locale: Locale
  readonly conversation: ConversationView | null
  /** of the desk, while a person is waited for */
  readonly opening: ConversationPage['opening']
  readonly case: CaseView | null
  readonly entries: readonly Entry[]
  /** cursor of the page before the oldest entry */
  readonly older: string | null
  readonly outbox: readonly Outgoing[]
  /** the message that is being sent right now by this tab */
  readonly sendingId: string | null
  readonly uploads: readonly PendingUpload[]
  readonly typing: boolean
  readonly delta: string
  readonly fields: ReadonlyMap<string, FieldInfo>
  readonly resumeCode: string | null
  /** whom the page around vouches for, with every conversation of theirs */
  readonly person: { readonly name: string | null; readonly conversations: readonly KeptSession[] } | null
}

export const emptyChat = (locale: Locale): ChatState => ({
  phase: 'starting',
  problem: null,
  link: 'connecting',
  locale,
  conversation: null,
  opening: null,
  case: null,
  entries: [],
  older: null,
  outbox: [],
  sendingId: null,
  uploads: [],
  typing: false,
  delta: '',
  fields: new Map(),
  resumeCode: null,
  person: null,
})
