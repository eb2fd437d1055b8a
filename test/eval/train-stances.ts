import { softmax } from '../../src/domain/listening/learned/softmax.ts'
import { type PackedStances, packNumber, type Stance, stances } from '../../src/domain/listening/learned/stance-model.ts'
import { stanceTokens } from '../../src/domain/listening/learned/stance-tokens.ts'
import { randomOf, shuffle } from './shuffle.ts'

export interface StanceSample {
  readonly text: string
  readonly type?: string | undefined
  readonly stance: Stance
}

const rounds = 14
const pace = 2
/** how much each weight is drawn back to nothing at each step */
const modest = 0.0005
/** a token that few messages have tells nothing */
const rarest = 4
/** a token whose weights are all nearer to nothing is left out */
const telling = 0.3

/** Learns what messages do by a softmax over the stances, gradient descent. Deterministic, a second or two. */
export function trainStances(samples: readonly StanceSample[], of: string): PackedStances {
  const bags = samples.map(({ text, type }) => stanceTokens(text, type))
  const times = new Map<string, number>()
  for (const bag of bags) for (const token of bag) times.set(token, (times.get(token) ?? 0) + 1)
  const tokens = [...times.keys()].filter(token => (times.get(token) ?? 0) >= rarest && !token.includes(' ')).sort()
  const place = new Map(tokens.map((token, at) => [token, at * stances.length]))
  const vectors = bags.map(bag => [...bag].flatMap(token => place.get(token) ?? []))
  const wanted = samples.map(({ stance }) => stances.indexOf(stance))
  const weights = new Float32Array(tokens.length * stances.length)
  const bias = new Float32Array(stances.length)
  const chance = new Float32Array(stances.length)
  const random = randomOf(7)
  const order = samples.map((_, at) => at)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    const step = pace * (1 - round / rounds) + 0.05
    const fade = 1 - step * modest
    for (const at of order) {
      const vector = vectors[at] ?? []
      const weight = 1 / Math.sqrt(vector.length || 1)
      chance.set(bias)
      for (const from of vector)
        for (let each = 0; each < stances.length; each++) chance[each] = (chance[each] ?? 0) + weight * (weights[from + each] ?? 0)
      softmax(chance)
      const right = wanted[at] ?? 0
      chance[right] = (chance[right] ?? 0) - 1
      for (const from of vector)
        for (let each = 0; each < stances.length; each++) {
          weights[from + each] = (weights[from + each] ?? 0) * fade - step * weight * (chance[each] ?? 0)
        }
      for (let each = 0; each < stances.length; each++) bias[each] = (bias[each] ?? 0) - 0.1 * step * (chance[each] ?? 0)
    }
  }
  const kept = tokens.filter((_, at) =>
    weights.subarray(at * stances.length, (at + 1) * stances.length).some(each => Math.abs(each) >= telling),
  )
  return {
    of,
    bias: Array.from(bias, packNumber).join(''),
    tokens: kept.join(' '),
    weights: kept
      .map(token => {
        const from = place.get(token) ?? 0
        return Array.from(weights.subarray(from, from + stances.length), packNumber).join('')
      })
      .join(''),
  }
}
