import type { FilingId, Policy } from '../../../src/domain/case/events.ts'
import type { AnsweredState } from '../../../src/domain/case/state.ts'
import type { ReplyKind } from '../../../src/domain/dialogue/reply.ts'
import type { Json } from '../../../src/domain/json.ts'

/** What must be true after one message. Nothing here is prose: ids, codes and values only. */
export interface Expected {
  readonly kind?: ReplyKind
  /** fields among those asked */
  readonly asks?: readonly string[]
  readonly asksNot?: readonly string[]
  readonly confirms?: readonly string[]
  /** fields of the case, filled with exactly this */
  readonly fields?: Readonly<Record<string, Json>>
  readonly states?: Readonly<Record<string, AnsweredState | 'needsConfirmation' | 'empty'>>
  readonly corrected?: readonly string[]
  readonly rejected?: readonly string[]
  /** topics of an explanation; `field:<key>` for help on a field */
  readonly topics?: readonly string[]
  readonly filings?: readonly FilingId[]
  /** sensitive fields that wait for consent */
  readonly held?: readonly string[]
  readonly handoff?: boolean
  readonly guideAccepted?: boolean
  readonly policy?: Policy
  /** the same fields are open as before the message */
  readonly staysOpen?: true
  /** texts of taps among those offered */
  readonly taps?: readonly string[]
}

export interface Said {
  readonly say: string
  readonly expect?: Expected
}

/** A whole conversation. After the listed turns `answers` plays an owner who answers what is asked until nothing is. */
export interface Scenario {
  readonly name: string
  readonly filings?: readonly FilingId[]
  readonly policy?: Policy
  readonly locale?: 'zh-CN' | 'en'
  /** known when the conversation opens */
  readonly known?: Readonly<Record<string, Json>>
  readonly controller?: 'staff'
  readonly turns: readonly Said[]
  /** what the owner says when asked for a field; anything else is 不清楚 */
  readonly answers?: Readonly<Record<string, string>>
  readonly ends?: {
    readonly kind?: ReplyKind
    readonly withinTurns?: number
    readonly fields?: Readonly<Record<string, Json>>
    readonly neverAsked?: readonly string[]
    /** asked at some time */
    readonly asked?: readonly string[]
    /** in the words of the last reply */
    readonly says?: RegExp
    readonly neverSays?: RegExp
    /** official readiness */
    readonly ready?: boolean
    /** rules that fail at the end */
    readonly failing?: readonly string[]
    readonly procedure?: string
  }
}
