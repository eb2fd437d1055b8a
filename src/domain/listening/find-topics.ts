import type { Answer } from '../catalogue.ts'
import type { Concepts } from './lexicon.ts'

interface Phrasing {
  readonly id: string
  readonly tokens: ReadonlySet<string>
  readonly weight: number
  readonly subjects: ReadonlySet<string>
  readonly aspects: ReadonlySet<string>
  readonly foreign: boolean
}

interface TopicIndex {
  readonly phrasings: readonly Phrasing[]
  readonly byToken: ReadonlyMap<string, readonly number[]>
  readonly weigh: (token: string) => number
}

const indexes = new WeakMap<readonly Answer[], TopicIndex>()
const fillers = /[的了吗呢吧啊呀么嘛哦请问一下想我们你您是就还那这个\s,。?!;:、"'()]/g
/** an idea says more than two neighbouring characters do */
const ideaFactor = 1.6
/** what a word that no phrasing has weighs: it tells that something else is meant, but not much */
const strange = 1.1
/** what it costs not to be about the same: how long a filing takes is no answer to how long one has for it, nor to how long a log is kept */
const otherSubject = 0.78
const otherAspect = 0.85
/** a subject that we know nothing about: what is asked about it is not enough for a guess */
const ofForeign = 0.45
const foreign = '#foreign'
/** what is asked about a subject */
const aspects = new Set(
  [
    'duration',
    'deadline',
    'fee',
    'must',
    'where',
    'who',
    'why',
    'how',
    'what',
    'difference',
    'frequency',
    'penalty',
    'status',
    'materials',
  ].map(idea => `#${idea}`),
)
/** said with any subject */
const plain = new Set(['filing', 'icp', 'site', 'change', 'add', 'self', 'again', 'server', 'data'].map(idea => `#${idea}`))
const aspectsIn = (tokens: ReadonlySet<string>): ReadonlySet<string> => tokens.intersection(aspects)
const subjectsIn = (tokens: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...tokens].filter(token => token.startsWith('#') && !aspects.has(token) && !plain.has(token)))
/** both say something of the kind, and nothing of it is the same */
const differ = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && one.isDisjointFrom(other)

/** The ideas of a text, and of what is left pairs of neighbouring characters of Chinese and whole words of Latin letters and digits. */
function tokensOf(text: string, concepts: Concepts): ReadonlySet<string> {
  const tokens = new Set<string>()
  let left = text.toLowerCase()
  for (const [idea, said] of concepts) {
    const rest = left.replace(said, ' ')
    if (rest !== left) tokens.add(`#${idea}`)
    left = rest
  }
  for (const word of left.match(/[a-z0-9.]{2,}/g) ?? []) tokens.add(word)
  for (const run of left.replace(fillers, ' ').match(/[\u4e00-\u9fff]+/g) ?? [])
    if (run.length === 1) tokens.add(run)
    else for (let at = 0; at + 1 < run.length; at += 1) tokens.add(run.slice(at, at + 2))
  return tokens
}

function indexOf(answers: readonly Answer[], concepts: Concepts): TopicIndex {
  const built = indexes.get(answers)
  if (built) return built
  const bare = answers
    .flatMap(answer => answer.asks.map(ask => ({ id: answer.id, tokens: new Set(tokensOf(ask, concepts)) })))
    .map(each => ({ ...each, foreign: each.tokens.delete(foreign) }))
    .filter(({ tokens }) => tokens.size > 0)
  const holders = new Map<string, Set<string>>()
  const byToken = new Map<string, number[]>()
  for (const [index, { id, tokens }] of bare.entries())
    for (const token of tokens) {
      holders.set(token, (holders.get(token) ?? new Set()).add(id))
      byToken.set(token, [...(byToken.get(token) ?? []), index])
    }
  const ids = new Set(bare.map(each => each.id)).size
  const weights = new Map(
    [...holders].map(([token, by]) => [token, Math.log(1 + ids / by.size) * (token.startsWith('#') ? ideaFactor : 1)]),
  )
  const weigh = (token: string): number => weights.get(token) ?? strange
  const phrasings = bare.map(each => ({
    ...each,
    weight: [...each.tokens].reduce((sum, token) => sum + weigh(token), 0),
    subjects: subjectsIn(each.tokens),
    aspects: aspectsIn(each.tokens),
  }))
  const index = { phrasings, byToken, weigh }
  indexes.set(answers, index)
  return index
}

/**
 * Answers whose phrasings share the most telling ideas and words with the question, best first. `score` is how alike the
 * nearest phrasing is, 0..1: twice what they share over what both hold.
 */
export function findTopics(
  question: string,
  answers: readonly Answer[],
  concepts: Concepts,
  limit = 3,
): readonly { readonly id: string; readonly score: number }[] {
  const { phrasings, byToken, weigh } = indexOf(answers, concepts)
  const asked = new Set(tokensOf(question.slice(0, 300), concepts))
  const isForeign = asked.delete(foreign)
  const total = [...asked].reduce((sum, token) => sum + weigh(token), 0)
  const subjects = subjectsIn(asked)
  const asks = aspectsIn(asked)
  const shared = new Map<number, number>()
  for (const token of asked) for (const index of byToken.get(token) ?? []) shared.set(index, (shared.get(index) ?? 0) + weigh(token))
  const best = new Map<string, number>()
  for (const [index, sum] of shared) {
    const phrasing = phrasings[index]
    if (!phrasing) continue
    const fits =
      (differ(subjects, phrasing.subjects) || (subjects.size > 0 && phrasing.subjects.size === 0) ? otherSubject : 1) *
      (differ(asks, phrasing.aspects) ? otherAspect : 1) *
      (isForeign && !phrasing.foreign ? ofForeign : 1)
    const score = Math.round((2000 * sum * fits) / (phrasing.weight + total)) / 1000
    if (score > (best.get(phrasing.id) ?? 0)) best.set(phrasing.id, score)
  }
  return [...best]
    .map(([id, score]) => ({ id, score }))
    .filter(({ score }) => score >= 0.3)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
}
