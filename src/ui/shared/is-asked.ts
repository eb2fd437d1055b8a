import type { PendingUpload } from './chat-state.ts'

/** The person is asked the same of every file in one of these phases. */
export const isAsked = ({ phase }: PendingUpload): boolean => phase === 'choose' || phase === 'consent' || phase === 'offer'
