import type { FieldChange, Policy } from '../../case/events.ts'
import type { Heard } from '../hear.ts'
import type { Message, Reply, ReplyKind } from '../reply.ts'
import type { TurnInput } from '../turn.ts'

export interface Repairing {
  readonly input: TurnInput
  readonly heard: Heard
}

/** What a message that is more (or less) than an answer leads to. The question that was open stays open unless it says otherwise. */
export interface Repair {
  readonly messages: readonly Message[]
  readonly kind?: ReplyKind
  readonly changes?: readonly FieldChange[]
  /** back to the exact step: the open question is repeated in short and not counted */
  readonly stay?: boolean
  /** nothing could be made of the message: the third one in a row offers a person */
  readonly failed?: true
  readonly topics?: Reply['topics']
  readonly choosing?: readonly string[]
  readonly quickReplies?: Reply['quickReplies']
  readonly guideAccepted?: boolean
  readonly policy?: Policy
  readonly handoff?: { readonly reason: string }
  /** what was asked in vain is offered once more, when nothing else is open */
  readonly reopens?: true
  /** the last turn was taken back */
  readonly undone?: true
}
