import type { Policy } from '../../case/events.ts'
import { say } from '../marks.ts'
import type { Repair, Repairing } from './repair.ts'

/**
 * How far the articles are followed, said at any time; null when the message says nothing about it. Whoever wants them gone
 * through under `official`, or turns them down under `guideStrict`, is back at the default.
 */
export function choosePolicy({ input, heard }: Repairing): Repair | null {
  const { policy, guide } = input.understanding
  const stay = heard.captured.length || heard.held.length ? {} : ({ stay: true } as const)
  if (policy) return { messages: [say(`policy.${policy}`)], policy, ...stay }
  if (!guide) return null
  const wanted = guide === 'wanted'
  const against: Policy = wanted ? 'official' : 'guideStrict'
  return {
    messages: [say(wanted ? 'guide.begin' : 'guide.declined')],
    guideAccepted: wanted,
    ...(input.state.policy === against ? { policy: 'guided' } : {}),
    ...stay,
  }
}
