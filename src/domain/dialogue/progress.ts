import type { Judgement } from '../readiness/judgement.ts'
import type { Reply } from './reply.ts'

/** How far we are; a hundred only when nothing is missing. */
export function progress({ needed, missing }: Pick<Judgement, 'needed' | 'missing'>): Reply['progress'] {
  const filled = needed.length - missing.length
  const percent = needed.length === 0 ? 0 : Math.floor((100 * filled) / needed.length)
  return { filled, needed: needed.length, percent }
}
