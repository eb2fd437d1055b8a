import type { ChatState } from '../shared/chat-state.ts'
import type { Progress } from '../shared/wire.ts'

/** The progress of the newest reply that tells one; the server counts, never this page. */
export function progressOf(state: ChatState): Progress {
  const last = state.entries.findLast(entry => entry.who === 'assistant')
  if (last?.who === 'assistant') return last.reply.progress
  return { filled: 0, needed: 0, percent: 0 }
}

/** seconds per field: a company's 70 fields take an owner about a quarter of an hour */
const secondsPerField = 12

/** Whole minutes for what is still needed; 0 when nothing is. */
export const minutesLeft = ({ filled, needed }: Progress): number => Math.ceil((Math.max(0, needed - filled) * secondsPerField) / 60)
