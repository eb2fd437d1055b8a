import { say } from '../marks.ts'
import type { Repair, Repairing } from './repair.ts'

/** A yes that accepts proposals is heard already; a yes to nothing in particular leaves the question where it is. */
export const confirmed = ({ heard }: Repairing): Repair =>
  heard.captured.length ? { messages: [] } : { messages: [say('smallTalk')], stay: true }
