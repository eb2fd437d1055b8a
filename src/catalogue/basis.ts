import type { Basis, Confidence } from '../domain/rules/rule.ts'
import type { InstrumentKey } from './instruments/index.ts'

/** An article of a law, an order or a notice, from the day it is in force. */
export const law = (instrument: InstrumentKey, article: string, from: string, confidence: Confidence): Basis => ({
  kind: 'official',
  instrument,
  article,
  from,
  confidence,
})

/** What every access provider checks before it passes an order on, as published by one of them. */
export const provider = (from: string, confidence: Confidence = 'secondHand', article?: string): Basis => ({
  kind: 'provider',
  instrument: 'providerPractice',
  ...(article ? { article } : {}),
  from,
  confidence,
})

/** What a provincial administration asks, collected at second hand; the administration's own word goes first. */
export const provincial = (from: string, article?: string): Basis => ({
  kind: 'provider',
  instrument: 'provincialPractice',
  ...(article ? { article } : {}),
  from,
  confidence: 'secondHand',
})
