import { say } from '../marks.ts'
import type { Repair, Repairing } from './repair.ts'

/** A no to what was proposed opens the question again; a no to nothing asks what is wrong. */
export const deny = ({ heard, input }: Repairing): Repair =>
  heard.denied.length || heard.captured.length || input.conversation.dialogue.confirming.length
    ? { messages: [] }
    : { kind: 'repair', messages: [say('correction.which')], stay: true }
