import { details, line, text } from './detail-types.ts'

export const crossBorderDetails = details({ purpose: text, transferMethod: line, frequency: line, retention: text, reviewedBy: line })
