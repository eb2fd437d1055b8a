import type { Reply } from '../../domain/dialogue/reply.ts'
import type { CaseRef, Cases } from '../../ports/cases.ts'

/** What was answered to the message or upload at `seq`; null when nobody answered (staff had control). */
export async function findReply(cases: Pick<Cases, 'events'>, ref: CaseRef, seq: number): Promise<Reply | null> {
  const events = await cases.events(ref, { after: seq, limit: 20, types: ['assistantReplied'] })
  for (const event of events) if (event.type === 'assistantReplied' && event.payload.inReplyTo === seq) return event.payload.reply
  return null
}
