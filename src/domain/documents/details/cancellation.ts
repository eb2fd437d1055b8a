import { day, details, text } from './detail-types.ts'

export const cancellationDetails = details({ reason: text, stopOn: day })
