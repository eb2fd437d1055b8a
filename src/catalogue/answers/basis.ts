import type { Basis, Confidence } from '../../domain/rules/rule.ts'

/** `article` is empty where the whole instrument is meant. */
export const official = (instrument: string, article: string, from: string, confidence: Confidence): Basis => ({
  kind: 'official',
  instrument,
  ...(article ? { article } : {}),
  from,
  confidence,
})

/** What access providers publish; dated by the collection that was read. */
export const provider = (from: string, confidence: Confidence = 'secondHand'): Basis => ({
  kind: 'provider',
  instrument: 'providerPractice',
  from,
  confidence,
})

/** Our own reading or our own way of working. */
export const house: Basis = { kind: 'house', instrument: 'house', from: '2026-11-23', confidence: 'derived' }
