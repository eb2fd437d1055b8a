import { day, details, text } from './detail-types.ts'

export const periodicDetails = details({ from: day, to: day, usage: text, events: text, rectified: text, nextSteps: text })
