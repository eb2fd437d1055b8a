import type { Basis, Confidence } from '../domain/rules/rule.ts'
import type { InstrumentKey } from './instruments/index.ts'

/** An article of a law, an order or a notice, from its first day in force to its last, when it has one. */
export const law = (instrument: InstrumentKey, article: string, from: string, confidence: Confidence, to?: string): Basis => ({
  kind: 'official',
  instrument,
  article,
  from,
  ...(to ? { to } : {}),
  confidence,
})

/** The Cybersecurity Law: its amendment moved the articles by two on 2026-01-01, which we derived where we did not read it. */
export const csl = (before: string, after: string): readonly [Basis, Basis] => [
  law('CSL', before, '2017-06-01', 'read', '2025-12-31'),
  law('CSL', after, '2026-01-01', 'derived'),
]

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

/** The day that the first article names for its rules; the second names none and is dated with it. */
export const guideDay = '2023-07-01'

/** A statement of one of the two source articles: hearsay, whatever it says. */
export const guideSays = (instrument: 'guide-000' | 'guide-003', article: string): Basis => ({
  kind: 'guide',
  instrument,
  article,
  from: guideDay,
  confidence: 'read',
})
