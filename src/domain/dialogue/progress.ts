import type { Judgement } from '../readiness/judgement.ts'
import type { Reply } from './reply.ts'

/** How far we are; `aside` are fields that nobody waits for. A hundred only when nothing is missing. */
export function progress(judgement: Pick<Judgement, 'needed' | 'missing'>, aside: readonly string[]): Reply['progress'] {
  const needed = judgement.needed.filter(field => !aside.includes(field)).length
  const filled = needed - judgement.missing.filter(field => !aside.includes(field)).length
  return { filled, needed, percent: needed === 0 ? 0 : Math.floor((100 * filled) / needed) }
}
