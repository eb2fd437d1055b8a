import type { Catalogue } from '../../domain/catalogue.ts'
import { type IntegrityNote, integrityNotes } from '../../domain/guide/integrity-notes.ts'
import { type SeedTrace, traceSeeds } from '../../domain/guide/trace-seeds.ts'

export interface TracedArticles extends SeedTrace {
  readonly notes: readonly IntegrityNote[]
}

const traced = new WeakMap<Catalogue, TracedArticles>()

/** The two articles, sentence by sentence, and where they disagree with themselves. The same for everybody: worked out once. */
export function traceArticles(catalogue: Catalogue): TracedArticles {
  const before = traced.get(catalogue)
  if (before) return before
  const made = { ...traceSeeds(catalogue), notes: integrityNotes(catalogue.guide) }
  traced.set(catalogue, made)
  return made
}
