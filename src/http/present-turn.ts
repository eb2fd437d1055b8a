import type { z } from '@hono/zod-openapi'
import type { TurnRecord } from '../usecases/read-conversation.ts'
import { presentReply } from './present-reply.ts'
import type { turnSchema } from './schemas-chat.ts'
import type { Values, View } from './view.ts'

export type TurnJson = z.infer<typeof turnSchema>

/** One thing said. Our own first words have no message of a person; staff speak without a reply. */
export function presentTurn(view: View, { event, reply }: TurnRecord, values: Values): TurnJson | null {
  const shared = { seq: event.seq, at: event.at, reply: reply && presentReply(view, reply, values) }
  switch (event.type) {
    case 'userSaid': {
      const { text, clientMessageId } = event.payload
      return { ...shared, who: 'visitor', text, ...(clientMessageId ? { clientMessageId } : {}) }
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
      return { ...shared, who: 'staff', text: event.payload.text, internal: event.payload.internal }
    case 'conversationOpened':
    case 'handedBack':
    case 'assistantReplied':
      return { ...shared, who: 'assistant', text: event.payload.reply.text, reply: presentReply(view, event.payload.reply, values) }
    default:
      return null
  }
}

const kindName = (view: View, kind: string): string => view.texts.names[`kind.${kind}`] ?? kind
