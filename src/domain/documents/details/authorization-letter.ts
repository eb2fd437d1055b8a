import { day, details, line, text } from './detail-types.ts'

/** Somebody else than the person in charge, and how far the letter goes. */
export const authorizationDetails = details({ agentName: line, agentMobile: line, matters: text, validTo: day })
