import type { Heard } from '../hear.ts'
import { say } from '../marks.ts'
import type { Message } from '../reply.ts'
import { noted } from './not-applicable.ts'

/** 不想说 is respected. Without consent the identity numbers are left to the provider's own form. */
export function decline(heard: Heard): readonly Message[] {
  const refused = heard.changes.some(
    change => change.field === 'consentSensitive' && (change.to === 'declined' || (change.to === 'filled' && change.value === false)),
  )
  return refused ? [say('consent.refused')] : noted(heard, 'declined')
}
