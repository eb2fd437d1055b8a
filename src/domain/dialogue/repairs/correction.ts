import { say } from '../marks.ts'
import type { Repair, Repairing } from './repair.ts'

/** 改一下 with the new value is heard as a correction already; without it we ask which one and what it should be. */
export const correction = ({ heard }: Repairing): Repair =>
  heard.captured.length || heard.changes.length || heard.held.length
    ? { messages: [] }
    : { kind: 'repair', messages: [say('correction.which')], stay: true }
