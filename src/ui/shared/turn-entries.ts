import { type Entry, mergeEntries } from './entry.ts'
import type { ReplyView, TurnView } from './wire.ts'

export const entryOfReply = (seq: number, at: string, reply: ReplyView): Entry => ({ who: 'assistant', seq, at, text: reply.text, reply })

/** A reply stands right behind the message that it answers, before whatever the log has next. */
export const replySeq = (turnSeq: number): number => turnSeq + 0.5

/** The turns of the contract as bubbles, in order. */
export const entriesOf = (turns: readonly TurnView[]): readonly Entry[] => mergeEntries([], turns.flatMap(entriesOfTurn))

function entriesOfTurn(turn: TurnView): readonly Entry[] {
  const { seq, at, text, reply } = turn
  const heard = reply && reply.kind !== 'silent' ? reply : null
  if (turn.who === 'assistant') return heard ? [entryOfReply(seq, at, heard)] : []
  if (turn.who === 'staff') return [{ who: 'staff', seq, at, text, name: turn.name ?? '', ...(turn.edits ? { edits: turn.edits } : {}) }]
  const said: Entry = {
    who: 'visitor',
    seq,
    at,
    text: turn.refuses === undefined ? text : (turn.edits ?? []).map(({ label, to }) => `${label} → ${to ?? '—'}`).join('\n'),
    ...(turn.refuses === undefined ? {} : { refuses: turn.refuses }),
    isFile: turn.upload !== undefined,
    ...(turn.upload ? { upload: turn.upload } : {}),
    ...(turn.clientMessageId ? { clientMessageId: turn.clientMessageId } : {}),
  }
  return heard ? [said, entryOfReply(replySeq(seq), at, heard)] : [said]
}
