import { say } from '../marks.ts'
import type { Repair } from './repair.ts'

/** 转人工: a person is called; whoever wants goes on with us in the meantime. */
export const handoff = (): Repair => ({
  kind: 'handoff',
  messages: [say('handoff.called')],
  stay: true,
  handoff: { reason: 'asked' },
})
