import { shanghaiTime } from '../../fields/calendar.ts'
import { say } from '../marks.ts'
import type { Repair, Repairing } from './repair.ts'

/** 转人工: a person is called, or a message taken while nobody is there; whoever wants goes on with us in the meantime. */
export const handoff = ({ input: { opening, withinMinutes = 0 } }: Repairing): Repair => ({
  kind: 'handoff',
  messages: [
    opening
      ? say('handoff.closed', { opensAt: opening.opensAt ? shanghaiTime(opening.opensAt).replace('T', ' ') : '' })
      : say('handoff.called', { minutes: withinMinutes }),
  ],
  stay: true,
  handoff: { reason: 'asked' },
})
