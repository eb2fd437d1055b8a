import type { z } from '@hono/zod-openapi'
import type { EventPayloads, FieldChange } from '../../domain/case/events.ts'
import type { TurnRecord } from '../../usecases/conversations/read-conversation.ts'
import { displayOf, labelOf } from '../cases/present-field.ts'
import type { Values, View } from '../view.ts'
import { presentReply } from './present-reply.ts'
import type { turnSchema } from './schemas-chat.ts'

export type TurnJson = z.infer<typeof turnSchema>

/** One thing said. Our own first words have no message of a person; staff speak without a reply. */
export function presentTurn(view: View, { event, reply }: TurnRecord, values: Values): TurnJson | null {
  const shared = { seq: event.seq, at: event.at, reply: reply && presentReply(view, reply, values) }
  switch (event.type) {
    case 'userSaid': {
      const { text, clientMessageId } = event.payload
      return {
        ...shared,
        who: 'visitor',
        text,
        ...(clientMessageId ? { clientMessageId } : {}),
        ...(view.staff ? withheldOf(event.payload) : {}),
      }
    }
    case 'uploadReceived': {
      const { uploadId, kind, name, problems } = event.payload
      return {
        ...shared,
        who: 'visitor',
        text: name,
        upload: { id: uploadId, kind, label: kindName(view, kind), name, problems: [...problems] },
      }
    }
    case 'uploadCorrected': {
      const { uploadId, kind, problems } = event.payload
      const label = kindName(view, kind)
      const text = `→ ${label}`
      return { ...shared, who: 'visitor', text, upload: { id: uploadId, kind, label, name: text, problems: [...problems] } }
    }
    case 'staffSaid':
      return {
        ...shared,
        who: 'staff',
        text: event.payload.text,
        internal: event.payload.internal,
        ...(event.payload.name ? { name: event.payload.name } : {}),
      }
    case 'fieldsEdited': {
      const { by, refuses, changes, undo = [] } = event.payload
      const who = refuses === undefined ? ('staff' as const) : ('visitor' as const)
      return {
        ...shared,
        who,
        text: '',
        ...(by ? { name: by } : {}),
        ...(refuses === undefined ? {} : { refuses }),
        edits: editsOf(view, changes, undo, values),
      }
    }
    case 'conversationOpened':
    case 'handedBack':
    case 'assistantReplied':
      return { ...shared, who: 'assistant', text: event.payload.reply.text, reply: presentReply(view, event.payload.reply, values) }
    default:
      return null
  }
}

/** Sensitive words of a message that only a reason opens: a placeholder stands for each. */
const withheldOf = ({ understanding }: EventPayloads['userSaid']) =>
  understanding.sensitive.length ? { withheld: understanding.sensitive.map(({ kind }) => ({ kind })) } : {}

const editsOf = (view: View, changes: readonly FieldChange[], undo: readonly FieldChange[], values: Values) =>
  changes
    .filter(change => change.evidence.kind !== 'derived')
    .map(change => {
      const before = undo.find(({ field }) => field === change.field)
      return {
        field: change.field,
        label: labelOf(view, change.field),
        from: before ? changeDisplay(view, before, values) : null,
        to: changeDisplay(view, change, values),
      }
    })

function changeDisplay(view: View, change: FieldChange, values: Values): string | null {
  if ('value' in change)
    return displayOf(view, change.field, change.value, field => (field === change.field ? change.value : values(field)))
  return change.to === 'cleared' ? null : (view.texts.names[`state.${change.to}`] ?? change.to)
}

const kindName = (view: View, kind: string): string => view.texts.names[`kind.${kind}`] ?? kind
