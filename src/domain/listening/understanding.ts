import type { FilingId, Policy } from '../case/events.ts'
import type { AnsweredState } from '../case/state.ts'
import type { Json } from '../json.ts'
import type { Upkeep } from './moves/begins-upkeep.ts'
import type { ChangeSaid } from './moves/hear-changes.ts'
import type { MoveSaid } from './moves/hear-moves.ts'
import type { PapersWanted } from './moves/hear-papers.ts'

/** What the person did with the message. A message that holds at least one fill is `answer` or `correction`. */
export type Intent =
  | 'answer'
  | 'correction'
  | 'confirm'
  | 'deny'
  | 'unknown'
  | 'notApplicable'
  | 'decline'
  | 'later'
  | 'clarify'
  | 'question'
  | 'why'
  | 'skip'
  | 'undo'
  | 'summary'
  | 'finish'
  | 'handoff'
  | 'greeting'
  | 'smallTalk'
  | 'complaint'
  | 'empty'

export interface Fill {
  readonly field: string
  /** in the normal form */
  readonly value: Json
  /** verbatim from the message as it was typed; a fill without its quote is dropped */
  readonly quote: string
  /** offsets of the quote in the message, UTF-16 */
  readonly start: number
  readonly end: number
  /** 0..1; below 0.75 the value is shown for confirmation and not stored as filled */
  readonly confidence: number
  /** why it needs confirmation, when it does */
  readonly doubt?: string
  /** the person said that this replaces an earlier answer */
  readonly corrects?: true
  readonly warnings?: readonly string[]
}

export interface Clarify {
  readonly field: string
  readonly quote: string
  /** `name`: only a title or a surname; `day`: a date without its day; `number`: a figure without a number that can be used; `brief`: contents in too few words … */
  readonly why: 'brief' | 'name' | 'mobile' | 'day' | 'time' | 'number' | 'place' | 'choice' | 'denied' | 'value'
  /** values that the person may have meant, in the normal form */
  readonly options?: readonly Json[]
  /** `day`: yyyy-mm that was said */
  readonly month?: string
}

export interface Understanding {
  readonly intent: Intent
  readonly fills: readonly Fill[]
  /** 不知道, 没有, 不想说, 晚点给: answers without a value, per field */
  readonly states: readonly { readonly field: string; readonly state: AnsweredState; readonly quote: string }[]
  /** something was offered for the field and cannot be stored; `code` keys the explanation */
  readonly rejects: readonly {
    readonly field: string
    readonly quote: string
    readonly code: string
    readonly suggestion?: Json
    readonly args?: Readonly<Record<string, string | number>>
  }[]
  /** something about the field was said that is no value yet: what must be asked back, and why (`clarify.<why>`) */
  readonly clarifies?: readonly Clarify[]
  /** filings named together as wanted, where the scenario alone cannot say it */
  readonly wants?: readonly FilingId[]
  /** somebody reports that they are under attack: then nothing else is heard in the message */
  readonly incident?: true
  /** what happened to a filing outside: then nothing else is heard in the message */
  readonly move?: MoveSaid
  /** somebody wants to go through a drill or a self-check: then nothing else is heard in the message */
  /** something to be handed out now */
  readonly papers?: PapersWanted
  readonly upkeep?: Upkeep
  /** something of what was filed changed, or will; the message may bring values beside it */
  readonly change?: ChangeSaid
  /** how far the articles are to be followed, from now on */
  readonly policy?: Policy
  /** the articles' checklist is to be gone through, or not */
  readonly guide?: 'wanted' | 'declined'
  /** questions heard, most likely first: ids of the answers catalogue, `field:<key>` for help on a field */
  readonly topics: readonly { readonly id: string; readonly quote: string; readonly score: number }[]
  /** sensitive spans in the message, by kind, to be replaced before anything is stored */
  readonly sensitive: readonly { readonly start: number; readonly end: number; readonly kind: string }[]
  /** the message also says yes to the proposed values beside its fills ("是的,网站叫…"); implied by intent `confirm` */
  readonly affirms?: true
  /** the paper that its answers could be copied from is not at hand: they may be told all the same */
  readonly lacksPaper?: true
  /** the message also says no to the proposed values that it does not replace; implied by intent `deny` */
  readonly denies?: true
  /** a part of the message gives orders or imitates the format of a program: it was not heard */
  readonly disregards?: true
  /** what produced it: `deterministic`, or a model with the version of its prompt */
  readonly by: string
}
