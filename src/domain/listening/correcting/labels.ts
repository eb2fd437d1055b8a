import { saidBefore } from '../earlier/said-before.ts'
import type { Hearing, ListenTools } from '../hearing.ts'

/** so rare a pair of characters tells one field; what many labels have tells none */
const most = 6
const heaviest = 2

const indexes = new WeakMap<ListenTools['lexicon'], ReadonlyMap<string, ReadonlySet<string>>>()

/** Pairs of characters, and Latin words, in what the fields are called. Built once. */
function indexOf({ lexicon, texts }: ListenTools): ReadonlyMap<string, ReadonlySet<string>> {
  const before = indexes.get(lexicon)
  if (before) return before
  const index = new Map<string, Set<string>>()
  for (const [field, { names }] of Object.entries(lexicon.fields)) {
    const label = texts?.[field]?.label.toLowerCase() ?? ''
    for (const name of [label, ...names]) for (const pair of pairsOf(name)) index.set(pair, (index.get(pair) ?? new Set()).add(field))
  }
  indexes.set(lexicon, index)
  return index
}

const pairsOf = (text: string): readonly string[] => [
  ...[...text.matchAll(/(?=([\u4e00-\u9fff]{2}))/g)].map(match => match[1] ?? ''),
  ...(text.match(/[a-z]{2,}\d*/g) ?? []),
]

/** Earlier answers whose labels have something of the clause in them: 公安的末尾124 is the number of the police. 0..2 */
export function labelledIn(text: string, hearing: Hearing): ReadonlyMap<string, number> {
  const index = indexOf(hearing.tools)
  const held = new Set(saidBefore(hearing).map(([field]) => field.key))
  const weights = new Map<string, number>()
  for (const pair of new Set(pairsOf(text))) {
    const fields = [...(index.get(pair) ?? [])].filter(field => held.has(field))
    for (const field of fields.length <= most ? fields : [])
      weights.set(field, Math.min(heaviest, (weights.get(field) ?? 0) + 1 / fields.length))
  }
  return weights
}
