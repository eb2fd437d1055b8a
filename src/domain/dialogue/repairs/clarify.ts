import { say } from '../marks.ts'
import type { Repair, Repairing } from './repair.ts'

/** Words that cannot be recorded as they are: asked back once, differently. */
export const clarify = ({ input, heard }: Repairing): Repair =>
  heard.captured.length || heard.changes.length || heard.held.length
    ? { messages: [] }
    : { kind: 'repair', messages: input.understanding.disregards ? [] : [say('clarify')], failed: true }
