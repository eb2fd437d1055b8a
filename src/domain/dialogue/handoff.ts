import { say } from './marks.ts'
import { taps } from './quick-replies.ts'
import type { Message, Reply } from './reply.ts'

/** messages in a row that could not be understood */
export const patience = 3

/** After the third message in a row that could not be understood a person is offered. */
export const offerPerson = (failures: number): { readonly messages: readonly Message[]; readonly quickReplies: Reply['quickReplies'] } =>
  failures >= patience ? { messages: [say('handoff.offer')], quickReplies: taps('person') } : { messages: [], quickReplies: [] }
