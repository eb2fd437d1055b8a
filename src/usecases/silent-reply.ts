import type { Reply } from '../domain/dialogue/reply.ts'

/** The only reply while staff have control. */
export const silentReply = (last: Reply | null): Reply => ({
  kind: 'silent',
  messages: [],
  text: '',
  asking: [],
  confirming: [],
  captured: [],
  corrected: [],
  stale: [],
  findings: [],
  quickReplies: [],
  topics: [],
  progress: last?.progress ?? { filled: 0, needed: 0, percent: 0 },
})
