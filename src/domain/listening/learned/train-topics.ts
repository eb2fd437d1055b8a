import type { Concepts } from '../lexicon.ts'
import { softmax } from './softmax.ts'
import { type PackedTopics, packSpread, packStep, packWeight, rarityOf } from './topic-model.ts'
import { tokensOfAll, vectorOf } from './topic-tokens.ts'

/** rounds over all phrasings, and how far one phrasing moves the weights in the first of them */
const rounds = 16
const pace = 2
/** a pair of neighbouring characters that one phrasing alone has tells nothing that its other tokens do not */
const rarest = 2
/** a weight nearer to the others of its token than this is left out */
const telling = 0.6
/** how usual an answer is must not be drowned by those that were written alike for all */
const ofSituation = 0.35
/** all weights shrink by this much after each round, and what is kept is the mean of the last rounds */
const decay = 0.02
const lastRounds = 6

/** An answer and the ways to ask for it in simplified Chinese and English. */
export interface Asked {
  readonly id: string
  readonly asks: readonly string[]
  /** ways that were written in one sitting, as many for the rare answer as for the usual one */
  readonly situations?: readonly string[]
}

interface Phrasing {
  readonly answer: number
  /** how much it moves the weights, beside one of the others */
  readonly counts: number
  readonly vector: readonly (readonly [token: number, weight: number])[]
}

/**
 * Learns which answer a question wants: a softmax over all answers, with a weight for each token and answer, by gradient descent
 * over the phrasings, averaged over its last rounds. Deterministic. Half a minute of one core at most; done when the catalogue changes, never while the product runs.
 */
export function trainTopics(answers: readonly Asked[], concepts: Concepts, of: string): PackedTopics {
  const asked = answers.filter(({ asks }) => asks.length > 0)
  const ids = asked.map(({ id }) => id)
  const said = asked.flatMap(({ asks, situations = [] }, answer) => [
    ...asks.map(ask => ({ answer, ask, counts: 1 })),
    ...situations.map(ask => ({ answer, ask, counts: ofSituation })),
  ])
  const bags = tokensOfAll(
    said.map(({ ask }) => ask),
    concepts,
  )
  const holders = new Map<string, Set<number>>()
  const times = new Map<string, number>()
  for (const [at, bag] of bags.entries())
    for (const token of bag.keys()) {
      const by = holders.get(token) ?? new Set()
      holders.set(token, by.add(said[at]?.answer ?? 0))
      times.set(token, (times.get(token) ?? 0) + 1)
    }
  const tokens = [...holders.keys()].filter(token => !token.startsWith('=') || (times.get(token) ?? 0) >= rarest).sort()
  const place = new Map(tokens.map((token, at) => [token, at]))
  const rarity = (token: string) => (place.has(token) ? rarityOf(holders.get(token)?.size ?? 1, ids.length) : undefined)
  const phrasings = said.map(({ answer, counts }, at): Phrasing => {
    const vector = vectorOf(bags[at] ?? new Map(), rarity)
    return { answer, counts, vector: vector.map(([token, weight]) => [place.get(token) ?? 0, weight]) }
  })
  const { weights, bias } = learn(phrasings, tokens.length, ids.length)
  return {
    of,
    ids,
    bias: Array.from(bias, packWeight).join(''),
    tokens: tokens.join(' '),
    spread: tokens.map(token => packSpread(holders.get(token)?.size ?? 1)).join(''),
    weights: tokens.map((_, at) => packRun(weights.subarray(at * ids.length, (at + 1) * ids.length))).join(' '),
  }
}

function learn(phrasings: readonly Phrasing[], tokens: number, answers: number) {
  const weights = new Float32Array(tokens * answers)
  const bias = new Float32Array(answers)
  const chance = new Float32Array(answers)
  const mean = { weights: new Float32Array(tokens * answers), bias: new Float32Array(answers) }
  const order = phrasings.map((_, at) => at)
  const random = randomOf(1)
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      const moved = order[at] ?? 0
      order[at] = order[other] ?? 0
      order[other] = moved
    }
    const step = pace * (1 - round / rounds) + 0.05
    for (const at of order) {
      const phrasing = phrasings[at]
      if (phrasing) adjust(phrasing, weights, bias, chance, step * phrasing.counts)
    }
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) * (1 - decay)
    if (round < rounds - lastRounds) continue
    addTo(mean.weights, weights)
    addTo(mean.bias, bias)
  }
  return mean
}

function addTo(mean: Float32Array, each: Float32Array): void {
  for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (each[at] ?? 0) / lastRounds
}

function adjust({ answer, vector }: Phrasing, weights: Float32Array, bias: Float32Array, chance: Float32Array, step: number): void {
  const answers = bias.length
  chance.set(bias)
  for (const [token, weight] of vector)
    for (let each = 0, at = token * answers; each < answers; each++, at++) chance[each] = (chance[each] ?? 0) + weight * (weights[at] ?? 0)
  softmax(chance)
  chance[answer] = (chance[answer] ?? 0) - 1
  for (const [token, weight] of vector)
    for (let each = 0, at = token * answers; each < answers; each++, at++)
      weights[at] = (weights[at] ?? 0) - step * weight * (chance[each] ?? 0)
  for (let each = 0; each < answers; each++) bias[each] = (bias[each] ?? 0) - 0.1 * step * (chance[each] ?? 0)
}

/** What is the same for all answers tells nothing: weights are kept as they differ from the middle. */
function packRun(weights: Float32Array): string {
  const mean = weights.reduce((sum, each) => sum + each, 0) / weights.length
  let run = ''
  let before = 0
  for (const [answer, each] of weights.entries()) {
    if (Math.abs(each - mean) < telling) continue
    run += packStep(answer - before) + packWeight(each - mean)
    before = answer
  }
  return run
}

/** the same numbers on every machine */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}
