import type { ReplyView, TurnView } from './wire.ts'

/** One bubble of the conversation. `seq` is its place in the case's log; a reply stands half a step behind its message. */
export type Entry =
  | {
      readonly who: 'visitor'
      readonly seq: number
      readonly at: string
      readonly text: string
      readonly isFile: boolean
      /** what the file was taken for, and the name of that */
      readonly upload?: { readonly id: string; readonly kind: string; readonly label: string }
      readonly clientMessageId?: string
      /** seq of an edit of staff that is put back */
      readonly refuses?: number
    }
  | { readonly who: 'assistant'; readonly seq: number; readonly at: string; readonly text: string; readonly reply: ReplyView }
  | {
      readonly who: 'staff'
      readonly seq: number
      readonly at: string
      readonly text: string
      readonly name: string
      readonly edits?: TurnView['edits']
    }

/** Later entries replace earlier ones of the same number; the result is in order of the log. */
export function mergeEntries(before: readonly Entry[], more: readonly Entry[]): readonly Entry[] {
  const bySeq = new Map(before.map(entry => [entry.seq, entry]))
  for (const entry of more) bySeq.set(entry.seq, entry)
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq)
}

/** The reply whose questions are open: the assistant's last one, unless the visitor said something after it. */
export function openReply(entries: readonly Entry[]): ReplyView | null {
  const last = entries.findLast(entry => entry.who !== 'staff')
  return last?.who === 'assistant' ? last.reply : null
}
